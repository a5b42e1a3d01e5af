package org.kith.welcome;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a place.
 *
 * @param about a sentence or two for those who might come; may be empty
 * @param venue the building, in {@code activity}
 * @param ward code by the Office for National Statistics; null: not known
 * @param languages spoken there besides English, as BCP 47 codes
 * @param contact how the public may ask: of the organisation, never of a person at home; may be
 *     empty
 * @param times each week's opening, by day and hour
 */
public record PlaceDetails(
    String name,
    String about,
    UUID venue,
    @Nullable String ward,
    List<String> languages,
    String contact,
    List<WeeklyTime> times) {
  public PlaceDetails {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place has a name");
    }
    languages = List.copyOf(languages);
    times = times.stream().sorted().toList();
  }

  /** The hours of a weekday, in order; empty: not open then. */
  public List<WeeklyTime> on(DayOfWeek day) {
    return times.stream().filter(time -> time.day() == day).toList();
  }
}
