package org.kith.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.statistics.disclosure.Count.Standing;
import org.kith.statistics.disclosure.SuppressedCounts.HiddenCount;

class LinkedCountsTest {
  private static final FrequencyTable BY_WARD_AND_SEX =
      FrequencyTable.totalled(
          List.of("Palfrey", "Pleck", "Paddock"),
          List.of("Women", "Men", "Not asked"),
          List.of(List.of(3L, 20L, 30L), List.of(40L, 50L, 60L), List.of(41L, 51L, 61L)));

  @Test
  void aListOfPartsIsProtectedAsATableIs() {
    LinkedCounts parts =
        LinkedCounts.NONE
            .with(new Count("north", 3, Standing.CELL))
            .with(new Count("south", 12, Standing.CELL))
            .with(new Count("east", 0, Standing.CELL))
            .with(new Count("west", 20, Standing.CELL))
            .with(new Count("all", 35, Standing.TOTAL))
            .partsOf("all", List.of("north", "south", "east", "west"));

    SuppressedCounts suppressed = Suppression.of(parts, SafetyRule.USUAL);

    assertThat(suppressed.hidden())
        .containsExactly(
            new HiddenCount("north", true, new Proven(0, 15L)),
            new HiddenCount("south", false, new Proven(0, 15L)));
    assertThat(suppressed.isSafe()).isTrue();
  }

  @Test
  void thoseInNoneOfThePartsAreACountToo() {
    LinkedCounts parts =
        LinkedCounts.NONE
            .with(new Count("north", 13, Standing.CELL))
            .with(new Count("south", 12, Standing.CELL))
            .with(new Count("all", 27, Standing.TOTAL))
            .partsOf("all", List.of("north", "south"));

    SuppressedCounts suppressed = Suppression.of(parts, SafetyRule.USUAL);

    assertThat(suppressed.names()).as("or two people would be known to be elsewhere").hasSize(1);
    assertThat(suppressed.isSafe()).isTrue();
  }

  @Test
  void aCellThatWasPublishedBeforeCannotHideAnother() {
    LinkedCounts table = LinkedCounts.of("", BY_WARD_AND_SEX);
    Set<String> chosen = Suppression.of(table, SafetyRule.USUAL).names();
    String beside =
        chosen.stream()
            .filter(name -> name.startsWith("Palfrey / ") && !name.endsWith("Women"))
            .findFirst()
            .orElseThrow();
    long published =
        table.counts().stream()
            .filter(count -> count.name().equals(beside))
            .findFirst()
            .orElseThrow()
            .value();
    LinkedCounts withBefore =
        table.with(new Count("last year", published, Standing.KNOWN)).same(beside, "last year");

    assertThat(Suppression.audit(withBefore, chosen, SafetyRule.USUAL).isSafe()).isFalse();
    SuppressedCounts again = Suppression.of(withBefore, SafetyRule.USUAL);
    assertThat(again.isSafe()).isTrue();
    assertThat(again.names()).contains("Palfrey / Women");
  }

  @Test
  void whatWasPublishedBeforeCannotBeTakenBack() {
    LinkedCounts withLeaflet =
        LinkedCounts.of("", BY_WARD_AND_SEX)
            .with(new Count("leaflet", 3, Standing.KNOWN))
            .same("Palfrey / Women", "leaflet");

    SuppressedCounts suppressed = Suppression.of(withLeaflet, SafetyRule.USUAL);

    assertThat(suppressed.isSafe()).isFalse();
    assertThat(suppressed.exposed())
        .containsExactly(new Exposed("Palfrey / Women", new Proven(3, 3L)));
  }

  @Test
  void twoTotalsToDateDoNotLayOpenTheFewWhoCameBetween() {
    LinkedCounts totals =
        LinkedCounts.NONE
            .with(new Count("spring", 38, Standing.KNOWN))
            .with(new Count("summer", 40, Standing.CELL))
            .among("spring", "summer");

    SuppressedCounts suppressed = Suppression.of(totals, SafetyRule.USUAL);

    assertThat(suppressed.names()).as("40 less 38 would be 2").containsExactly("summer");
    assertThat(suppressed.isSafe()).isTrue();
  }

  @Test
  void whatWasHiddenBesideASmallCountStaysHiddenInAnotherTable() {
    LinkedCounts first = LinkedCounts.of("first: ", BY_WARD_AND_SEX);
    Set<String> hidden = Suppression.of(first, SafetyRule.USUAL).names();
    String beside =
        hidden.stream()
            .filter(name -> name.startsWith("first: Palfrey / ") && !name.endsWith("Women"))
            .findFirst()
            .orElseThrow();
    LinkedCounts second =
        first
            .released(hidden)
            .with(new Count("again", beside.endsWith("Men") ? 20 : 30, Standing.CELL))
            .same(beside, "again");

    assertThat(Suppression.of(second, SafetyRule.USUAL).names())
        .as("shown now, it would give away the 3 of before")
        .containsExactly("again");
  }

  @Test
  void aSumThatDoesNotHoldIsRefused() {
    LinkedCounts wrong =
        LinkedCounts.of("", BY_WARD_AND_SEX)
            .with(new Count("another", 9, Standing.KNOWN))
            .same("Palfrey / Women", "another");

    assertThatThrownBy(() -> Suppression.of(wrong, SafetyRule.USUAL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
