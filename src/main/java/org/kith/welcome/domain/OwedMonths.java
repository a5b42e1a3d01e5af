package org.kith.welcome.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.welcome.Openings;

/** Which months a place has not told. */
final class OwedMonths {
  /** Nobody is asked for what is longer ago. */
  private static final int MOST = 12;

  private OwedMonths() {}

  /**
   * Months since the last told one in which the place was open, the oldest first.
   *
   * @param lastTold null: none was told yet
   * @param running this month, which is not over
   */
  static List<YearMonth> of(Openings openings, @Nullable YearMonth lastTold, YearMonth running) {
    YearMonth month = running.minusMonths(MOST);
    if (lastTold != null && !lastTold.isBefore(month)) {
      month = lastTold.plusMonths(1);
    }
    List<YearMonth> owed = new ArrayList<>();
    for (; month.isBefore(running); month = month.plusMonths(1)) {
      if (openings.wasOpenIn(month)) {
        owed.add(month);
      }
    }
    return owed;
  }
}
