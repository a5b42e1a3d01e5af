package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.activity.Session;
import org.kith.database.Connections;
import org.kith.outbox.Jobs;
import org.kith.people.People;
import org.kith.people.Rights;
import org.kith.people.SamePerson;
import org.kith.people.rights.NewRequest;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.training.Coordinators;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One partner learns nothing of another's people, by no page, export, search or count. Whatever the
 * application answers to one of them is the very same whether the other keeps people or not; what
 * is the other's own is not there; and nothing that is sent changes it or hangs anything on it.
 * People are invented.
 */
@KithTest
class PartnersApartTest {
  static final String OURS = "nash-dom";
  static final String THEIRS = "accord-housing";
  static final String WORD = "Qwabbington";

  private final TestAreas areas;
  private final RequestMappingHandlerMapping controllers;
  private final ApplicationContext beans;
  private final Connections connections;

  PartnersApartTest(
      TestAreas areas,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
      ApplicationContext beans,
      Connections connections) {
    this.areas = areas;
    this.controllers = controllers;
    this.beans = beans;
    this.connections = connections;
  }

  /** An area in which one partner works, and the other has not begun. */
  private final class Town {
    final TestArea area = WalsallExample.loaded(areas);
    final Coordinators coordinators =
        new Coordinators(
            area, beans.getBean(TransactionTemplate.class), beans.getBean(People.class));
    final PartnersWork ours =
        new PartnersWork(area, coordinators, beans, OURS, "Ourselves", "07700 900188");
    final PartnersWork theirs =
        new PartnersWork(area, coordinators, beans, THEIRS, WORD, "07700 900199");
    private AreaRows before = new AreaRows(Set.of());
    private AreaRows after = new AreaRows(Set.of());

    Town() {
      ours.advertise();
      theirs.advertise();
      ours.begin();
      foundInTheDatabase(ours);
    }

    /** The other partner takes up work, and knows one of those whom the first knows. */
    void theOtherBegins() {
      before = AreaRows.of(connections, area.id());
      theirs.begin();
      theirs.knows(ours.person("Person"), "shared");
      foundInTheDatabase(theirs);
      theirs.know(
          "link",
          coordinators.system(
              () ->
                  beans
                      .getBean(SamePerson.class)
                      .join(ours.id("person"), theirs.id("shared"), "the same woman"),
              SamePerson.LINK,
              People.READ));
      theirs.know(
          "request",
          coordinators.system(
              () ->
                  beans
                      .getBean(RequestBook.class)
                      .record(
                          UUID.randomUUID(),
                          new NewRequest(
                              RightsRequest.Kind.ACCESS,
                              WORD + " wrote",
                              RightsRequest.Identity.KNOWN,
                              "",
                              LocalDate.now(Session.CLOCK))),
              Rights.RECORD));
      Jobs jobs = beans.getBean(Jobs.class);
      List.of("link-people", "count-figures", "lapse-offers", "tell-leads", "tell-what-waits")
          .forEach(job -> jobs.runNow(job, area.id()));
      after = AreaRows.of(connections, area.id());
    }

    /** Ids that only pages tell, which this test reads in the database. */
    private void foundInTheDatabase(PartnersWork work) {
      AreaRows all = AreaRows.of(connections, area.id());
      work.know("concern", row(all, "casework.concern", work.holder()));
      work.know("view", row(all, "insight.saved_view", work.coordinator().account()));
    }

    private static UUID row(AreaRows all, String table, String word) {
      return all.rows().stream()
          .filter(row -> row.startsWith(table + " ") && row.contains(word))
          .map(row -> UUID.fromString(AreaRows.ids(List.of(row)).iterator().next()))
          .findFirst()
          .orElseThrow();
    }

    /** What tells of the other partner's people, and not only of what it does. */
    Set<String> people() {
      Set<String> people = new TreeSet<>();
      for (String kind :
          List.of(
              "person",
              "second",
              "shared",
              "walk-in",
              "registration",
              "placed",
              "licence",
              "volunteer",
              "pair",
              "offer",
              "hours",
              "need",
              "signatory",
              "signed",
              "commitment",
              "tea-coordinator",
              "concern",
              "import",
              "applied")) {
        people.add(theirs.id(kind).toString());
      }
      people.add(WORD + "-");
      people.add(WORD + "ova");
      people.add(WORD.toLowerCase(Locale.ROOT) + ".");
      people.add("900199");
      return people;
    }

