package org.kith.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a statement speaks of, first and last included, with the words of its source:
 * {@code 2019-04/2021-10}, {@code 2020-03-02}, {@code 2021}, the UK financial year {@code 2019/20}
 * (1 April to 31 March), or {@code unstated}. An unstated period overlaps any other.
 *
 * @param words the period as written
 */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last, String words) {
  public static final Period UNSTATED = new Period(null, null, "unstated");

  private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");

  public Period {
    if ((first == null) != (last == null)) {
      throw new IllegalArgumentException("a period has both ends or none");
    }
    if (first != null && last != null && first.isAfter(last)) {
      throw new IllegalArgumentException("a period ends after it starts: " + words);
    }
  }

  /** Reads the written form; empty when it is none of the forms above. */
  public static Optional<Period> parse(String words) {
    if (words.isBlank() || words.equals("unstated")) {
      return Optional.of(UNSTATED);
    }
    try {
      Matcher year = FINANCIAL_YEAR.matcher(words);
      if (year.matches()) {
        int start = Integer.parseInt(year.group(1));
        if ((start + 1) % 100 != Integer.parseInt(year.group(2))) {
          return Optional.empty();
        }
        return Optional.of(
            new Period(LocalDate.of(start, 4, 1), LocalDate.of(start + 1, 3, 31), words));
      }
      int slash = words.indexOf('/');
      String from = slash < 0 ? words : words.substring(0, slash);
      String to = slash < 0 ? words : words.substring(slash + 1);
      return Optional.of(new Period(firstDay(from), lastDay(to), words));
    } catch (DateTimeException | IllegalArgumentException notAPeriod) {
      return Optional.empty();
    }
  }

  public boolean isStated() {
    return first != null;
  }

  /** Whether the two may speak of the same days: an unstated period overlaps any. */
  public boolean overlaps(Period other) {
    if (first == null || last == null || other.first == null || other.last == null) {
      return true;
    }
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  @Override
  public String toString() {
    return words;
  }

  private static LocalDate firstDay(String part) {
    return switch (part.length()) {
      case 4 -> Year.parse(part).atDay(1);
      case 7 -> YearMonth.parse(part).atDay(1);
      default -> LocalDate.parse(part);
    };
  }

  private static LocalDate lastDay(String part) {
    return switch (part.length()) {
      case 4 -> Year.parse(part).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(part).atEndOfMonth();
      default -> LocalDate.parse(part);
    };
  }
}
