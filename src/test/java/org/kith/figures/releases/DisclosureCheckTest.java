package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.figures.Breakdown;
import org.kith.figures.releases.DisclosureCheck.Outcome;
import org.kith.figures.releases.ReleaseCell.Verdict;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.statistics.disclosure.SafetyRule;

class DisclosureCheckTest {
  private final List<ReleaseCell> cells = new ArrayList<>();

  @Test
  void aSmallPartTakesAnotherWithIt() {
    people("", 40).people("locality=north", 3).people("locality=south", 12);
    people("locality=east", 25);

    Outcome outcome = check();

    assertThat(hidden(outcome)).containsExactly("locality=north", "locality=south");
    assertThat(outcome.exposed()).isEmpty();
    assertThat(outcome.cells().get(1).verdict()).isEqualTo(new Verdict(true, true, 0L, 15L));
    assertThat(outcome.cells().get(2).verdict().small()).isFalse();
  }

  @Test
  void whatItsSourcePublishedStands() {
    stated("", 15).stated("locality=north", 3).stated("locality=south", 12);

    Outcome outcome = check();

    assertThat(hidden(outcome)).isEmpty();
    assertThat(outcome.exposed()).isEmpty();
  }

  @Test
  void sessionsAreNotPeople() {
    cells.add(cell("", Unit.SESSIONS, "2021/22", 2, false));

    assertThat(hidden(check())).isEmpty();
  }

  @Test
  void aCrossTableIsProtectedInBothDirections() {
    people("", 60).people("sex=women", 33).people("sex=men", 27);
    people("ward=palfrey", 25).people("ward=pleck", 35);
    people("ward=palfrey;sex=women", 2).people("ward=palfrey;sex=men", 23);
    people("ward=pleck;sex=women", 31).people("ward=pleck;sex=men", 4);

    Outcome outcome = check();

    assertThat(hidden(outcome))
        .containsExactlyInAnyOrder(
            "sex=women;ward=palfrey",
            "sex=men;ward=palfrey",
            "sex=women;ward=pleck",
            "sex=men;ward=pleck");
    assertThat(outcome.exposed()).isEmpty();
  }

  @Test
  void anEarlierReleaseIsSetBesideIt() {
    people("", 38);
    List<ReleaseCell> spring = released();
    people("", 40);

    Outcome outcome = check(spring);

    assertThat(hidden(outcome)).as("40 less the 38 of before would be 2").containsExactly("");
    assertThat(outcome.exposed()).isEmpty();
  }

  @Test
  void aLongerTimeIsSetBesideAShorterOne() {
    cells.add(cell("", Unit.PEOPLE, "2021-04/2021-06", 30, false));
    List<ReleaseCell> quarter = released();
    cells.add(cell("", Unit.PEOPLE, "2021/22", 33, false));

    assertThat(hidden(check(quarter))).hasSize(1);
  }

  @Test
  void whatWasReleasedBeforeIsNotHiddenAgain() {
    people("", 40).people("locality=north", 20).people("locality=south", 20);
    List<ReleaseCell> before = released();
    people("", 40).people("locality=north", 20).people("locality=south", 20);

    assertThat(hidden(check(before))).isEmpty();
  }

  @Test
  void aWholeThatComesLaterDoesNotGiveAwayAPartThatWasHidden() {
    people("locality=south", 12);
    ReleaseCell north = cell("locality=north", Unit.PEOPLE, "2021/22", 3, false);
    cells.add(north.with(Verdict.hidden(true)));
    List<ReleaseCell> before = released();
    people("", 15);

    Outcome outcome = check(before);

    assertThat(hidden(outcome)).containsExactly("");
    assertThat(outcome.exposed()).isEmpty();
  }

  @Test
  void everybodyInOnePartIsWarnedOf() {
    people("", 20).people("sex=women", 20).people("sex=men", 0);

    Outcome outcome = check();

    assertThat(hidden(outcome)).isEmpty();
    assertThat(outcome.warnings()).containsExactly("Everybody is in one group: Sex: Women");
  }

  @Test
  void aShareIsHiddenWhereACountOfItsSubjectIs() {
    people("", 30).people("sex=women", 2).people("sex=men", 28);
    cells.add(cell("sex=women", Unit.PERCENT, "2021/22", 7, false));

    assertThat(hidden(check())).containsExactly("sex=women", "sex=men", "sex=women");
  }

  @Test
  void aboutThreeIsSmallAsWell() {
    ReleaseCell about = cell("", Unit.PEOPLE, "2021/22", 3, false);
    cells.add(
        new ReleaseCell(
            0,
            0,
            "",
            about.key(),
            "about",
            new BigDecimal("2.7"),
            new BigDecimal("3.3"),
            false,
            Verdict.SHOWN));

    assertThat(hidden(check())).hasSize(1);
  }

  private DisclosureCheckTest people(String breakdown, long count) {
    cells.add(cell(breakdown, Unit.PEOPLE, "2021/22", count, false));
    return this;
  }

  private DisclosureCheckTest stated(String breakdown, long count) {
    cells.add(cell(breakdown, Unit.PEOPLE, "2021/22", count, true));
    return this;
  }

  /** What was collected so far becomes an earlier release. */
  private List<ReleaseCell> released() {
    List<ReleaseCell> released = List.copyOf(cells);
    cells.clear();
    return released;
  }

  @SafeVarargs
  private Outcome check(List<ReleaseCell>... earlier) {
    return DisclosureCheck.of(cells, List.of(earlier), SafetyRule.USUAL);
  }

  private static List<String> hidden(Outcome outcome) {
    return outcome.cells().stream()
        .filter(ReleaseCell::isHidden)
        .map(cell -> cell.key() == null ? "" : cell.key().breakdown().toString())
        .toList();
  }

  private static ReleaseCell cell(
      String breakdown, Unit unit, String period, long count, boolean stands) {
    CountKey key =
        new CountKey(
            "club",
            "members",
            unit,
            Period.parse(period).orElseThrow(),
            Breakdown.parse(breakdown).orElseThrow());
    BigDecimal value = BigDecimal.valueOf(count);
    return new ReleaseCell(0, 0, "" + count, key, "any", value, value, stands, Verdict.SHOWN);
  }
}