    /** All words and ids that came into the database with the other partner's work. */
    Set<String> traces() {
      Set<String> traces = new TreeSet<>(AreaRows.ids(after.since(before)));
      traces.removeAll(AreaRows.ids(new ArrayList<>(before.rows())));
      traces.add(WORD);
      traces.add(WORD.toLowerCase(Locale.ROOT));
      traces.add("900199");
      return traces;
    }
  }

  @Test
  void anAddressOfSomethingThatAPartnerOwnsIsTriedWithTheOthersToo() {
    Set<String> places = new TreeSet<>();
    TeamPage.all().stream()
        .filter(page -> page.path().contains("{id:[0-9a-f-]{36}}"))
        .map(page -> page.path().substring(0, page.path().indexOf("/{")))
        .filter(place -> !PartnersPlaces.places().contains(place))
        .forEach(places::add);

    assertThat(places)
        .as("a partner's own thing goes into PartnersWork; what is nobody's alone, here")
        .containsExactlyInAnyOrder(
            "/team/concerns/who-to-ring",
            "/team/freeze",
            "/team/governance",
            "/team/meetings",
            "/team/meetings/actions",
            "/team/papers",
            "/team/registers",
            "/team/welcome/exchanges",
            "/team/wording/forms");
  }

  @Test
  void everyAnswerIsTheSameWhetherTheOtherPartnerKeepsPeopleOrNot() {
    Town town = new Town();
    TestPerson us = town.ours.coordinator();
    List<String> addresses = addresses(town);
    Map<String, String> first = PartnersAnswers.answers(us, addresses);
    Map<String, String> again = PartnersAnswers.answers(us, addresses);
    assertThat(PartnersAnswers.differing(first, again))
        .as("what changes by itself says nothing")
        .isEmpty();

    town.theOtherBegins();

    Map<String, String> after = PartnersAnswers.answers(us, addresses);
    assertThat(PartnersAnswers.differing(first, after)).isEmpty();
    assertThat(PartnersAnswers.told(after, town.traces())).isEmpty();
    Map<String, String> own = PartnersAnswers.answers(town.theirs.coordinator(), addresses(town));
    assertThat(PartnersAnswers.told(own, town.traces()))
        .as("the traces are there to be found")
        .isNotEmpty();
  }

