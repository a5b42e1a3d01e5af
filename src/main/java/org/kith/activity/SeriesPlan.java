package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Sessions that come again and again at the same time on the wall, whatever becomes of summer time.
 *
 * @param id of the series; the same plan again means the same sessions
 * @param last no session is later
 * @param place where it is another than the activity's; else empty
 * @param leftOut days on which there is none
 */
public record SeriesPlan(
    UUID id,
    Recurrence recurrence,
    LocalDate first,
    LocalDate last,
    LocalTime from,
    LocalTime until,
    Mode mode,
    String place,
    Set<LocalDate> leftOut,
    boolean withoutBankHolidays) {
  /**
   * Two years of weeks: nobody plans further, and a slip of the year makes no thousand sessions.
   */
  public static final int MOST = 105;

  public SeriesPlan {
    leftOut = Set.copyOf(leftOut);
  }

  /** Its days, in order, at most {@link #MOST}. */
  public List<LocalDate> days() {
    return IntStream.range(0, MOST)
        .mapToObj(turn -> recurrence.day(first, turn))
        .takeWhile(day -> !day.isAfter(last))
        .filter(day -> !leftOut.contains(day))
        .filter(day -> !withoutBankHolidays || !BankHolidays.of(day.getYear()).contains(day))
        .toList();
  }

  /** Its sessions, in order; a day's session has the same id each time. */
  public List<NewSession> sessions() {
    return days().stream()
        .map(day ->
            new NewSession(
                UUID.nameUUIDFromBytes((id + "/" + day).getBytes(UTF_8)),
                day,
                from,
                until,
                mode,
                place))
        .toList();
  }
}
