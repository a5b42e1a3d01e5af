package org.kith.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kith.statistics.disclosure.SuppressedTable.HiddenCell;

class SuppressionTest {
  /** Enterprises' investment by activity and region: Fischetti and Salazar-González 2001, §1. */
  private static final FrequencyTable INVESTMENT =
      table(row(20, 50, 10), row(8, 19, 22), row(17, 32, 12));

  /**
   * Delinquent children by county and education of the head of household: Federal Committee on
   * Statistical Methodology, Statistical Policy Working Paper 22 (2nd version, 2005), table 4.
   */
  private static final FrequencyTable DELINQUENT =
      table(row(15, 1, 3, 1), row(20, 10, 10, 15), row(3, 10, 10, 2), row(12, 14, 7, 2));

  @Test
  void whatCanBeProvenIsWhatThePublishedExampleSays() {
    List<Cell> hidden = List.of(cell(1, 0), cell(1, 2), cell(2, 0), cell(2, 2));

    SuppressedTable audited = Suppression.audit(INVESTMENT, hidden, SafetyRule.USUAL);

    assertThat(audited.hidden(cell(1, 2)).orElseThrow().proven()).isEqualTo(proven(5, 30));
    assertThat(audited.hidden(cell(1, 0)).orElseThrow().proven()).isEqualTo(proven(0, 25));
  }

  @Test
  void thePublishedExampleWithTwoHiddenInEveryLineLaysOneCellOpen() {
    List<Cell> twoInEveryLine =
        List.of(
            cell(0, 1),
            cell(0, 2),
            cell(0, 3),
            cell(1, 1),
            cell(1, 2),
            cell(2, 0),
            cell(2, 3),
            cell(3, 0),
            cell(3, 3));

    SuppressedTable audited = Suppression.audit(DELINQUENT, twoInEveryLine, SafetyRule.USUAL);

    assertThat(audited.isSafe()).isFalse();
    assertThat(audited.exposed()).contains(new Exposed("row 0 / column 3", proven(1, 1)));
  }

  /**
   * The source hides nine and leaves three hidden counts that make 5 together in a row: whoever
   * knows that none is 0 has them at 3 at most. Rows 0 and 2 and column 3 each need one more of 5
   * or more, and by that the other lines two: eleven is the least.
   */
  @Test
  void thePublishedExampleIsProtectedEvenFromWhoKnowsThatZerosAreShown() {
    SuppressedTable suppressed = Suppression.of(DELINQUENT, SafetyRule.USUAL);

    assertThat(suppressed.isSafe()).isTrue();
    assertThat(suppressed.hidden().stream().filter(HiddenCell::small).map(HiddenCell::cell))
        .containsExactly(cell(0, 1), cell(0, 2), cell(0, 3), cell(2, 0), cell(2, 3), cell(3, 3));
    assertThat(suppressed.hidden())
        .allMatch(hidden -> hidden.proven().leaves(5))
        .noneMatch(hidden -> DELINQUENT.isTotal(hidden.cell()))
        .hasSize(11);
  }

  @Test
  void aTableWithoutSmallCountsIsShownWhole() {
    SuppressedTable suppressed = Suppression.of(INVESTMENT, SafetyRule.USUAL);

    assertThat(suppressed.hidden()).isEmpty();
    assertThat(suppressed.warnings()).isEmpty();
  }

  @Test
  void zerosAreShown() {
    SuppressedTable suppressed =
        Suppression.of(table(row(0, 9, 12), row(7, 0, 2), row(11, 8, 40)), SafetyRule.USUAL);

    assertThat(suppressed.hidden())
        .extracting(HiddenCell::cell)
        .doesNotContain(cell(0, 0), cell(1, 1))
        .contains(cell(1, 2));
    assertThat(suppressed.isSafe()).isTrue();
  }

  @Test
  void fourIsSmallAndFiveIsNot() {
    assertThat(IntStream.of(0, 1, 4, 5).mapToObj(SafetyRule.USUAL::isSmall))
        .containsExactly(false, true, true, false);
    assertThat(SafetyRule.SENSITIVE.isSmall(9)).isTrue();
    assertThatThrownBy(() -> SafetyRule.withThreshold(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** [0, 4] is four or fewer people to anyone who knows that nobody would have been shown as 0. */
  @Test
  void aCountIsNotSafeWhenOnlySmallValuesRemain() {
    assertThat(SafetyRule.USUAL.isSafe(proven(1, 4))).isFalse();
    assertThat(SafetyRule.USUAL.isSafe(proven(3, 6))).isFalse();
    assertThat(SafetyRule.USUAL.isSafe(proven(1, 5))).isTrue();
    assertThat(SafetyRule.USUAL.isSafe(new Proven(2, null))).isTrue();
  }

  @Test
  void aSmallTotalIsHiddenToo() {
    FrequencyTable table = table(row(1, 2), row(30, 40), row(25, 35));

    SuppressedTable suppressed = Suppression.of(table, SafetyRule.USUAL);

    assertThat(suppressed.hidden(cell(0, 2))).get().matches(HiddenCell::small);
    assertThat(suppressed.isSafe()).isTrue();
    assertThat(suppressed.hidden(cell(3, 2))).as("the grand total").isEmpty();
  }

  @Test
  void aTableOfAFewPeopleIsHiddenWhole() {
    SuppressedTable suppressed = Suppression.of(table(row(1, 0), row(0, 2)), SafetyRule.USUAL);

    assertThat(suppressed.hidden()).hasSize(7).allMatch(hidden -> hidden.proven().high() == null);
    assertThat(suppressed.isSafe()).isTrue();
  }

  @Test
  void aRowWhereAllAreInOneCategoryIsWarnedOf() {
    FrequencyTable table = table(row(0, 12, 0), row(8, 9, 10));

    assertThat(Suppression.of(table, SafetyRule.USUAL).warnings())
        .containsExactly(
            new OneCategory("row 0", "column 1", cell(0, 1)),
            new OneCategory("column 0", "row 1", cell(1, 0)),
            new OneCategory("column 2", "row 1", cell(1, 2)));
    assertThat(Suppression.of(table, SafetyRule.USUAL).hidden()).isEmpty();
  }

  @Test
  void onRequestNobodyCanTellThatAllAreInOneCategory() {
    FrequencyTable table = table(row(0, 12, 0), row(8, 9, 10), row(20, 30, 40));

    SuppressedTable suppressed = Suppression.of(table, new SafetyRule(5, true));

    assertThat(suppressed.isSafe()).isTrue();
    assertThat(suppressed.hidden(cell(0, 1)).orElseThrow().proven().low()).isLessThan(12);
    assertThat(suppressed.hidden())
        .as("a zero must be hidden, or all are known to be elsewhere")
        .anyMatch(hidden -> table.count(hidden.cell()) == 0);
  }

  private static FrequencyTable table(List<?>... rows) {
    List<List<Long>> counts =
        List.of(rows).stream()
            .map(row -> row.stream().map(count -> ((Number) count).longValue()).toList())
            .toList();
    return FrequencyTable.totalled(
        IntStream.range(0, rows.length).mapToObj(row -> "row " + row).toList(),
        IntStream.range(0, rows[0].size()).mapToObj(column -> "column " + column).toList(),
        counts);
  }

  private static List<Long> row(long... counts) {
    return LongStream.of(counts).boxed().toList();
  }

  private static Cell cell(int row, int column) {
    return new Cell(row, column);
  }

  private static Proven proven(long low, long high) {
    return new Proven(low, high);
  }
}
