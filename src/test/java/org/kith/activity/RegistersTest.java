package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class RegistersTest {
  private static final LocalDate TUESDAY = LocalDate.of(2021, 9, 7);

  private final Activities activities;
  private final Registers registers;
  private final JdbcClient database;
  private final TestArea area;
  private final Hall hall;

  private final UUID amina = UUID.randomUUID();
  private final UUID jan = UUID.randomUUID();
  private final List<UUID> weeks;

  RegistersTest(
      Activities activities,
      Registers registers,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.activities = activities;
    this.registers = registers;
    this.database = database;
    area = areas.loaded();
    hall = new Hall(area, transaction);
    UUID stitch = UUID.randomUUID();
    List<NewSession> planned = Hall.tuesday(TUESDAY).weekly(3);
    weeks = planned.stream().map(NewSession::id).toList();
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(false));
      activities.plan(stitch, planned);
    });
  }

  @BeforeEach
  void firstWeek() {
    hall.does(() -> {
      registers.walkIn(weeks.get(0), amina, "Amina", "Testova");
      registers.walkIn(weeks.get(0), jan, "Jan", "");
      registers.walkIn(weeks.get(0), jan, "Jan", "");
    });
  }

  @Test
  void whoCameBeforeIsOnTheListAndIsTicked() {
    assertThat(register(weeks.get(0)).here()).isEqualTo(2);
    assertThat(lines(weeks.get(1))).containsExactly("Amina T. 1 -", "Jan 1 -");

    mark(weeks.get(1), Set.of(amina, jan), Set.of(amina));

    assertThat(lines(weeks.get(1))).containsExactly("Amina T. 1 here", "Jan 1 -");
    assertThat(lines(weeks.get(2))).containsExactly("Amina T. 2 -", "Jan 1 -");
  }

  @Test
  void twoWhoTickDifferentPeopleDoNotUndoEachOther() {
    mark(weeks.get(1), Set.of(amina), Set.of(amina));
    mark(weeks.get(1), Set.of(jan), Set.of(jan));

    assertThat(register(weeks.get(1)).here()).isEqualTo(2);
  }

  @Test
  void tickingTwiceIsOneAttendanceAndUntickingTakesItBack() {
    mark(weeks.get(1), Set.of(amina), Set.of(amina));
    mark(weeks.get(1), Set.of(amina), Set.of(amina));
    assertThat(register(weeks.get(1)).here()).isEqualTo(1);

    mark(weeks.get(1), Set.of(amina), Set.of());
    assertThat(register(weeks.get(1)).here()).isZero();
  }

  @Test
  void aCompleteRegisterKeepsHowManyWereCountedBesides() {
    hall.does(() -> registers.complete(weeks.get(0), 1, 3));

    assertThat(register(weeks.get(0)).session().counted()).isEqualTo(3);
    assertThat(register(weeks.get(0)).session().state()).isEqualTo(Session.State.HELD);
    assertThatThrownBy(() -> hall.does(() -> registers.complete(weeks.get(0), 1, 4)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void anotherPartnerNeitherSeesNorTicksNorCounts() {
    assertThat(hall.as("club", () -> registers.register(weeks.get(0)))).isEmpty();
    assertThatThrownBy(() ->
            hall.as(
                "club",
                () -> {
                  registers.walkIn(weeks.get(0), UUID.randomUUID(), "Not", "Theirs");
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(hall.as("club", this::attendances)).isZero();
    Actor analyst =
        Actor.person(
            "analyst",
            area.id(),
            Map.of(
                Access.INSIDE, Set.of(Scope.AREA),
                Access.EVERY_PARTNER, Set.of(Scope.AREA),
                Activities.READ, Set.of(Scope.AREA)));
    assertThat(hall.acting(analyst, this::attendances)).isZero();
    assertThatThrownBy(() -> hall.acting(analyst, () -> registers.register(weeks.get(0))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCoordinatorTicksNobodyWhomTheOrganisationDoesNotKnow() {
    mark(weeks.get(1), Set.of(UUID.randomUUID()), Set.of(UUID.randomUUID()));

    assertThat(register(weeks.get(1)).here()).isZero();
  }

  private long attendances() {
    return database.sql("select count(*) from activity.attendance").query(Long.class).single();
  }

  private void mark(UUID session, Set<UUID> asked, Set<UUID> here) {
    hall.does(() -> registers.mark(session, asked, here));
  }

  private Register register(UUID session) {
    return hall.as("hall", () -> registers.register(session)).orElseThrow();
  }

  private List<String> lines(UUID session) {
    return register(session).lines().stream()
        .map(line -> line.person().brief() + " " + line.before() + (line.isHere() ? " here" : " -"))
        .toList();
  }
}
