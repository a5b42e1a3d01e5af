package org.kith.welcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.figures.Figures;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.geography.Geography;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Postcodes;
import org.kith.kernel.Quarter;
import org.kith.outbox.Jobs;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An officer starts at the page of cold spots, pairs one with a catalyst, notes a visit and what
 * was learned, and sees both counted. People and places are invented.
 */
@KithTest
class ColdSpotToCatalystTest {
  private static final Pattern PAIR =
      Pattern.compile(
          "href=\"(/team/welcome/exchanges/new\\?ward=(E\\d+))\"[^>]*>\\s*Pair ([^<]+)<");

  private final Network network;
  private final ApplicationContext beans;
  private final Jobs jobs;

  ColdSpotToCatalystTest(ApplicationContext beans, TestAreas areas, Jobs jobs) {
    this.network = new Network(beans, WalsallExample.withResidents(areas));
    this.beans = beans;
    this.jobs = jobs;
  }

  @Test
  void anOfficerFollowsTheLinkBesideAColdSpot() throws IOException {
    someoneCameFromOneWard();
    UUID warm = network.openPlace("Garden gate", network.today);
    TestPerson officer = network.area.somebody("officer");

    Matcher pair = PAIR.matcher(text(officer.get("/team/mixing/cold-spots")));
    assertThat(pair.find()).as("a link beside a cold spot").isTrue();
    String ward = pair.group(3).strip();
    assertThat(text(officer.get(pair.group(1))))
        .containsPattern("value=\"" + pair.group(2) + "\" selected[^>]*>\\s*" + ward);
    assertThat(text(network.area.somebody("analyst").get("/team/mixing/cold-spots")))
        .as("who may not pair is offered nothing")
        .doesNotContain("/team/welcome/exchanges/new");

    MvcTestResult added =
        officer
            .post("/team/welcome/exchanges/new")
            .param("holder", "nash-dom")
            .param("ward", pair.group(2))
            .param("catalyst", warm.toString())
            .param("purpose", "Learn how the garden mixes people.")
            .param("began-day", String.valueOf(network.today.getDayOfMonth()))
            .param("began-month", String.valueOf(network.today.getMonthValue()))
            .param("began-year", String.valueOf(network.today.getYear()))
            .exchange();
    assertThat(added).hasStatus(303);
    Matcher exchange =
        Pattern.compile("(/team/welcome/exchanges/[0-9a-f-]{36})")
            .matcher(text(officer.get("/team/welcome/exchanges")));
    assertThat(exchange.find()).isTrue();
    assertThat(
            officer
                .post(exchange.group(1) + "/visits/new")
                .param("on-day", String.valueOf(network.today.getDayOfMonth()))
                .param("on-month", String.valueOf(network.today.getMonthValue()))
                .param("on-year", String.valueOf(network.today.getYear()))
                .param("direction", "catalyst")
                .param("people", "4")
                .param("learned", "Start with food.")
                .exchange())
        .hasStatus(303);
    assertThat(officer.get(exchange.group(1)))
        .bodyText()
        .contains(ward + " and Garden gate", "Start with food.");

    jobs.runNow("count-places-of-welcome", network.area.id());
    assertThat(officer.get("/team/welcome/counts")).bodyText().contains("1 (of 4 people)");
    int year = Quarter.of(network.today).year();
    Figures figures = beans.getBean(Figures.class);
    assertThat(
            network
                .area
                .acting(() -> figures.ledger().statements())
                .filter(one -> one.id().startsWith("welcome-exchange-"))
                .collect(Collectors.toMap(Statement::id, ValueWords::of)))
        .containsOnly(
            Map.entry("welcome-exchange-visits-in-a-year-" + year, "1"),
            Map.entry("welcome-exchange-visitors-in-a-year-" + year, "4"));
  }

  /** So that all others are colder. WS1 1AC is no postcode: none ends in C. */
  private void someoneCameFromOneWard() throws IOException {
    Neighbourhood home =
        network.area.acting(() -> beans.getBean(Geography.class).neighbourhoods().getFirst());
    network.area.acting(
        () ->
            beans
                .getBean(Postcodes.class)
                .load(
                    "2026-02",
                    new StringReader("pcds,doterm,lsoa21\nWS1 1AC,,%s\n".formatted(home.code()))),
        Postcodes.LOAD);
    UUID person = UUID.randomUUID();
    UUID activity = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    Activities activities = beans.getBean(Activities.class);
    Registers registers = beans.getBean(Registers.class);
    network.coordinators.does(() -> {
      beans
          .getBean(People.class)
          .add(
              person,
              "hall",
              new PersonDetails(
                  "Amina",
                  "Testova",
                  Born.UNKNOWN,
                  "",
                  "",
                  "WS1 1AC",
                  null,
                  SafeToContact.NOT_ASKED,
                  "",
                  List.of(),
                  List.of(),
                  ""));
      activities.add(
          activity,
          "hall",
          new ActivityDetails(
              "Sewing", "", null, Aim.BRIDGING, RegisterKind.NAMED, "", null, null, false));
      activities.plan(
          activity,
          List.of(
              new NewSession(
                  session,
                  network.today.minusDays(1),
                  LocalTime.of(10, 0),
                  LocalTime.of(12, 0),
                  Mode.IN_PERSON,
                  "")));
      registers.mark(session, Set.of(person), Set.of(person));
      registers.complete(session, activities.session(session).orElseThrow().version(), null);
    });
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }
}
