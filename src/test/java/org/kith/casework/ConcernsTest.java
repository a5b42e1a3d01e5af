package org.kith.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Assignment;
import org.kith.access.Job;
import org.kith.access.PersonalDataHolder;
import org.kith.access.RolesTable;
import org.kith.access.Scope;
import org.kith.database.Connections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who learns of a concern: the safeguarding leads, and nobody else. People here are invented. */
@KithTest
@Tag("postgresql")
class ConcernsTest {
  private static final String SAW = "Danuta said she sleeps in the car since Friday";
  private static final Pattern LINK = Pattern.compile("/team/concerns/([0-9a-f-]{36})\"");

  private final TestArea area;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Connections connections;
  private final List<Job> jobs;
  private final List<PersonalDataHolder> holders;

  ConcernsTest(
      TestAreas areas,
      JdbcClient database,
      TransactionTemplate transaction,
      Connections connections,
      ObjectProvider<Job> jobs,
      ObjectProvider<PersonalDataHolder> holders) {
    area = areas.loaded();
    this.database = database;
    this.transaction = transaction;
    this.connections = connections;
    this.jobs = jobs.stream().toList();
    this.holders = holders.stream().toList();
  }

  @Test
  void aConcernGoesFromItsTellerToTheLeadAndIsClosed() {
    TestPerson teller = coordinator("hall");
    TestPerson lead = area.somebody("safeguarding-lead");

    tell(teller);

    assertThat(lead.get("/team")).bodyText().contains("A concern waits to be read");
    String path = path(lead);
    assertThat(lead.get(path)).bodyText().contains(SAW, "Danuta", "Rang her sister", "Told by");
    assertThat(
            lead.post(path + "/act")
                .param("version", "1")
                .param("when", "Today at noon")
                .param("what", "Rang the housing team")
                .param("with", "Duty officer")
                .exchange())
        .hasStatus(303);
    assertThat(lead.get(path)).bodyText().contains("Rang the housing team", "Being seen to");
    assertThat(lead.get("/team")).bodyText().contains("A concern is with you");
    assertThat(
            lead.post(path + "/close")
                .param("version", "2")
                .param("when", "Today")
                .param("outcome", "A room was found")
                .exchange())
        .hasStatus(303);
    assertThat(lead.get("/team/concerns")).bodyText().contains("No concerns.");
    assertThat(lead.get("/team/concerns/closed")).bodyText().contains("Closed");
    assertThat(lead.get(path)).bodyText().contains("A room was found").doesNotContain("/act\"");
  }