  @Test
  void whatIsTheOthersIsNotThere() {
    Town town = new Town();
    town.theOtherBegins();
    Set<String> traces = town.traces();
    List<String> faults = new ArrayList<>();
    for (Colleague colleague : everybodyElse(town.area)) {
      TestPerson one = colleague.person();
      Set<String> hidden = colleague.isTheirsToo() ? town.people() : traces;
      for (TeamPage page : TeamPage.all()) {
        String address = town.theirs.own(page);
        if (address == null || page.isSent()) {
          continue;
        }
        MvcTestResult result = one.get(address);
        if (!colleague.isTheirsToo() && !isNowhere(result, one.get(TeamPage.filled(page.path())))) {
          faults.add(
              colleague.name() + ": " + result.getResponse().getStatus() + " at " + page.address());
        }
        PartnersAnswers.leaks(
                PartnersAnswers.withoutEcho(PartnersAnswers.body(result), address), hidden, address)
            .ifPresent(leak -> faults.add(colleague.name() + ": " + leak));
      }
      for (String question : PartnersForm.questions(town.theirs)) {
        MvcTestResult result = one.get(question);
        PartnersAnswers.leaks(
                PartnersAnswers.withoutEcho(PartnersAnswers.body(result), question),
                hidden,
                question)
            .ifPresent(leak -> faults.add(colleague.name() + ": " + leak));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingThatIsSentChangesWhatIsTheOthersOrHangsAnythingOnIt() {
    Town town = new Town();
    town.theOtherBegins();
    for (Colleague colleague : everybodyElse(town.area)) {
      Set<String> hidden = colleague.isTheirsToo() ? town.people() : town.traces();
      AreaRows before = AreaRows.of(connections, town.area.id());

      assertThat(faultsOfSending(colleague, town, hidden)).as(colleague.name()).isEmpty();

      AreaRows after = AreaRows.of(connections, town.area.id());
      assertThat(before.with(town.traces()).since(after)).as("changed, or gone").isEmpty();
      assertThat(after.with(hidden).since(before)).as("added").isEmpty();
    }
  }

  private static List<String> faultsOfSending(Colleague colleague, Town town, Set<String> hidden) {
    TestPerson one = colleague.person();
    String sent = town.theirs.ids().toString();
    List<String> faults = new ArrayList<>();
    for (TeamPage page : TeamPage.all()) {
      if (!page.isSent() || page.path().startsWith("/team/own")) {
        continue;
      }
      String theirs = town.theirs.own(page);
      if (theirs != null) {
        MvcTestResult result = PartnersForm.filled(one, theirs, town.theirs).exchange();
        MvcTestResult nobodys =
            PartnersForm.filled(one, TeamPage.filled(page.path()), town.theirs).exchange();
        if (!colleague.isTheirsToo() && !isNowhere(result, nobodys)) {
          faults.add(result.getResponse().getStatus() + " at " + page.address());
        }
        PartnersAnswers.leaks(
                PartnersAnswers.withoutEcho(PartnersAnswers.body(result), sent),
                hidden,
                page.address())
            .ifPresent(faults::add);
      }
      String ours = town.ours.own(page);
      MvcTestResult result =
          PartnersForm.filled(one, ours == null ? page.filled() : ours, town.theirs).exchange();
      if (result.getResponse().getStatus() >= 500) {
        faults.add("fails at " + page.address());
      }
      PartnersAnswers.leaks(
              PartnersAnswers.withoutEcho(PartnersAnswers.body(result), sent),
              hidden,
              page.address())
          .ifPresent(faults::add);
    }
    return faults;
  }

  /** Refused, and just as what nobody has. */
  private static boolean isNowhere(MvcTestResult result, MvcTestResult nobodys) {
    int status = result.getResponse().getStatus();
    return status == 403
        || (status < 300 || status > 399) && status == nobodys.getResponse().getStatus();
  }

  /**
   * Somebody who works for the first partner.
   *
   * @param isTheirsToo whether another role shows them what the other does, though not whom with
   */
  private record Colleague(String name, TestPerson person, boolean isTheirsToo) {}

  private static List<Colleague> everybodyElse(TestArea area) {
    List<Colleague> people = new ArrayList<>();
    for (String role :
        List.of("partner-coordinator", "caseworker", "safeguarding-lead", "administrator")) {
      people.add(
          new Colleague(
              role, area.somebody(List.of(new Assignment(role, Scope.organisation(OURS)))), false));
    }
    people.add(and(area, new Assignment("analyst", Scope.organisation(THEIRS))));
    people.add(and(area, new Assignment("auditor", Scope.AREA)));
    return people;
  }

  /** Coordinates one partner, and has a role beside it that lets nobody see people. */
  private static Colleague and(TestArea area, Assignment other) {
    return new Colleague(
        "coordinator and " + other,
        area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation(OURS)), other)),
        true);
  }

  /** Every address that can be looked at: the team's, with our own things, and the public's. */
  private List<String> addresses(Town town) {
    Set<String> addresses = new LinkedHashSet<>();
    for (TeamPage page : TeamPage.all()) {
      if (!page.isSent()) {
        String own = town.ours.own(page);
        addresses.add(own == null ? page.filled() : own);
      }
    }
    controllers
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues().stream()
                .filter(path -> !path.startsWith("/team") && !path.contains("{"))
                .filter(path ->
                    !path.matches(
                        "/report[./].+|/(sign-|invitation|first-|error|healthz|readyz).*"))
                .forEach(addresses::add));
    addresses.addAll(PartnersForm.questions(town.ours));
    return List.copyOf(addresses);
  }
}
