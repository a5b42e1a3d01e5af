package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Counter;
import org.kith.access.NotAllowed;
import org.kith.figures.SubjectNames;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.insight.Reached;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Counted by hand; people here are invented. */
@KithTest
@Tag("postgresql")
class ReachTest {
  private static final Quarter SPRING = new Quarter(2021, 1);
  private static final Quarter SUMMER = new Quarter(2021, 2);
  private static final LocalDate MAY = LocalDate.of(2021, 5, 11);
  private static final LocalDate JULY = LocalDate.of(2021, 7, 13);

  private final Reach reach;
  private final Reach otherNode;
  private final Town town;
  private final UUID stitch;
  private final UUID football;

  ReachTest(
      Reach reach,
      TestAreas areas,
      JdbcClient database,
      TransactionTemplate transaction,
      Access access,
      List<SubjectNames> subjects,
      Counter counter) {
    this.reach = reach;
    this.otherNode = new StoredReach(access, subjects, transaction, counter);
    town = new Town(areas.loaded(), database, transaction);
    stitch = town.activity("hall", "sewing", "bridging", "north");
    football = town.activity("club", "sport", "bonding", "south");
  }

  @Test
  void aPersonWhoComesOftenIsOnePersonAndManyAttendances() {
    UUID amina = town.person("hall", 1990, "north");
    UUID jan = town.person("hall", null, null);
    town.tick(town.session(stitch, "hall", MAY), "hall", List.of(amina, jan));
    town.tick(town.session(stitch, "hall", MAY.plusWeeks(1)), "hall", List.of(amina));
    town.tick(town.session(stitch, "hall", JULY), "hall", List.of(amina));

    ReachAnswer answer = all(ReachQuestion.of(SPRING, SUMMER, Dimension.QUARTER));

    assertThat(people(answer))
        .containsOnly(Map.entry("2021/22-Q1", 2L), Map.entry("2021/22-Q2", 1L));
    assertThat(answer.total().people()).isEqualTo(2);
    assertThat(answer.total().attendances()).isEqualTo(4);
    assertThat(answer.total().sessions()).isEqualTo(3);
  }

  @Test
  void recordsThatAreOfTheSamePersonCountOnceUntilTheyAreTakenApartAgain() {
    UUID aminaOfTheHall = town.person("hall", 1990, "north");
    UUID aminaOfTheClub = town.person("club", null, null);
    town.tick(town.session(stitch, "hall", MAY), "hall", List.of(aminaOfTheHall));
    town.tick(town.session(football, "club", MAY), "club", List.of(aminaOfTheClub));
    ReachQuestion question = ReachQuestion.of(SPRING, SPRING, Dimension.LOCALITY);
    assertThat(people(all(question)))
        .containsOnly(Map.entry("north", 1L), Map.entry("not_known", 1L));

    town.belongs(aminaOfTheClub, aminaOfTheHall);
    assertThat(all(question).total()).isEqualTo(new Reached(1, 2, 0, 0, 2, false));
    assertThat(people(all(question))).containsOnly(Map.entry("north", 1L));

    town.belongs(aminaOfTheClub, aminaOfTheClub);
    assertThat(people(all(question)))
        .containsOnly(Map.entry("north", 1L), Map.entry("not_known", 1L));
    assertThat(people(all(question.by(Dimension.PROJECT))))
        .containsOnly(Map.entry("sewing", 1L), Map.entry("sport", 1L));
  }

  @Test
  void whoWasErasedStaysOnePersonHoweverManyRecordsTheyHad() {
    UUID first = town.person("hall", 1990, "north");
    UUID second = town.person("hall", 1990, "north");
    town.belongs(second, first);
    UUID session = town.session(stitch, "hall", MAY);
    town.tick(session, "hall", List.of(first));
    town.tick(town.session(stitch, "hall", JULY), "hall", List.of(second));
    ReachQuestion question = ReachQuestion.of(SPRING, SUMMER, Dimension.LOCALITY, Dimension.AGE);
    assertThat(people(all(question))).containsOnly(Map.entry("north 25-34", 1L));

    UUID cluster = UUID.randomUUID();
    List.of(first, second).forEach(record -> town.erase(record, cluster, 1990, "north"));

    assertThat(people(all(question))).containsOnly(Map.entry("north 25-34", 1L));
    assertThat(all(question).total().attendances()).isEqualTo(2);
  }

  @Test
  void characteristicsAreAsLastKnownAtThePeriodsEnd() {
    UUID amina = town.person("hall", 2003, "north");
    town.tick(town.session(stitch, "hall", MAY), "hall", List.of(amina));
    town.tick(town.session(stitch, "hall", JULY), "hall", List.of(amina));
    town.answers(amina, "hall", JULY, "asian_indian", "not_answered");
    town.answers(amina, "hall", JULY.plusYears(1), "prefer_not_to_say", "female");

    ReachQuestion ethnicity =
        ReachQuestion.of(SPRING, SUMMER, Dimension.QUARTER, Dimension.ETHNICITY);
    assertThat(people(all(ethnicity)))
        .containsOnly(
            Map.entry("2021/22-Q1 not_asked", 1L), Map.entry("2021/22-Q2 asian_indian", 1L));
    assertThat(people(all(ReachQuestion.of(SPRING, SUMMER, Dimension.ETHNIC_GROUP))))
        .containsOnly(Map.entry("asian", 1L));
    assertThat(people(all(ReachQuestion.of(SPRING, SUMMER, Dimension.SEX))))
        .containsOnly(Map.entry("not_answered", 1L));
    Quarter later = new Quarter(2022, 2);
    ReachAnswer now = all(ReachQuestion.of(SPRING, later, Dimension.ETHNICITY, Dimension.SEX));
    assertThat(people(now)).containsOnly(Map.entry("prefer_not_to_say female", 1L));
    assertThat(now.unknown(Dimension.ETHNICITY)).isEqualTo(1);
    assertThat(now.unknown(Dimension.SEX)).isZero();
    assertThat(people(all(ReachQuestion.of(SPRING, SUMMER, Dimension.AGE))))
        .containsOnly(Map.entry("16-17", 1L));
  }

