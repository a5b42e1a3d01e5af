package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);
  private static final LocalDate JULY = LocalDate.of(2021, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 7, 31);

  /** Open since autumn 2019, closed in the first lockdown, open again in July 2021. */
  private static Openings throughLockdown() {
    Openings openings = Openings.NONE;
    openings = with(openings, openings.opened(LocalDate.of(2019, 10, 2), TODAY));
    openings =
        with(
            openings,
            openings.closed(LocalDate.of(2020, 3, 23), ClosingReason.PUBLIC_HEALTH, TODAY));
    return with(openings, openings.opened(LocalDate.of(2021, 7, 14), TODAY));
  }

  private static Openings with(Openings openings, Opening one) {
    List<Opening> all = new ArrayList<>(openings.all());
    all.removeIf(other -> other.number() == one.number());
    all.add(one);
    return new Openings(all);
  }

  @Test
  void aPlaceThatOpensAgainIsReopenedAndNotNew() {
    Openings place = throughLockdown();

    assertThat(place.isReopenedIn(JULY, LAST)).isTrue();
    assertThat(place.isNewIn(JULY, LAST)).isFalse();
    assertThat(place.isNewIn(LocalDate.of(2019, 10, 2), LocalDate.of(2019, 10, 2))).isTrue();
    assertThat(place.isReopenedIn(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 7, 13))).isFalse();
  }

  @Test
  void newReopenedAndOpenAreThreeCounts() {
    Openings fresh = with(Openings.NONE, Openings.NONE.opened(LocalDate.of(2021, 7, 5), TODAY));
    List<Openings> places = List.of(throughLockdown(), fresh);

    assertThat(places.stream().filter(one -> one.isNewIn(JULY, LAST))).containsExactly(fresh);
    assertThat(places.stream().filter(one -> one.isReopenedIn(JULY, LAST))).hasSize(1);
    assertThat(places.stream().filter(one -> one.isOpenOn(LAST))).hasSize(2);
    assertThat(places.stream().filter(one -> one.isOpenOn(LocalDate.of(2021, 2, 1)))).isEmpty();
  }

  @Test
  void theDayOfClosingIsTheFirstDayClosed() {
    Openings place = throughLockdown();

    assertThat(place.isOpenOn(LocalDate.of(2020, 3, 22))).isTrue();
    assertThat(place.isOpenOn(LocalDate.of(2020, 3, 23))).isFalse();
    assertThat(place.isClosedIn(LocalDate.of(2020, 3, 23), LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(place.isClosedIn(LocalDate.of(2020, 3, 23), LAST)).isFalse();
  }

  @Test
  void aMonthCountsAsOpenIfOneDayWas() {
    Openings place = throughLockdown();

    assertThat(place.wasOpenIn(YearMonth.of(2020, 3))).isTrue();
    assertThat(place.wasOpenIn(YearMonth.of(2020, 4))).isFalse();
    assertThat(place.wasOpenIn(YearMonth.of(2021, 6))).isFalse();
    assertThat(place.wasOpenIn(YearMonth.of(2021, 7))).isTrue();
  }

  @Test
  void whatDoesNotFitTheHistoryIsRefused() {
    Openings open = throughLockdown();
    Openings closed = with(open, open.closed(TODAY, ClosingReason.MONEY, TODAY));

    assertThatThrownBy(() -> open.opened(TODAY, TODAY)).hasMessageContaining("open already");
    assertThatThrownBy(() -> Openings.NONE.closed(TODAY, ClosingReason.OTHER, TODAY))
        .hasMessageContaining("not open");
    assertThatThrownBy(() -> closed.opened(TODAY.minusDays(1), TODAY))
        .hasMessageContaining("31 May 2022");
    assertThatThrownBy(() -> open.closed(LocalDate.of(2021, 7, 14), ClosingReason.OTHER, TODAY))
        .hasMessageContaining("15 July 2021");
    assertThatThrownBy(() -> Openings.NONE.opened(TODAY.plusDays(1), TODAY))
        .hasMessageContaining("future");
  }
}
