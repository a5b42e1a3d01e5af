package org.kith.funding.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.kith.kernel.Period;
import org.kith.ui.Words;

/** How days and periods are shown. */
final class Dates {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private Dates() {}

  static String of(Period period, Words words) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first == null || last == null) {
      return words.plain("funding.no-date");
    }
    if (first.equals(last)) {
      return words.date(first);
    }
    boolean isMonth =
        first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    return isMonth ? words.month(YearMonth.from(first)) : period.words();
  }
}
