package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A session to be planned.
 *
 * @param day and times by the clock on the wall; an end before the start is the next day's
 * @param place where it is another than the activity's; else empty
 */
public record NewSession(
    UUID id, LocalDate day, LocalTime from, LocalTime until, Mode mode, String place) {

  /**
   * The same every week: at the same time on the wall, whatever becomes of summer time.
   *
   * @param times how many in all
   */
  public List<NewSession> weekly(int times) {
    return IntStream.range(0, times)
        .mapToObj(week ->
            new NewSession(
                week == 0 ? id : UUID.nameUUIDFromBytes((id + "/" + week).getBytes(UTF_8)),
                day.plusWeeks(week),
                from,
                until,
                mode,
                place))
        .toList();
  }
}
