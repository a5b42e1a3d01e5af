package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.activity.DeviceRegisters.Outcome;
import org.kith.activity.DeviceRegisters.Taken;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class DeviceRegistersTest {
  private final DeviceRegisters devices;
  private final Registers registers;
  private final Activities activities;
  private final JdbcClient database;
  private final Hall hall;
  private final Instant now;

  private final UUID amina = UUID.randomUUID();
  private final UUID jan = UUID.randomUUID();
  private final List<UUID> weeks;

  DeviceRegistersTest(
      DeviceRegisters devices,
      Registers registers,
      Activities activities,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction,
      Clock clock) {
    this.devices = devices;
    this.registers = registers;
    this.activities = activities;
    this.database = database;
    now = clock.instant().minusSeconds(60);
    TestArea area = areas.loaded();
    hall = new Hall(area, transaction);
    UUID stitch = UUID.randomUUID();
    List<NewSession> planned = Hall.tuesday(LocalDate.of(2021, 9, 7)).weekly(8);
    weeks = planned.stream().map(NewSession::id).toList();
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(false));
      activities.plan(stitch, planned);
    });
  }

  @BeforeEach
  void firstWeek() {
    hall.does(() -> {
      registers.walkIn(weeks.getFirst(), amina, "Amina", "Testova");
      registers.walkIn(weeks.getFirst(), jan, "Jan", "");
    });
  }

  @Test
  void whatIsSentTwiceCountsOnce() {
    UUID zuzanna = UUID.randomUUID();
    List<Operation> sent =
        List.of(
            says(amina, true),
            new Operation.WalkIn(UUID.randomUUID(), zuzanna, "Zuzanna", "W", now),
            new Operation.Done(UUID.randomUUID(), 2, Set.of(), now));

    assertThat(take(weeks.get(1), sent)).allMatch(taken -> taken.outcome() == Outcome.TAKEN);
    assertThat(take(weeks.get(1), sent)).allMatch(taken -> taken.outcome() == Outcome.REPEATED);

    Register register = register(weeks.get(1));
    assertThat(register.here()).isEqualTo(2);
    assertThat(register.lines()).extracting(line -> line.person().brief()).contains("Zuzanna W.");
    assertThat(register.session().state()).isEqualTo(Session.State.HELD);
    assertThat(register.session().counted()).isEqualTo(2);
  }

  @Test
  void marksOfDifferentPeopleMerge() {
    take(weeks.get(1), List.of(says(amina, true)));
    take(weeks.get(1), List.of(says(jan, true)));

    assertThat(register(weeks.get(1)).here()).isEqualTo(2);
  }

  @Test
  void ofWhomTwoSayOppositeThingsBothAreKeptUntilSomebodyChooses() {
    Operation ticked = says(jan, true);
    Operation slipped = says(jan, true);
    Operation mended = new Operation.Mark(UUID.randomUUID(), jan, false, Set.of(slipped.id()), now);
    take(weeks.get(1), List.of(ticked));
    take(weeks.get(1), List.of(slipped, mended));

    Standing standing = standing(weeks.get(1));
    assertThat(standing.isDisputed(jan)).isTrue();
    assertThat(standing.of(jan)).extracting(Said::isHere).containsExactlyInAnyOrder(true, false);
    assertThat(register(weeks.get(1)).here()).as("whoever was ticked counts meanwhile").isOne();

    take(
        weeks.get(1),
        List.of(
            new Operation.Mark(
                UUID.randomUUID(), jan, false, Set.of(ticked.id(), mended.id()), now)));

    assertThat(standing(weeks.get(1)).isDisputed(jan)).isFalse();
    assertThat(register(weeks.get(1)).here()).isZero();
  }

  @Test
  void aFormChoosesToo() {
    Operation slipped = says(jan, true);
    take(
        weeks.get(1),
        List.of(
            slipped, new Operation.Mark(UUID.randomUUID(), jan, false, Set.of(slipped.id()), now)));
    take(weeks.get(1), List.of(says(jan, true)));

    hall.does(() -> registers.mark(weeks.get(1), Set.of(jan), Set.of(jan)));

    assertThat(standing(weeks.get(1)).isDisputed(jan)).isFalse();
    assertThat(register(weeks.get(1)).here()).isOne();
  }

  /**
   * A form's tick is heard of like a phone's: no phone takes it back without having known of it.
   */
  @Test
  void whatAFormSaidIsNotTakenBackByAPhoneThatDidNotKnow() {
    hall.does(() -> devices.keep(weeks.get(1)));
    hall.does(() -> registers.mark(weeks.get(1), Set.of(jan), Set.of(jan)));
    Operation slipped = says(jan, true);
    take(
        weeks.get(1),
        List.of(
            slipped, new Operation.Mark(UUID.randomUUID(), jan, false, Set.of(slipped.id()), now)));

    assertThat(standing(weeks.get(1)).isDisputed(jan)).isTrue();
    assertThat(register(weeks.get(1)).here()).isOne();
  }

  @Test
  void twoWhoCountedDifferentlyAreAskedToAgree() {
    take(weeks.get(1), List.of(new Operation.Done(UUID.randomUUID(), 2, Set.of(), now)));
    take(weeks.get(1), List.of(new Operation.Done(UUID.randomUUID(), 3, Set.of(), now)));

    assertThat(standing(weeks.get(1)).isCountDisputed()).isTrue();
    assertThat(register(weeks.get(1)).session().state()).isEqualTo(Session.State.PLANNED);

    int version = register(weeks.get(1)).session().version();
    hall.does(() -> registers.complete(weeks.get(1), version, 3));

    assertThat(standing(weeks.get(1)).isCountDisputed()).isFalse();
    assertThat(register(weeks.get(1)).session().counted()).isEqualTo(3);
  }

  /** Two phones' words, cut into parcels and sent in any order, some of them again. */
  @Test
  void inWhateverOrderParcelsArriveTheRegisterIsTheSame() {
    Random chance = new Random(20210907);
    List<String> ends = new ArrayList<>();
    for (UUID week : weeks.subList(1, 8)) {
      List<Operation> said = new ArrayList<>(afternoon());
      Collections.shuffle(said, chance);
      said.addAll(IntStream.range(0, 4).mapToObj(i -> said.get(chance.nextInt(i + 1))).toList());
      while (!said.isEmpty()) {
        int parcel = Math.min(said.size(), 1 + chance.nextInt(3));
        take(week, List.copyOf(said.subList(0, parcel)));
        said.subList(0, parcel).clear();
      }
      ends.add(told(week));
    }

    assertThat(ends).containsOnly("Amina T. here, Jan here disputed, HELD 4");
  }

  private List<Operation> afternoon() {
    Operation one = says(amina, true);
    Operation ticked = says(jan, true);
    Operation untick = new Operation.Mark(UUID.randomUUID(), jan, false, Set.of(ticked.id()), now);
    Operation first = new Operation.Done(UUID.randomUUID(), 3, Set.of(), now);
    return List.of(
        one,
        says(amina, true),
        ticked,
        untick,
        says(jan, true),
        first,
        new Operation.Done(UUID.randomUUID(), 4, Set.of(first.id()), now));
  }

  private String told(UUID week) {
    Standing standing = standing(week);
    Register register = register(week);
    StringBuilder told = new StringBuilder();
    for (Register.Line line : register.lines()) {
      told.append(line.person().brief())
          .append(line.isHere() ? " here" : " -")
          .append(standing.isDisputed(line.person().id()) ? " disputed, " : ", ");
    }
    return told + register.session().state().name() + " " + register.session().counted();
  }

  @Test
  void aCancelledSessionHasNoRegister() {
    hall.does(() -> activities.cancel(weeks.get(2), 1, "The boiler is broken"));

    for (Runnable deed :
        List.<Runnable>of(
            () -> take(weeks.get(2), List.of(says(amina, true))),
            () -> hall.does(() -> registers.mark(weeks.get(2), Set.of(amina), Set.of(amina))),
            () -> hall.does(() -> registers.walkIn(weeks.get(2), UUID.randomUUID(), "Eve", "")),
            () -> hall.does(() -> registers.complete(weeks.get(2), 2, 3)))) {
      assertThatThrownBy(deed::run)
          .isInstanceOf(SessionCancelled.class)
          .hasMessage("This session was cancelled, so its register cannot be changed.");
    }
  }

  @Test
  void whatWasTakenBeforeTheSessionWasCancelledIsStillKnown() {
    List<Operation> sent = List.of(says(amina, true));
    take(weeks.get(2), sent);
    int version = register(weeks.get(2)).session().version();
    hall.does(() -> activities.cancel(weeks.get(2), version, "The boiler is broken"));

    assertThat(take(weeks.get(2), sent)).allMatch(taken -> taken.outcome() == Outcome.REPEATED);
  }

  @Test
  void whoIsUnknownHereAndWhatIsTooOldIsNotTaken() {
    UUID stranger = UUID.randomUUID();
    Operation old =
        new Operation.Mark(
            UUID.randomUUID(), amina, true, Set.of(), now.minus(Duration.ofDays(31)));

    assertThat(take(weeks.get(1), List.of(says(stranger, true), old)))
        .extracting(Taken::outcome)
        .containsExactly(Outcome.UNKNOWN_PERSON, Outcome.TOO_OLD);
    assertThat(register(weeks.get(1)).here()).isZero();
  }

  @Test
  void anotherPartnerNeitherSendsNorSeesMarks() {
    take(weeks.get(1), List.of(says(amina, true)));

    assertThatThrownBy(
            () -> hall.as("club", () -> devices.take(weeks.get(1), List.of(says(amina, false)))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(hall.as("club", () -> devices.standing(weeks.get(1)))).isEqualTo(Standing.NOTHING);
    assertThat(
            hall.<Long>as(
                "club",
                () ->
                    database
                        .sql("select count(*) from activity.operation")
                        .query(Long.class)
                        .single()))
        .isZero();
  }

  private Operation says(UUID person, boolean isHere) {
    return new Operation.Mark(UUID.randomUUID(), person, isHere, Set.of(), now);
  }

  private List<Taken> take(UUID session, List<Operation> sent) {
    return hall.as("hall", () -> devices.take(session, sent));
  }

  private Standing standing(UUID session) {
    return hall.as("hall", () -> devices.standing(session));
  }

  private Register register(UUID session) {
    return hall.as("hall", () -> registers.register(session)).orElseThrow();
  }
}
