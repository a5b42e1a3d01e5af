package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kith.programme.PlannedProgramme.atLeast;
import static org.kith.programme.PlannedProgramme.sewing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall: queries that forget to ask whether a project is published find nothing. */
@KithTest
@Tag("postgresql")
class UnpublishedUnseenTest {
  private final TestAreas areas;
  private final Planning planning;
  private final Targets targets;
  private final Effects effects;
  private final FollowUps followUps;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;

  UnpublishedUnseenTest(
      TestAreas areas,
      Planning planning,
      Targets targets,
      Effects effects,
      FollowUps followUps,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.areas = areas;
    this.planning = planning;
    this.targets = targets;
    this.effects = effects;
    this.followUps = followUps;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.create();
  }

  @BeforeEach
  void aProjectThatIsNotPublished() {
    area = SmallProgramme.loaded(areas.create());
    area.<String, RuntimeException>acting(
        () -> {
          String sewing = planning.add(sewing("Sewing circle"));
          effects.addLegacy(sewing, "Skills.");
          effects.addOutcome(sewing, "Friends.", List.of("friends"));
          String sewers = targets.addOutput(sewing, "People who sewed");
          targets.agree(sewing, sewers, 0, atLeast(40, ""));
          followUps.note(
              FollowUp.Kind.RECOMMENDATION, "go-on", 0, FollowUp.State.ACCEPTED, "Agreed.");
          return sewing;
        },
        Planning.PLAN,
        Targets.TARGET,
        FollowUps.FOLLOW_UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(*) from programme.project where id = 'sewing-circle'",
        "select count(*) from programme.project_partner where project = 'sewing-circle'",
        "select count(*) from programme.project_locality where project = 'sewing-circle'",
        "select count(*) from programme.method where project = 'sewing-circle'",
        "select count(*) from programme.project_state where project = 'sewing-circle'",
        "select count(*) from programme.output where project = 'sewing-circle'",
        "select count(*) from programme.target_revision where project = 'sewing-circle'",
        "select count(*) from programme.outcome where project = 'sewing-circle'",
        "select count(*) from programme.outcome_measure where project = 'sewing-circle'",
        "select count(*) from programme.legacy where project = 'sewing-circle'",
        "select count(*) from programme.follow_up"
      })
  void aVisitorFindsNothingOfItAndTheTeamDoes(String forgetting) {
    assertThat(counted(Actor.visitor(area.id()), forgetting)).isZero();
    assertThat(counted(person(Set.of()), forgetting)).as("a councillor").isZero();
    assertThat(counted(person(Set.of(Scope.project("newsletter"))), forgetting)).isPositive();
    assertThat(counted(person(Set.of(Scope.AREA)), forgetting)).isPositive();
  }

  @Test
  void everyTableThatBelongsToProjectsIsTriedAbove() {
    List<String> tables =
        List.of(
            "project_partner",
            "project_locality",
            "method",
            "project_state",
            "output",
            "target_revision",
            "outcome",
            "outcome_measure",
            "legacy",
            "contribution");

    assertThat(
            database
                .sql(
                    """
                    select c.relname::text from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'project'
                    where n.nspname = 'programme' and c.relkind = 'r'
                      and c.relname <> 'measure_project' -- of the measures' file
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(tables);
    assertThat(
            database
                .sql(
                    """
                    select c.relname::text from pg_policy p join pg_class c on c.oid = p.polrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'programme' and p.polname = 'inside_rows'
                    """)
                .query(String.class)
                .list())
        .containsAll(tables)
        .contains("project", "follow_up");
  }

  @Test
  void whatWasPublishedIsSeenByEverybody() {
    Actor visitor = Actor.visitor(area.id());

    assertThat(counted(visitor, "select count(*) from programme.project")).isEqualTo(3);
    assertThat(counted(visitor, "select count(*) from programme.target_revision")).isEqualTo(1);
    assertThat(counted(visitor, "select count(*) from programme.outcome_measure")).isEqualTo(1);
  }

  @Test
  void notesCannotBeChangedOrForgotten() {
    for (String sql :
        List.of(
            "update programme.follow_up set state = 'done'", "delete from programme.follow_up")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(
              () -> area.acting(() -> transactions.execute(status -> database.sql(sql).update())))
          .havingRootCause()
          .withMessageContaining("permission denied for table follow_up");
    }
  }

  private Actor person(Set<Scope> inside) {
    Map<Action, Set<Scope>> grants = inside.isEmpty() ? Map.of() : Map.of(Access.INSIDE, inside);
    return Actor.person("joan", area.id(), grants);
  }

  private int counted(Actor actor, String sql) {
    return Objects.requireNonNull(
        ActingAs.<Integer, RuntimeException>actingAs(
            actor,
            () -> transactions.execute(status -> database.sql(sql).query(Integer.class).single())));
  }
}
