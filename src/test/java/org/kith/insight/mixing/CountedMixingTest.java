package org.kith.insight.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.geography.Place;
import org.kith.insight.Mixed;
import org.kith.insight.Mixing;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingAnswer.Apart;
import org.kith.insight.MixingQuestion;
import org.kith.insight.MixingQuestion.By;
import org.kith.insight.Reach;
import org.kith.kernel.Quarter;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class CountedMixingTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

  private final TestAreas areas;
  private final Activities activities;
  private final Registers registers;
  private final People people;
  private final Mixing mixing;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  private @Nullable TestArea area;

  CountedMixingTest(
      TestAreas areas,
      Activities activities,
      Registers registers,
      People people,
      Mixing mixing,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.activities = activities;
    this.registers = registers;
    this.people = people;
    this.mixing = mixing;
    this.database = database;
    this.transaction = transaction;
  }

  @BeforeEach
  void loaded() {
    area = areas.loaded();
  }

  /** The example of docs/measuring-mixing.md: eleven of one group and one of another make 1/6. */
  @Test
  void elevenOfOneGroupAndOneOfAnotherAreNotUnmixed() {
    UUID session = session("hall", Aim.BRIDGING);
    for (int i = 0; i < 11; i++) {
      came(session, "hall", "white_british");
    }
    came(session, "hall", "asian_indian");
    came(session, "hall", "prefer_not_to_say");
    came(session, "hall", "");

    Mixed found = analyst(() -> mixing.of(question())).all();
    assertThat(found.known()).isEqualTo(12);
    assertThat(found.unknown()).isEqualTo(2);
    assertThat(found.opportunity().value().orElseThrow()).isCloseTo(1 / 6.0, within(1e-9));
  }

  @Test
  void aBondingActivityIsNotJudged() {
    UUID session = session("hall", Aim.BONDING);
    for (int i = 0; i < 8; i++) {
      came(session, "hall", "asian_pakistani");
    }

    assertThat(analyst(() -> mixing.of(question())).isEmpty()).isTrue();
  }

  @Test
  void onePersonByTwoRecordsIsInTheRoomOnce() {
    UUID session = session("hall", Aim.BRIDGING);
    UUID one = came(session, "hall", "white_irish");
    UUID other = came(session, "hall", "");
    officer(() ->
        database
            .sql("update people.member set cluster_id = :one where record_id = :other")
            .param("one", one)
            .param("other", other)
            .update());

    assertThat(peopleOfEach()).containsExactly(1L);
  }

  @Test
  void whatIsWrittenDownLaterIsSeenAtOnce() {
    UUID session = session("hall", Aim.BRIDGING);
    UUID one = came(session, "hall", "white_irish");
    assertThat(peopleOfEach()).containsExactly(1L);

    UUID other = came(session, "hall", "asian_indian");
    assertThat(peopleOfEach()).containsExactly(2L);
    UUID next = session("hall", Aim.BRIDGING);
    came(next, "hall", "white_irish");
    assertThat(peopleOfEach()).containsExactlyInAnyOrder(2L, 1L);
    changed("update people.member set cluster_id = :one where record_id = :id", other, one);
    assertThat(peopleOfEach()).containsExactlyInAnyOrder(1L, 1L);
    changed("update activity.session set mode = 'online' where id = :id and :one <> id", next, one);
    assertThat(analyst(() -> mixing.of(question())).by(Apart.MODE)).containsKey("online");
    changed(
        "update activity.session set starts_at = starts_at + interval '2 years', ends_at = ends_at + interval '2 years' where id = :id and :one <> id",
        next,
        one);
    assertThat(peopleOfEach()).containsExactly(1L);
    changed(
        "update activity.session set state = 'cancelled' where id = :id and :one <> id",
        session,
        one);
    assertThat(peopleOfEach()).isEmpty();
  }

  private List<Long> peopleOfEach() {
    return analyst(() ->
        mixing.of(question()).by(Apart.SERIES).keySet().stream()
            .flatMap(activity -> mixing.sessions(question(), UUID.fromString(activity)).stream())
            .map(judged -> judged.session().people())
            .toList());
  }

  private void changed(String sql, UUID id, UUID one) {
    officer(() -> database.sql(sql).param("id", id).param("one", one).update());
  }

  @Test
  void theLastAnswerUntilTheDayCounts() {
    UUID session = session("hall", Aim.BRIDGING);
    UUID one = came(session, "hall", "white_irish");
    officer(() -> said(one, "hall", "black_african", DAY.plusDays(1)));
    officer(() -> said(one, "hall", "black_caribbean", DAY.plusYears(3)));

    MixingAnswer answer = analyst(() -> mixing.of(question()));

    int black = answer.reference().groups().indexOf("black");
    assertThat(answer.came().get(black)).isEqualTo(1);
  }

  @Test
  void aPartnerJudgesOnlyTheirOwnSessions() {
    UUID theirs = session("club", Aim.BRIDGING);
    came(theirs, "club", "white_irish");
    UUID own = session("hall", Aim.BRIDGING);
    came(own, "hall", "white_irish");
    UUID notOwn = UUID.fromString(activityOf(theirs));
    Set<Scope> scope = Set.of(Scope.organisation("hall"));
    Actor coordinator = Actor.person("hall-coordinator", area().id(), Map.of(Reach.COUNT, scope));

    assertThat(as(coordinator, () -> mixing.of(question())).by(Apart.SERIES).keySet())
        .containsExactly(activityOf(own));
    assertThat(as(coordinator, () -> mixing.sessions(question(), notOwn))).isEmpty();
    assertThatThrownBy(
            () -> as(Actor.person("x", area().id(), Map.of()), () -> mixing.of(question())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void thePagesShowWhatMixesAndWhereFewWereReached() {
    UUID session = session("hall", Aim.BRIDGING);
    for (int i = 0; i < 6; i++) {
      came(session, "hall", i % 2 == 0 ? "white_british" : "asian_indian");
    }
    var somebody = area().somebody("analyst");

    assertThat(somebody.get("/team/mixing?year=2021"))
        .hasStatusOk()
        .bodyText()
        .contains("What kinds of sessions mix best", "Compared with residents of");
    assertThat(somebody.get("/team/mixing?year=1066&by=nonsense&lives=nowhere")).hasStatusOk();
    assertThat(somebody.get("/team/mixing/cold-spots?from=2021-22-q1&to=2021-22-q4"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("value=\"2021-22-q1\" selected");
    assertThat(somebody.get("/team/mixing/cold-spots?from=1066-67-q9")).hasStatus(404);
  }

  @Test
  void aDashboardShowsWhoCameInTheirQuarter() {
    UUID session = session("hall", Aim.BRIDGING);
    for (int i = 0; i < 7; i++) {
      came(session, "hall", "white_british");
    }
    String quarter = Quarter.of(DAY).slug();

    for (String picture : List.of("people", "attendances")) {
      assertThat(
              area()
                  .somebody("analyst")
                  .get("/team/dashboard/" + picture + ".csv?from=" + quarter + "&to=" + quarter))
          .hasStatusOk()
          .bodyText()
          .as(picture)
          .containsPattern(",7\\s*$");
    }
  }

  @Test
  void anActivitysSessionsAreToldEachByItself() {
    UUID session = session("hall", Aim.BRIDGING);
    for (int i = 0; i < 6; i++) {
      came(session, "hall", i % 2 == 0 ? "white_british" : "asian_indian");
    }
    var somebody = area().somebody("analyst");
    String path = "/team/mixing/activities/" + activityOf(session);

    assertThat(somebody.get("/team/mixing?year=2021"))
        .bodyText()
        .contains(path + "?year=2021", "Stitch and talk");
    assertThat(somebody.get(path + "?year=2021"))
        .hasStatusOk()
        .bodyText()
        .contains("15 June 2021", "0.6");
    assertThat(somebody.get(path + "?year=2019")).hasStatusOk().bodyText().contains("no session");
    assertThat(somebody.get("/team/mixing/activities/" + UUID.randomUUID())).hasStatus(404);
  }

  private String activityOf(UUID session) {
    return officer(() -> activities.session(session).orElseThrow().activity().toString());
  }

  private static MixingQuestion question() {
    return new MixingQuestion(
        DAY.minusMonths(1), DAY.plusMonths(1), By.ETHNICITY, Place.AREA, null);
  }

  private UUID session(String holder, Aim aim) {
    return officer(() -> {
      UUID activity = UUID.randomUUID();
      UUID session = UUID.randomUUID();
      activities.add(
          activity,
          holder,
          new ActivityDetails(
              "Stitch and talk", "", null, aim, RegisterKind.NAMED, "", null, null, false));
      activities.plan(
          activity,
          List.of(
              new NewSession(
                  session, DAY, LocalTime.of(10, 0), LocalTime.of(12, 0), Mode.IN_PERSON, "")));
      return session;
    });
  }

  private UUID came(UUID session, String holder, String ethnicity) {
    return officer(() -> {
      UUID id = UUID.randomUUID();
      people.add(id, holder, PersonDetails.called("Somebody", ""));
      registers.mark(session, Set.of(id), Set.of(id));
      registers.complete(session, activities.session(session).orElseThrow().version(), null);
      if (!ethnicity.isEmpty()) {
        said(id, holder, ethnicity, DAY.minusDays(3));
      }
      return id;
    });
  }

  private int said(UUID record, String holder, String ethnicity, LocalDate on) {
    database
        .sql(
            """
            insert into people.monitored (area_id, record_id, holder, asked_on, way)
            values (:area, :record, :holder, :on, 'slip')
            on conflict (area_id, record_id) do nothing
            """)
        .param("area", area().id().value())
        .param("record", record)
        .param("holder", holder)
        .param("on", on)
        .update();
    return database
        .sql(
            """
            insert into people.monitoring (area_id, record_id, answered_on, holder, ethnicity)
            values (:area, :record, :on, :holder, :ethnicity)
            """)
        .param("area", area().id().value())
        .param("record", record)
        .param("on", on)
        .param("holder", holder)
        .param("ethnicity", ethnicity)
        .update();
  }

  private <T> T officer(Supplier<T> work) {
    return as(
        with(
            Access.INSIDE,
            Access.EVERY_PARTNER,
            People.READ,
            People.RECORD,
            new Action("people.monitor"),
            Activities.READ,
            Activities.PLAN,
            Registers.KEEP),
        work);
  }

  private <T> T analyst(Supplier<T> work) {
    return as(with(Access.INSIDE, Access.EVERY_PARTNER, Reach.COUNT), work);
  }

  private Actor with(Action... actions) {
    return Actor.person(
        "somebody",
        area().id(),
        java.util.Arrays.stream(actions)
            .collect(
                java.util.stream.Collectors.toMap(action -> action, action -> Set.of(Scope.AREA))));
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private TestArea area() {
    return Objects.requireNonNull(area);
  }
}
