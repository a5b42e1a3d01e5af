package org.kith.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as it is known.
 *
 * @param year null: not known
 * @param on null: the day is not known
 */
public record Born(@Nullable Integer year, @Nullable LocalDate on) {
  /** Nothing is known. */
  public static final Born UNKNOWN = new Born(null, null);

  public Born {
    if (on != null && (year == null || year != on.getYear())) {
      throw new IllegalArgumentException("the year of " + on + " is not " + year);
    }
  }

  public static Born on(LocalDate day) {
    return new Born(day.getYear(), day);
  }

  public static Born in(int year) {
    return new Born(year, null);
  }

  /**
   * Completed years on a day; where only the year is known, the smaller of the two possible ages.
   * Empty where nothing is known.
   */
  public OptionalInt ageOn(LocalDate day) {
    if (on != null) {
      return OptionalInt.of(Period.between(on, day).getYears());
    }
    return year == null ? OptionalInt.empty() : OptionalInt.of(day.getYear() - year - 1);
  }

  /** Whether somebody was surely or possibly under 18 on a day; not where nothing is known. */
  public boolean mayBeUnder18(LocalDate day) {
    OptionalInt age = ageOn(day);
    return age.isPresent() && age.getAsInt() < 18;
  }
}
