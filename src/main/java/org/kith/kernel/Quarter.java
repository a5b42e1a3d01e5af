package org.kith.kernel;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the UK financial year, which begins on 1 April: quarter 3 of 2021/22 is October to
 * December 2021.
 *
 * @param year in which the financial year begins
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[/-](\\d{2})-[Qq]([1-4])");
  private static final int FIRST_MONTH = 4;

  public Quarter {
    if (year < 1900 || year > 2198 || number < 1 || number > 4) {
      throw new IllegalArgumentException("not a quarter: " + year + ", " + number);
    }
  }

  /** The quarter that a day belongs to. */
  public static Quarter of(LocalDate day) {
    int months = day.getYear() * 12 + day.getMonthValue() - FIRST_MONTH;
    return new Quarter(Math.floorDiv(months, 12), Math.floorMod(months, 12) / 3 + 1);
  }

  /** The quarter with this {@link #index}. */
  public static Quarter ofIndex(int index) {
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  /** Quarters counted on without a gap: the year in which the financial year begins, times four. */
  public int index() {
    return year * 4 + number - 1;
  }

  /** Reads {@code 2021/22-Q3} and, as addresses have it, {@code 2021-22-q3}. */
  public static Optional<Quarter> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    boolean isFinancialYear =
        year >= 1900 && year <= 2198 && (year + 1) % 100 == Integer.parseInt(parts.group(2));
    return isFinancialYear
        ? Optional.of(new Quarter(year, Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  public LocalDate first() {
    return LocalDate.of(year, FIRST_MONTH, 1).plusMonths(3L * (number - 1));
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  public Quarter previous() {
    return of(first().minusDays(1));
  }

  /** Whether the day lies in it. */
  public boolean has(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** Whether every day that the period may mean lies in it; an unstated period never does. */
  public boolean has(Period period) {
    LocalDate from = period.first();
    LocalDate to = period.last();
    return from != null && to != null && has(from) && has(to);
  }

  /** As addresses have it: {@code 2021-22-q3}. */
  public String slug() {
    return toString().replace('/', '-').toLowerCase(Locale.ROOT);
  }

  /** "October to December 2021". */
  public String months() {
    return first().getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " to "
        + last().getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " "
        + last().getYear();
  }

  /** "quarter 3 of 2021/22". */
  public String inWords() {
    return "quarter %d of %d/%02d".formatted(number, year, (year + 1) % 100);
  }

  @Override
  public int compareTo(Quarter other) {
    return first().compareTo(other.first());
  }

  /** As written in commands: {@code 2021/22-Q3}. */
  @Override
  public String toString() {
    return "%d/%02d-Q%d".formatted(year, (year + 1) % 100, number);
  }
}