  @Test
  void theTellerSeesThatItWasSentAndNoMore() {
    TestPerson teller = coordinator("hall");
    tell(teller);

    assertThat(teller.get("/team/concerns/told"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}")
        .doesNotContain("Danuta", "sleeps");
    assertThat(coordinator("hall").get("/team/concerns/told"))
        .bodyText()
        .contains("You have told nothing.");
    String path = path(area.somebody("safeguarding-lead"));
    assertThat(teller.get(path)).hasStatus(403);
  }

  @Test
  void noOtherRoleReadsItByAnyAddress() {
    tell(coordinator("hall"));
    String path = path(area.somebody("safeguarding-lead"));

    RolesTable.shipped().roles().keySet().stream()
        .filter(role -> !role.equals("safeguarding-lead"))
        .forEach(role -> {
          TestPerson other = area.somebody(role);
          assertThat(other.get("/team/concerns")).as(role).hasStatus(403);
          assertThat(other.get(path)).as(role).hasStatus(403);
          assertThat(other.post(path + "/act").param("version", "1").exchange())
              .as(role)
              .hasStatus(403);
          for (String page :
              List.of("/team", "/team/concerns/told", "/team/sessions", "/team/accounts")) {
            assertThat(other.get(page)).as(role + " " + page).bodyText().doesNotContain("Danuta");
          }
          assertThat(other.get("/team")).as(role).bodyText().doesNotContain("A concern");
        });
  }

  @Test
  void aLeadOfAnotherOrganisationNeitherReadsNorCountsIt() {
    tell(coordinator("hall"));
    String path = path(area.somebody("safeguarding-lead"));
    TestPerson club = lead("club");

    assertThat(club.get("/team/concerns")).hasStatusOk().bodyText().contains("No concerns.");
    assertThat(club.get(path)).hasStatus(404);
    assertThat(club.get("/team")).bodyText().doesNotContain("A concern");
    assertThat(lead("hall").get(path)).hasStatusOk();
  }

  /** Queries that forget to ask, as whoever one likes: the database itself shows nothing. */
  @Test
  void noQueryShowsAnybodyARow() {
    tell(coordinator("hall"));
    List<Set<Action>> powers = new ArrayList<>();
    RolesTable.shipped().roles().values().forEach(role -> powers.add(role.actions()));
    powers.add(RolesTable.shipped().meanings().keySet());

    for (Set<Action> power : powers) {
      if (power.contains(new Action("casework.tell-leads"))) {
        continue;
      }
      Actor actor = Actor.system("test", "look", area.id(), power);
      assertThat(count(actor, Table.CONCERNS)).isZero();
      assertThat(count(actor, Table.STEPS)).isZero();
      assertThat(count(actor, Table.RECEIPTS)).isZero();
    }
  }

  private enum Table {
    CONCERNS,
    STEPS,
    RECEIPTS
  }

  private long count(Actor actor, Table table) {
    String sql =
        switch (table) {
          case CONCERNS -> "select count(*) from casework.concern";
          case STEPS -> "select count(*) from casework.step";
          case RECEIPTS -> "select count(*) from casework.receipt";
        };
    return ActingAs.<Long, RuntimeException>actingAs(
        actor,
        () -> transaction.<Long>execute(running -> database.sql(sql).query(Long.class).single()));
  }

  /** Not even the owner of the database reads a word, or whom it is about. */
  @Test
  void theDatabaseHoldsNoWordOfIt() throws SQLException {
    tell(coordinator("hall"));
    var owner = connections.owner();

    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var rows =
            connection
                .createStatement()
                .executeQuery("select c::text, c.sealed from casework.concern c")) {
      int found = 0;
      while (rows.next()) {
        found++;
        String sealed = new String(rows.getBytes(2), UTF_8);
        assertThat(rows.getString(1) + sealed).doesNotContain("Danuta", "sleeps", "car");
      }
      assertThat(found).isPositive();
    }
  }

  @Test
  void theAuditTrailNamesTheConcernAndNobody() {
    TestPerson teller = coordinator("hall");
    tell(teller);
    Actor reader =
        Actor.system("test", "look", area.id(), Set.of(Access.INSIDE, Access.EVERY_PARTNER));

    List<String> trail =
        ActingAs.<List<String>, RuntimeException>actingAs(
            reader,
            () ->
                transaction.<List<String>>execute(running ->
                    database
                        .sql(
                            """
                            select subject_kind || ' ' || subject_id || ' ' || reason
                            from access.audit where actor = :teller
                            """)
                        .param("teller", teller.account())
                        .query(String.class)
                        .list()));

    assertThat(trail).hasSize(1);
    assertThat(trail.getFirst()).matches("concern [0-9a-f-]{36} told");
  }