  @Test
  void whoWasCountedAndNotNamedMakesBoundsAndIsNeverAdded() {
    UUID amina = town.person("hall", 1990, "north");
    UUID first = town.session(stitch, "hall", MAY);
    UUID second = town.session(stitch, "hall", MAY.plusWeeks(1));
    town.tick(first, "hall", List.of(amina));
    town.counted(first, 12);
    town.counted(second, 30);

    Reached total = all(ReachQuestion.of(SPRING, SPRING)).total();
    assertThat(total.people()).isEqualTo(1);
    assertThat(total.atLeast()).isEqualTo(30);
    assertThat(total.atMost()).isEqualTo(43);
    Reached north = all(ReachQuestion.of(SPRING, SPRING).only(Dimension.LOCALITY, "north")).total();
    assertThat(north.atLeast()).isEqualTo(1);
    assertThat(north.atMost()).isEqualTo(43);
    assertThat(
            all(ReachQuestion.of(SPRING, SPRING).only(Dimension.LOCALITY, "south"))
                .total()
                .people())
        .isZero();
  }

  @Test
  void aPartnerCountsNothingOfAnothersByAnyFilterOrDifference() {
    UUID aminaOfTheHall = town.person("hall", 1990, "north");
    UUID aminaOfTheClub = town.person("club", 1990, "south");
    UUID session = town.session(football, "club", MAY);
    town.tick(town.session(stitch, "hall", MAY), "hall", List.of(aminaOfTheHall));
    town.tick(session, "club", List.of(aminaOfTheClub));
    town.counted(session, 99);
    town.belongs(aminaOfTheClub, aminaOfTheHall);
    town.answers(aminaOfTheClub, "club", MAY, "asian_indian", "female");
    Actor hall = town.counting("hall");

    for (Dimension dimension : Dimension.values()) {
      ReachAnswer answer =
          town.as(hall, () -> reach.count(ReachQuestion.of(SPRING, SPRING, dimension)));
      assertThat(answer.total()).isEqualTo(new Reached(1, 1, 0, 0, 1, false));
      assertThat(answer.cells()).hasSize(1);
      assertThat(answer.cells().getFirst().values().getFirst())
          .isNotIn("club", "sport", "bonding", "south", "asian", "asian_indian", "female");
    }
    for (Map.Entry<Dimension, String> theirs :
        Map.of(
                Dimension.PARTNER,
                "club",
                Dimension.PROJECT,
                "sport",
                Dimension.ETHNICITY,
                "asian_indian")
            .entrySet()) {
      assertThat(
              town.as(
                      hall,
                      () ->
                          reach.count(
                              ReachQuestion.of(SPRING, SPRING)
                                  .only(theirs.getKey(), theirs.getValue())))
                  .total()
                  .people())
          .as(theirs.toString())
          .isZero();
    }
    assertThat(
            town.as(town.counting("club"), () -> reach.count(ReachQuestion.of(SPRING, SPRING)))
                .total()
                .atLeast())
        .isEqualTo(99);
    assertThatThrownBy(() ->
            town.as(
                Actor.visitor(town.counting().area()),
                () -> reach.count(ReachQuestion.of(SPRING, SPRING))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatOneNodeWritesTheOtherCountsAtOnce() {
    UUID amina = town.person("hall", 1990, "north");
    UUID session = town.session(stitch, "hall", MAY);
    ReachQuestion question = ReachQuestion.of(SPRING, SUMMER, Dimension.PROJECT);
    assertThat(people(all(question))).isEmpty();
    assertThat(people(onTheOther(question))).isEmpty();

    town.tick(session, "hall", List.of(amina));
    assertThat(people(all(question))).containsOnly(Map.entry("sewing", 1L));
    assertThat(people(onTheOther(question))).containsOnly(Map.entry("sewing", 1L));

    town.run(
        "update activity.activity set project = 'talk' where area_id = :area and id = :id",
        Map.of("id", stitch));
    assertThat(people(onTheOther(question))).containsOnly(Map.entry("talk", 1L));

    town.move(session, JULY);
    assertThat(people(onTheOther(question.by(Dimension.QUARTER))))
        .containsOnly(Map.entry("2021/22-Q2", 1L));
    town.untick(session, List.of(amina));
    assertThat(people(onTheOther(question))).isEmpty();
    assertThat(people(all(question))).isEmpty();
  }

  private ReachAnswer all(ReachQuestion question) {
    return town.as(town.counting(), () -> reach.count(question));
  }

  private ReachAnswer onTheOther(ReachQuestion question) {
    return town.as(town.counting(), () -> otherNode.count(question));
  }

  private static Map<String, Long> people(ReachAnswer answer) {
    return answer.cells().stream()
        .filter(cell -> cell.reached().people() > 0)
        .collect(
            Collectors.toMap(
                cell -> String.join(" ", cell.values()), cell -> cell.reached().people()));
  }
}
