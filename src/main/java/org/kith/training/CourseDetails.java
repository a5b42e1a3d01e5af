package org.kith.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a course.
 *
 * @param aim what somebody can do afterwards; empty: not said
 * @param audience as what people take part; empty: not said
 * @param hours how long it takes; null: not known
 * @param project id of the project that it belongs to; null: none
 * @param output definition of the project's output that whoever came counts towards; null: none
 * @param validMonths for how many months a completion holds; null: for ever
 * @param givesLicence whether who completes it may be given a licence, such as to train others
 * @param isOpen whether other organisations' people may take part, so that everybody may see it
 */
public record CourseDetails(
    String title,
    String aim,
    Set<Capacity> audience,
    @Nullable BigDecimal hours,
    @Nullable String project,
    @Nullable String output,
    @Nullable Integer validMonths,
    boolean givesLicence,
    boolean isOpen) {
  public CourseDetails {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a course has a title");
    }
    if (validMonths != null && validMonths < 1) {
      throw new IllegalArgumentException("holds for no time");
    }
    audience = Set.copyOf(audience);
  }

  /** A course of which no more is known than its name. */
  public static CourseDetails called(String title) {
    return new CourseDetails(title, "", Set.of(), null, null, null, null, false, false);
  }

  /** The audience in the order of {@link Capacity}. */
  public Set<Capacity> audienceInOrder() {
    return audience.isEmpty() ? EnumSet.noneOf(Capacity.class) : new TreeSet<>(audience);
  }

  /**
   * The last day on which a completion holds: the same day of the month, so many months later, or
   * that month's last where it has no such day (31 August and six months: 28 February). Null: it
   * holds for ever.
   */
  public @Nullable LocalDate validUntil(LocalDate completed) {
    return validMonths == null ? null : completed.plusMonths(validMonths);
  }
}