  @Test
  void leadsAreToldByLetterThatSomethingWaitsAndNothingElse() {
    TestPerson lead = area.somebody("safeguarding-lead");
    area.somebody("administrator");
    tell(coordinator("hall"));
    Job telling =
        jobs.stream().filter(job -> job.name().equals("tell-leads")).findFirst().orElseThrow();
    Actor actor = Actor.system("jobs", telling.name(), area.id(), telling.actions());

    for (int run = 0; run < 2; run++) {
      ActingAs.<Boolean, RuntimeException>actingAs(
          actor,
          () -> {
            telling.run();
            return true;
          });
    }

    List<String> letters =
        ActingAs.<List<String>, RuntimeException>actingAs(
            Actor.system("test", "look", area.id(), Set.of()),
            () ->
                transaction.<List<String>>execute(running ->
                    database
                        .sql("select m::text from outbox.message m")
                        .query(String.class)
                        .list()));
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst())
        .contains(lead.email(), "Something waits")
        .doesNotContain("Danuta", "concern", "safeguarding");
  }

  @Test
  void aRequestToSeeOnesDataSaysTheSameWhetherThereIsAConcernOrNot() {
    PersonalDataHolder safeguarding =
        holders.stream()
            .filter(holder -> holder.getClass().getSimpleName().startsWith("Safeguarding"))
            .findFirst()
            .orElseThrow();
    Set<UUID> somebody = Set.of(UUID.randomUUID());
    List<PersonalDataHolder.Kept> before = safeguarding.about(somebody);

    tell(coordinator("hall"));

    assertThat(safeguarding.about(somebody)).isEqualTo(before).hasSize(1);
    assertThat(before.getFirst().aboutOthers()).isTrue();
    assertThat(before.getFirst().text()).contains("safeguarding lead looks separately");
  }

  @Test
  void whomToRingIsEnteredAndConfirmedAndNoNumberIsInvented() {
    TestPerson teller = coordinator("hall");
    TestPerson administrator = area.somebody("administrator");

    assertThat(teller.get("/team/concerns/new"))
        .bodyText()
        .contains(
            "999", "No number is entered yet", "Nobody has confirmed", "No safeguarding lead");
    assertThat(teller.get("/team/concerns/who-to-ring")).hasStatus(403);
    assertThat(
            administrator
                .post("/team/concerns/who-to-ring/guidance")
                .param("version", "0")
                .param("danger", "In danger now: ring 999")
                .param("door", "Front door of the council (example)")
                .param("door-phone", "01632 960111")
                .param("confirmed", "yes")
                .exchange())
        .hasStatus(303);
    assertThat(
            administrator
                .post("/team/concerns/who-to-ring/new")
                .param("name", "Joan Example")
                .param("phone", "01632 960222")
                .param("holder", "area")
                .exchange())
        .hasStatus(303);
    area.somebody("safeguarding-lead");

    assertThat(teller.get("/team/concerns/new"))
        .bodyText()
        .contains("Joan Example, safeguarding lead", "01632 960222", "01632 960111")
        .doesNotContain("Nobody has confirmed", "No safeguarding lead");
  }

  @Test
  void aConcernIsGivenOnlyToWhoMayReadIt() {
    TestPerson first = area.somebody("safeguarding-lead");
    TestPerson second = lead("hall");
    TestPerson officer = area.somebody("officer");
    tell(coordinator("hall"));
    String path = path(first);

    assertThat(
            first
                .post(path + "/hand-over")
                .param("version", "1")
                .param("lead", officer.account())
                .exchange())
        .hasStatus(422);
    assertThat(
            first
                .post(path + "/hand-over")
                .param("version", "1")
                .param("lead", second.account())
                .exchange())
        .hasStatus(303);
    assertThat(second.get("/team")).bodyText().contains("A concern is with you");
    assertThat(first.get("/team")).bodyText().doesNotContain("A concern");
  }

  @Test
  void whoIsMeantHasToBeSaidAndAVisitorTellsNothing() {
    TestPerson teller = coordinator("hall");

    assertThat(
            teller.post("/team/concerns/new").param("saw", SAW).param("when", "Today").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Say whom you are worried about", SAW);
    assertThat(area.post("/team/concerns/new").param("saw", SAW).exchange()).hasStatus(403);
  }

  private static void tell(TestPerson teller) {
    for (int click = 0; click < 2; click++) {
      assertThat(
              teller
                  .post("/team/concerns/new")
                  .param("once", "0f000000-0000-4000-8000-000000000001")
                  .param("saw", SAW)
                  .param("about", "Danuta")
                  .param("when", "Today at ten")
                  .param("did", "Rang her sister")
                  .exchange())
          .hasStatus(303);
    }
  }

  private static String path(TestPerson lead) {
    MvcTestResult list = lead.get("/team/concerns");
    Matcher link = LINK.matcher(new String(list.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(link.find()).isTrue();
    String path = "/team/concerns/" + link.group(1);
    assertThat(link.find()).as("told once").isFalse();
    return path;
  }

  private TestPerson coordinator(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private TestPerson lead(String organisation) {
    return area.somebody(
        List.of(new Assignment("safeguarding-lead", Scope.organisation(organisation))));
  }
}
