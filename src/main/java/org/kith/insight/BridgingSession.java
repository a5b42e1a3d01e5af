package org.kith.insight;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A session that was held to bring different people together.
 *
 * @param project "" where it is of none
 * @param holder organisation that ran it
 * @param place locality in which it took place; "" where that is not known
 * @param venue id of the building; "" where it is not known
 * @param mode as {@code activity} has it, such as {@code in_person}
 * @param startsAt by the clock on the wall
 * @param counts people of known group, by group of the reference
 * @param unknown people of whom the group is not known
 */
public record BridgingSession(
    UUID id,
    UUID activity,
    String project,
    String holder,
    String place,
    String venue,
    String mode,
    ZonedDateTime startsAt,
    List<Long> counts,
    long unknown) {
  private static final int NOON = 12;
  private static final int EVENING = 17;
  private static final int SMALL = 10;
  private static final int LARGE = 20;

  public BridgingSession {
    counts = List.copyOf(counts);
  }

  public long people() {
    return unknown + counts.stream().mapToLong(Long::longValue).sum();
  }

  /** {@code morning}, {@code afternoon} or {@code evening}. */
  public String timeOfDay() {
    int hour = startsAt.getHour();
    return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
  }

  /** {@code weekday} or {@code weekend}. */
  public String dayKind() {
    DayOfWeek day = startsAt.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? "weekend" : "weekday";
  }

  /** {@code small} below 10 people, {@code large} from 20 on, else {@code middle}. */
  public String size() {
    long people = people();
    return people < SMALL ? "small" : people < LARGE ? "middle" : "large";
  }
}
