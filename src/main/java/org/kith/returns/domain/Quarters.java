package org.kith.returns.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.kernel.Period;

/** The quarters that partners are asked about, as periods are written: {@code 2021-10/2021-12}. */
public final class Quarters {
  private static final int OFFERED = 8;
  private static final int DAYS_AFTER_END = 21;
  private static final int DAYS_TO_ANSWER = 14;

  private Quarters() {}

  /** The quarter that ended last, the running one and those before; the likeliest first. */
  public static List<Period> around(LocalDate today) {
    YearMonth month = YearMonth.from(today);
    YearMonth running = month.minusMonths((month.getMonthValue() - 1) % 3);
    return IntStream.concat(IntStream.of(1, 0), IntStream.range(2, OFFERED))
        .mapToObj(back -> of(running.minusMonths(3L * back)))
        .toList();
  }

  private static Period of(YearMonth first) {
    return Period.parse(first + "/" + first.plusMonths(2)).orElseThrow();
  }

  /** The day by which figures of a period are due where nobody says otherwise. */
  public static LocalDate due(Period period, LocalDate today) {
    LocalDate last = period.last() == null ? today : period.last();
    LocalDate usual = last.plusDays(DAYS_AFTER_END);
    LocalDate fair = today.plusDays(DAYS_TO_ANSWER);
    return usual.isBefore(fair) ? fair : usual;
  }
}
