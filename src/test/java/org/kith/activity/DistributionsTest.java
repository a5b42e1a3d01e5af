package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.NotAllowed;
import org.kith.people.People;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class DistributionsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 6);

  private final Distributions distributions;
  private final People people;
  private final Desk desk;

  DistributionsTest(
      Distributions distributions,
      People people,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.distributions = distributions;
    this.people = people;
    TestArea area = areas.loaded();
    desk = new Desk(area, transaction);
  }

  @Test
  void thoseWhoWereHelpedByTheWayAreNeverAddedToThoseWhoGotSomething() {
    UUID amina = desk.somebody(people, "hall", "Amina");
    UUID jan = desk.somebody(people, "hall", "Jan");
    add("hall", packs(DAY, 40, "south", 38, 61), List.of(amina, jan));
    add("hall", packs(DAY.plusDays(1), 10, "north", null, null), List.of(amina));

    DistributionTotals all = totals("hall", DistributionFilter.ANY);

    assertThat(all).isEqualTo(new DistributionTotals(50, 2, 38, 61));
    assertThat(totals("hall", new DistributionFilter(null, null, null, "north", null, null)))
        .isEqualTo(new DistributionTotals(10, 1, 0, 0));
    assertThat(totals("hall", new DistributionFilter(DAY, DAY, Goods.PACKS, null, null, "hall")))
        .isEqualTo(new DistributionTotals(40, 2, 38, 61));
    assertThat(totals("hall", new DistributionFilter(null, null, Goods.MEALS, null, null, null)))
        .isEqualTo(new DistributionTotals(0, 0, 0, 0));
  }

  @Test
  void anotherPartnerNeitherSeesNorRecords() {
    UUID id = add("hall", packs(DAY, 40, null, 38, 61), List.of());

    assertThat(desk.as("club", () -> distributions.find(id))).isEmpty();
    assertThat(totals("club", DistributionFilter.ANY))
        .isEqualTo(new DistributionTotals(0, 0, 0, 0));
    assertThatThrownBy(() ->
            desk.does(
                "club",
                () -> distributions.add(UUID.randomUUID(), "hall", packs(DAY, 1, null, 1, 0))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoWasNamedByMistakeIsTakenOff() {
    UUID amina = desk.somebody(people, "hall", "Amina");
    UUID id = add("hall", packs(DAY, 3, null, null, null), List.of(amina));
    desk.does("hall", () -> distributions.unname(id, amina));

    assertThat(desk.as("hall", () -> distributions.named(id))).isEmpty();
    assertThat(desk.as("hall", () -> distributions.find(id)).orElseThrow().named()).isZero();
  }

  private UUID add(String organisation, DistributionDetails details, List<UUID> named) {
    UUID id = UUID.randomUUID();
    desk.does(organisation, () -> distributions.add(id, organisation, details));
    named.forEach(person -> desk.does(organisation, () -> distributions.name(id, person)));
    return id;
  }

  private DistributionTotals totals(String organisation, DistributionFilter filter) {
    return desk.as(organisation, () -> distributions.totals(filter));
  }

  private static DistributionDetails packs(
      LocalDate day,
      int items,
      @Nullable String locality,
      @Nullable Integer counted,
      @Nullable Integer behind) {
    return new DistributionDetails(
        day, Goods.PACKS, "", items, locality, counted, behind, null, null, "");
  }
}
