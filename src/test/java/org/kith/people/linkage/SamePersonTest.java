package org.kith.people.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.outbox.Jobs;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.PersonLink;
import org.kith.people.PersonLink.State;
import org.kith.people.SafeToContact;
import org.kith.people.SamePerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class SamePersonTest {
  private static final LocalDate BIRTHDAY = LocalDate.of(1984, 3, 9);

  private final TestAreas areas;
  private final People people;
  private final SamePerson same;
  private final LinkData data;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  private @Nullable TestArea area;

  SamePersonTest(
      TestAreas areas,
      People people,
      SamePerson same,
      LinkData data,
      Jobs jobs,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.people = people;
    this.same = same;
    this.data = data;
    this.jobs = jobs;
    this.database = database;
    this.transaction = transaction;
  }

  @BeforeEach
  void loaded() {
    area = areas.loaded();
  }

  @Test
  void recordsThatAgreeInEverythingBecomeOnePersonAndNoRecordChanges() {
    UUID hall = add("hall", "Amina", "Testova", BIRTHDAY, "07700 900123", "amina@example.org");
    UUID club = add("club", "AMINA", "Testova", BIRTHDAY, "+44 7700 900123", "amina@example.org");
    UUID other = add("club", "Boris", "Inventado", LocalDate.of(1990, 1, 5), "", "");

    link();

    assertThat(cluster(hall)).isEqualTo(cluster(club)).isNotEqualTo(cluster(other));
    assertThat(officer(() -> people.find(club).orElseThrow().details().given())).isEqualTo("AMINA");
    PersonLink followed = officer(() -> same.of(hall)).getFirst();
    assertThat(followed.isAutomatic()).isTrue();
    assertThat(officer(() -> same.records(hall))).containsExactlyInAnyOrder(hall, club);
  }

  @Test
  void aMatchThatIsTakenBackStaysApartWhenRecordsAreComparedAgain() {
    UUID hall = add("hall", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    UUID club = add("club", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    link();
    PersonLink followed = officer(() -> same.of(hall)).getFirst();

    officer(() -> decide(followed, false));
    assertThat(cluster(hall)).isNotEqualTo(cluster(club));
    officer(() -> touch(hall));
    link();

    assertThat(cluster(hall)).isNotEqualTo(cluster(club));
    assertThat(officer(() -> same.find(followed.id())).orElseThrow().state())
        .isEqualTo(State.APART);
  }

  @Test
  void brothersWithOneBirthdayHomeAndPhoneWaitForSomebody() {
    UUID one = add("hall", "Harjit", "Probe", BIRTHDAY, "07700 900123", "");
    UUID other = add("club", "Baldev", "Probe", BIRTHDAY, "07700 900123", "");

    link();

    assertThat(cluster(one)).isNotEqualTo(cluster(other));
    assertThat(officer(() -> same.of(one))).allMatch(link -> link.state() == State.WAITING);
  }

  @Test
  void undoingOneOfTwoMergesLeavesTheOther() {
    UUID a = add("hall", "Amina", "Testova", BIRTHDAY, "", "");
    UUID b = add("club", "Amina", "Testova", null, "", "");
    UUID c = add("shed", "Mina", "T", null, "", "");
    UUID ab = officer(() -> same.join(a, b, "she said so"));
    officer(() -> same.join(c, b, "she said so"));
    assertThat(cluster(a)).isEqualTo(cluster(b)).isEqualTo(cluster(c));

    officer(() -> decide(same.find(ab).orElseThrow(), false));

    assertThat(cluster(b)).isEqualTo(cluster(c)).isNotEqualTo(cluster(a));
  }

  @Test
  void whoDecidesOnWhatSomebodyElseHasDecidedIsTold() {
    UUID a = add("hall", "Amina", "Testova", BIRTHDAY, "", "");
    UUID b = add("club", "Amina", "Testova", null, "", "");
    UUID id = officer(() -> same.join(a, b, ""));
    PersonLink seen = officer(() -> same.find(id)).orElseThrow();
    officer(() -> decide(seen, false));

    assertThatThrownBy(() -> officer(() -> decide(seen, true)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aPartnerNeitherDecidesNorSeesWhatIsSaidOfRecords() {
    UUID a = add("hall", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    add("club", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    link();
    Set<Scope> own = Set.of(Scope.organisation("hall"));
    Actor coordinator =
        Actor.person("hall-coordinator", area().id(), Map.of(People.READ, own, People.RECORD, own));

    assertThatThrownBy(() -> as(coordinator, () -> same.of(a))).isInstanceOf(NotAllowed.class);
    for (String count :
        List.of(
            "select count(*) from people.link",
            "select count(*) from people.linkage_key",
            "select count(*) from people.linkage_seen",
            "select count(*) from people.linkage_model")) {
      assertThat(as(coordinator, () -> count(count))).as(count).isZero();
    }
  }

  @Test
  void anOfficerLooksAtTwoRecordsDecidesAndTakesItBack() {
    add("hall", "Harjit", "Probe", BIRTHDAY, "07700 900123", "");
    add("club", "Harjot", "Probe", BIRTHDAY, "07700 900123", "");
    link();
    TestPerson officer = area().somebody("officer");
    PersonLink waiting = officer(() -> same.waiting(0, 5)).getFirst();
    String path = "/team/people/links/" + waiting.id();

    assertThat(officer.get("/team/people/links"))
        .hasStatusOk()
        .bodyText()
        .contains("Harjit Probe", "Harjot Probe");
    assertThat(officer.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("twins may have such names", "9 March 1984");
    assertThat(officer.post(path).exchange()).hasStatus(422);
    assertThat(officer.post(path).param("same", "yes").param("version", "1").exchange())
        .hasStatus(303);
    assertThat(cluster(waiting.a())).isEqualTo(cluster(waiting.b()));
    assertThat(officer.get("/team/people/links/decided")).bodyText().contains("One person");
    assertThat(officer.post(path).param("same", "no").param("version", "2").exchange())
        .hasStatus(303);
    assertThat(cluster(waiting.a())).isNotEqualTo(cluster(waiting.b()));
  }

  @Test
  void whatIsLeftOfSomebodyErasedStaysOnePersonWithTheirOtherRecords() {
    UUID a = add("hall", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    UUID b = add("club", "Amina", "Testova", BIRTHDAY, "07700 900123", "");
    link();
    UUID standIn = UUID.randomUUID();

    officer(() -> {
      data.erase(a, standIn);
      return true;
    });

    assertThat(officer(() -> same.of(a))).isEmpty();
    assertThat(officer(() -> same.of(b)))
        .singleElement()
        .satisfies(link -> assertThat(link.other(b)).isEqualTo(standIn));
  }

  private UUID add(
      String holder,
      String given,
      String family,
      @Nullable LocalDate born,
      String phone,
      String email) {
    UUID id = UUID.randomUUID();
    area()
        .acting(
            () -> {
              people.add(
                  id,
                  holder,
                  new PersonDetails(
                      given,
                      family,
                      born == null ? Born.UNKNOWN : Born.on(born),
                      phone,
                      email,
                      "",
                      null,
                      SafeToContact.NOT_ASKED,
                      "",
                      List.of(),
                      List.of(),
                      ""));
              return id;
            },
            People.RECORD,
            People.READ);
    return id;
  }

  private boolean touch(UUID id) {
    var known = people.find(id).orElseThrow();
    people.change(id, known.version(), known.details());
    return true;
  }

  private boolean decide(PersonLink link, boolean isSame) {
    same.decide(link.id(), link.version(), isSame, "");
    return true;
  }

  private void link() {
    jobs.runNow(LinkPeople.NAME, area().id());
  }

  private UUID cluster(UUID record) {
    return officer(() -> people.find(record).orElseThrow().cluster());
  }

  private long count(String query) {
    return database.sql(query).query(Long.class).single();
  }

  private <T> T officer(Supplier<T> work) {
    Set<Scope> everywhere = Set.of(Scope.AREA);
    return as(
        Actor.person(
            "officer",
            area().id(),
            Map.of(
                Access.INSIDE, everywhere,
                Access.EVERY_PARTNER, everywhere,
                People.READ, everywhere,
                People.RECORD, everywhere,
                SamePerson.LINK, everywhere)),
        work);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private TestArea area() {
    return Objects.requireNonNull(area);
  }
}
