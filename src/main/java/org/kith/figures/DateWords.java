package org.kith.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;
import org.kith.ui.Words;

/**
 * How days are put in English: "10 September 2021", "July 2021", "2019", "June 2020 to September
 * 2020".
 */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\d{4}/\\d{2}");

  private DateWords() {}

  /** A period as a reader expects it; "undated" where none is stated. */
  public static String of(Period period) {
    if (FINANCIAL_YEAR.matcher(period.words()).matches()) {
      return period.words();
    }
    return between(period.first(), period.last());
  }

  /** The same in a page's language; null where none is stated. */
  public static @Nullable String of(Period period, Words words) {
    if (!period.isStated()) {
      return null;
    }
    return words.language().isEnglish() || FINANCIAL_YEAR.matcher(period.words()).matches()
        ? of(period)
        : ShownValue.days(period.first(), period.last(), words);
  }

  static String of(Statement.On on, String words) {
    String days = between(on.first(), on.last());
    if (words.equals("until") && on.last() != null) {
      return "until " + days;
    }
    return Weekdays.in(words).map(day -> Weekdays.name(day) + " " + days).orElse(days);
  }

  private static String between(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null && last == null) {
      return "undated";
    }
    if (first == null || last == null) {
      return first == null ? "until " + day(last) : "from " + from(first);
    }
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean whole = first.getDayOfMonth() == 1 && isMonthEnd(last);
    if (whole && first.getDayOfYear() == 1 && last.getMonthValue() == 12) {
      return first.getYear() == last.getYear()
          ? String.valueOf(first.getYear())
          : first.getYear() + " to " + last.getYear();
    }
    if (whole) {
      return YearMonth.from(first).equals(YearMonth.from(last))
          ? MONTH.format(first)
          : MONTH.format(first) + " to " + MONTH.format(last);
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }

  private static String from(LocalDate first) {
    return first.getDayOfMonth() == 1 ? MONTH.format(first) : DAY.format(first);
  }

  private static String day(@Nullable LocalDate last) {
    return last == null ? "" : isMonthEnd(last) ? MONTH.format(last) : DAY.format(last);
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
  }
}
