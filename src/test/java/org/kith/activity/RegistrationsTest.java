package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.PersonalDataHolder;
import org.kith.access.Scope;
import org.kith.outbox.Jobs;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class RegistrationsTest {
  private final Registrations registrations;
  private final Planning planning;
  private final Cohorts cohorts;
  private final Registers registers;
  private final People people;
  private final List<PersonalDataHolder> holders;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TestArea area;
  private final Desk desk;
  private final LocalDate today;
  private final UUID stitch = UUID.randomUUID();
  private final List<UUID> sessions;

  RegistrationsTest(
      Registrations registrations,
      Planning planning,
      Cohorts cohorts,
      Registers registers,
      People people,
      List<PersonalDataHolder> holders,
      Jobs jobs,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction,
      Clock clock) {
    this.registrations = registrations;
    this.planning = planning;
    this.cohorts = cohorts;
    this.registers = registers;
    this.people = people;
    this.holders = holders;
    this.jobs = jobs;
    this.database = database;
    area = areas.loaded();
    desk = new Desk(area, transaction);
    today = LocalDate.now(clock.withZone(Session.CLOCK));
    desk.does(
        "hall",
        () -> {
          planning.add(
              stitch,
              "hall",
              Desk.details("Stitch", 2, true),
              new Offer(null, List.of(), Joining.REGISTER, ""));
          planning.plan(stitch, Desk.weekly(today.plusDays(5), 2));
        });
    sessions = desk.as("hall", () -> planning.ahead(stitch, 2)).stream().map(Session::id).toList();
  }

  private UUID register(String name) {
    UUID person = desk.somebody(people, "hall", name);
    UUID id = UUID.randomUUID();
    desk.as(
        "hall",
        () ->
            registrations.register(id, sessions.getFirst(), NewRegistration.of(person, Map.of())));
    return id;
  }

  private Registration one(UUID id) {
    return desk.as("hall", () -> registrations.find(id)).orElseThrow();
  }

  private List<Place> places(List<UUID> ids) {
    return ids.stream().map(id -> one(id).place()).toList();
  }

  @Test
  void placesGoByTheOrderOfAskingAndThenTheListDoes() {
    List<UUID> asked =
        List.of(register("Amina"), register("Balbir"), register("Danuta"), register("Elena"));

    assertThat(places(asked))
        .containsExactly(Place.PLACED, Place.PLACED, Place.WAITING, Place.WAITING);
    assertThat(desk.as("hall", () -> registrations.position(asked.get(3)))).isEqualTo(2);

    desk.does("hall", () -> registrations.withdraw(asked.getFirst()));

    assertThat(places(asked))
        .containsExactly(Place.WITHDRAWN, Place.PLACED, Place.OFFERED, Place.WAITING);
    assertThat(one(asked.get(2)).toTell()).isEqualTo("offered");
    UUID late = register("Farooq");
    assertThat(one(late).place()).isEqualTo(Place.WAITING);

    assertThat(desk.as("hall", () -> registrations.accept(asked.get(2)))).isTrue();
    assertThat(one(asked.get(2)).place()).isEqualTo(Place.PLACED);
    assertThat(desk.as("hall", () -> registrations.accept(asked.get(3)))).isFalse();
  }

  @Test
  void aPlaceThatNobodyTookInTimeGoesToTheNext() {
    List<UUID> asked =
        List.of(register("Amina"), register("Balbir"), register("Danuta"), register("Elena"));
    desk.does("hall", () -> registrations.withdraw(asked.getFirst()));
    desk.does(
        "hall",
        () ->
            database
                .sql(
                    "update activity.registration set offered_until = now() - interval '1 hour' where id = :id")
                .param("id", asked.get(2))
                .update());

    jobs.runNow("lapse-offers", area.id());

    assertThat(places(asked))
        .containsExactly(Place.WITHDRAWN, Place.PLACED, Place.LAPSED, Place.OFFERED);
  }

  @Test
  void ofThoseWhoAskAtOnceNoMoreGetAPlaceThanThereAre() throws Exception {
    List<UUID> asking = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      asking.add(desk.somebody(people, "hall", "Person " + i));
    }
    List<Future<Place>> got = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (UUID person : asking) {
        Callable<Place> ask =
            () ->
                desk.as(
                    "hall",
                    () ->
                        registrations.register(
                            UUID.randomUUID(),
                            sessions.getFirst(),
                            NewRegistration.of(person, Map.of())));
        got.add(threads.submit(ask));
      }
    }
    List<Place> places = new ArrayList<>();
    for (Future<Place> one : got) {
      places.add(one.get());
    }

    assertThat(places).filteredOn(place -> place == Place.PLACED).hasSize(2);
    assertThat(places).filteredOn(place -> place == Place.WAITING).hasSize(4);
  }

  @Test
  void nobodyIsRegisteredTwiceForTheSame() {
    UUID person = desk.somebody(people, "hall", "Amina");
    UUID id = UUID.randomUUID();
    for (int click = 0; click < 2; click++) {
      desk.as(
          "hall",
          () ->
              registrations.register(
                  id, sessions.getFirst(), NewRegistration.of(person, Map.of())));
    }
    assertThat(desk.as("hall", () -> registrations.of(sessions.getFirst()))).hasSize(1);
    assertThatThrownBy(() ->
            desk.as(
                "hall",
                () ->
                    registrations.register(
                        UUID.randomUUID(),
                        sessions.getFirst(),
                        NewRegistration.of(person, Map.of()))))
        .isInstanceOf(ActivityRefused.class);
  }

  @Test
  void moreRoomIsOfferedAtOnceToThoseWhoWait() {
    List<UUID> asked = List.of(register("Amina"), register("Balbir"), register("Danuta"));

    desk.does(
        "hall",
        () ->
            planning.change(
                stitch,
                1,
                Desk.details("Stitch", 3, true),
                new Offer(null, List.of(), Joining.REGISTER, "")));

    assertThat(one(asked.get(2)).place()).isEqualTo(Place.OFFERED);
  }

  @Test
  void whoCannotBeWrittenToHasToBeRungWhenItIsCancelled() {
    UUID asked = register("Amina");
    Session session = desk.as("hall", () -> planning.ahead(stitch, 1)).getFirst();
    desk.does("hall", () -> planning.cancelRest(session.id(), session.version(), "No heating"));

    assertThat(one(asked).toTell()).isEqualTo("cancelled");
    assertThat(desk.as("hall", () -> registrations.waiting(10)))
        .extracting(Registration::id)
        .contains(asked);

    desk.does("hall", () -> registrations.told(asked));

    assertThat(one(asked).toTell()).isEmpty();
  }

  @Test
  void whatSomebodyNeedsIsAnsweredWithAReasonWhereItIsNotPossible() {
    UUID person = desk.somebody(people, "hall", "Amina");
    desk.as(
        "hall",
        () ->
            registrations.register(
                UUID.randomUUID(),
                sessions.getFirst(),
                NewRegistration.of(person, Map.of(AccessNeed.BSL, "for my son"))));
    AccessRequest need = desk.as("hall", () -> registrations.unanswered(10)).getFirst();

    assertThatThrownBy(() -> desk.does("hall", () -> registrations.answer(need.id(), 1, false, "")))
        .isInstanceOf(ActivityRefused.class);
    desk.does("hall", () -> registrations.answer(need.id(), 1, false, "No interpreter is free"));

    assertThat(desk.as("hall", () -> registrations.unanswered(10))).isEmpty();
    assertThat(desk.as("hall", () -> registrations.needs(sessions.getFirst())))
        .singleElement()
        .satisfies(answered -> {
          assertThat(answered.state()).isEqualTo(AccessRequest.State.NOT_POSSIBLE);
          assertThat(answered.words()).isEqualTo("for my son");
        });
  }

  @Test
  void anotherPartnerSeesAndChangesNothingOfIt() {
    UUID asked = register("Amina");

    assertThat(desk.as("club", () -> registrations.find(asked))).isEmpty();
    assertThat(desk.as("club", () -> registrations.of(sessions.getFirst()))).isEmpty();
    assertThat(desk.as("club", this::rows)).isZero();
    assertThat(desk.as("hall", this::rows)).isOne();
    Actor analyst =
        Actor.person(
            "analyst",
            area.id(),
            Map.of(
                Access.INSIDE, Set.of(Scope.AREA),
                Access.EVERY_PARTNER, Set.of(Scope.AREA),
                Activities.READ, Set.of(Scope.AREA)));
    assertThat(desk.acting(analyst, this::rows)).isZero();
    assertThat(desk.acting(Actor.visitor(area.id()), this::rows)).isZero();
  }

  private long rows() {
    return database.sql("select count(*) from activity.registration").query(Long.class).single();
  }

  @Test
  void whoCommittedOrHasAPlaceIsFirstOnTheRegister() {
    UUID zofia = desk.somebody(people, "hall", "Zofia");
    UUID adam = desk.somebody(people, "hall", "Adam");
    UUID yusuf = desk.somebody(people, "hall", "Yusuf");
    UUID cohort = UUID.randomUUID();
    desk.does(
        "hall",
        () -> {
          cohorts.add(cohort, stitch, "Autumn group", sessions);
          cohorts.join(cohort, zofia, today);
          cohorts.join(cohort, yusuf, today.minusDays(10));
          cohorts.leave(cohort, yusuf, today);
          registers.mark(sessions.getFirst(), List.of(adam), List.of(adam));
        });

    assertThat(desk.as("hall", () -> registers.register(sessions.getFirst())).orElseThrow().lines())
        .extracting(line -> line.person().given())
        .containsExactly("Zofia", "Adam");
    assertThat(desk.as("hall", () -> registrations.taken(sessions.getFirst()))).isEqualTo(1);
    assertThat(desk.as("club", () -> cohorts.committed(sessions.getFirst()))).isEmpty();
  }

  @Test
  void whatIsKeptAboutSomebodyIsToldAndGoes() {
    UUID person = desk.somebody(people, "hall", "Amina");
    desk.as(
        "hall",
        () ->
            registrations.register(
                UUID.randomUUID(),
                sessions.getFirst(),
                NewRegistration.of(person, Map.of(AccessNeed.TRANSPORT, "a lift"))));
    PersonalDataHolder holder =
        holders.stream()
            .filter(one -> one.tables().contains("activity.registration"))
            .findFirst()
            .orElseThrow();

    assertThat(desk.as("hall", () -> holder.about(Set.of(person))))
        .extracting(PersonalDataHolder.Kept::text)
        .anyMatch(text -> text.contains("Stitch"))
        .anyMatch(text -> text.contains("a lift"));

    desk.does("hall", () -> holder.erase(person, UUID.randomUUID()));

    assertThat(desk.as("hall", () -> holder.about(Set.of(person)))).isEmpty();
    assertThat(desk.as("hall", () -> registrations.needs(sessions.getFirst()))).isEmpty();
  }
}
