package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class PeopleTest {
  private static final List<String> TABLES =
      List.of("people.record", "people.name_token", "people.member");

  private final TestAreas areas;
  private final People people;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  @org.jspecify.annotations.Nullable private TestArea area;

  PeopleTest(TestAreas areas, People people, JdbcClient database, TransactionTemplate transaction) {
    this.areas = areas;
    this.people = people;
    this.database = database;
    this.transaction = transaction;
  }

  @BeforeEach
  void loaded() {
    area = areas.loaded();
  }

  @Test
  void somebodyIsAddedOnceHoweverOftenTheFormIsSent() {
    UUID id = UUID.randomUUID();
    coordinator("hall", () -> add(id, "hall", "Amina", "Testova"));
    coordinator("hall", () -> add(id, "hall", "Amina", "Testova"));

    assertThat(coordinator("hall", () -> people.search("amina", 10))).hasSize(1);
    assertThat(coordinator("hall", () -> people.find(id)).orElseThrow().cluster()).isEqualTo(id);
  }

  @Test
  void aNameIsFoundByItsBeginningsInAnyOrderAndScript() {
    coordinator("hall", () -> add(UUID.randomUUID(), "hall", "Łukasz", "Wiśniewski"));
    coordinator("hall", () -> add(UUID.randomUUID(), "hall", "Иван", "Петров"));
    coordinator("hall", () -> add(UUID.randomUUID(), "hall", "Luke", "Winter"));

    assertThat(found("hall", "wisn luk")).containsExactly("Łukasz Wiśniewski");
    assertThat(found("hall", "petrov")).containsExactly("Иван Петров");
    assertThat(found("hall", "lu")).containsExactly("Luke Winter", "Łukasz Wiśniewski");
    assertThat(found("hall", "%")).isEmpty();
    assertThat(found("hall", "winter petrov")).isEmpty();
  }

  @Test
  void aChangedNameIsFoundUnderTheNewOneAndTwoEditorsMeet() {
    UUID id = UUID.randomUUID();
    coordinator("hall", () -> add(id, "hall", "Ami", ""));
    coordinator("hall", () -> change(id, 1, "Amina", "Testova"));

    assertThat(found("hall", "testova")).containsExactly("Amina Testova");
    assertThatThrownBy(() -> coordinator("hall", () -> change(id, 1, "Another", "Name")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aPartnerNeitherSeesNorChangesNorCountsAnothersPeople() {
    UUID id = UUID.randomUUID();
    coordinator("hall", () -> add(id, "hall", "Amina", "Testova"));

    assertThat(coordinator("club", () -> people.find(id))).isEmpty();
    assertThat(found("club", "amina")).isEmpty();
    assertThat(coordinator("club", () -> people.names(Set.of(id)))).isEmpty();
    assertThatThrownBy(() -> coordinator("club", () -> change(id, 1, "Mine", "Now")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () -> coordinator("club", () -> add(UUID.randomUUID(), "hall", "Put", "There")))
        .isInstanceOf(NotAllowed.class);
    TABLES.forEach(table -> assertThat(coordinator("club", () -> rows(table))).as(table).isZero());
  }

  @Test
  void whoMayNotSeePeopleSeesNoRowEvenWhereAMethodForgetsToAsk() {
    coordinator("hall", () -> add(UUID.randomUUID(), "hall", "Amina", "Testova"));
    Actor analyst = person(Map.of(Access.EVERY_PARTNER, Set.of(Scope.AREA)));
    Actor officer =
        person(Map.of(Access.EVERY_PARTNER, Set.of(Scope.AREA), People.READ, Set.of(Scope.AREA)));

    TABLES.forEach(table -> {
      assertThat(as(analyst, () -> rows(table))).as(table).isZero();
      assertThat(as(Actor.visitor(area().id()), () -> rows(table))).as(table).isZero();
      assertThat(as(officer.outside(), () -> rows(table))).as(table).isZero();
      assertThat(as(officer, () -> rows(table))).as(table).isPositive();
    });
  }

  private boolean add(UUID id, String holder, String given, String family) {
    people.add(id, holder, PersonDetails.called(given, family));
    return true;
  }

  private boolean change(UUID id, int version, String given, String family) {
    people.change(id, version, PersonDetails.called(given, family));
    return true;
  }

  private List<String> found(String holder, String words) {
    return coordinator(
        holder, () -> people.search(words, 10).stream().map(PersonName::full).toList());
  }

  private long rows(String table) {
    String query =
        switch (table) {
          case "people.record" -> "select count(*) from people.record";
          case "people.name_token" -> "select count(*) from people.name_token";
          case "people.member" -> "select count(*) from people.member";
          default -> throw new IllegalArgumentException(table);
        };
    return database.sql(query).query(Long.class).single();
  }

  private <T> T coordinator(String organisation, Supplier<T> work) {
    Set<Scope> own = Set.of(Scope.organisation(organisation));
    return as(person(Map.of(People.READ, own, People.RECORD, own)), work);
  }

  private Actor person(Map<Action, Set<Scope>> grants) {
    return Actor.person("somebody", area().id(), grants);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private TestArea area() {
    return java.util.Objects.requireNonNull(area);
  }
}
