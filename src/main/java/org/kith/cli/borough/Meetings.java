package org.kith.cli.borough;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** When the sessions of an activity are, and who comes to which. */
final class Meetings {
  private static final ZoneId CLOCK = ZoneId.of("Europe/London");
  private static final LocalDate HALLS_SHUT = LocalDate.of(2020, 3, 24);
  private static final LocalDate HALLS_OPEN = LocalDate.of(2021, 7, 19);
  private static final int HOURS = 2;

  private Meetings() {}

  /** The day of one of so many sessions, evenly between the series' first and last. */
  static LocalDate day(Series series, int activity, int session, int many) {
    long days = series.first().until(series.last(), ChronoUnit.DAYS);
    LocalDate day = series.first().plusDays(many < 2 ? 0 : session * days / (many - 1));
    LocalDate own = day.plusDays(activity % 5);
    return own.isAfter(series.last()) ? day : own;
  }

  /** By the clock on the wall. */
  static OffsetDateTime starts(LocalDate day, int activity) {
    return day.atTime(LocalTime.of(10 + activity % 4 * HOURS, 0)).atZone(CLOCK).toOffsetDateTime();
  }

  static OffsetDateTime ends(OffsetDateTime starts) {
    return starts.plusHours(HOURS);
  }

  /** Halls were shut in the pandemic: what would have been there was on screen. */
  static String mode(Series series, LocalDate day) {
    boolean shut = !day.isBefore(HALLS_SHUT) && day.isBefore(HALLS_OPEN);
    return shut && series.mode().equals("in_person") ? "online" : series.mode();
  }

  /** How often each of so many people comes: everybody once, regulars more often. */
  static int[] often(int people, int sessions, int attendances, SplittableRandom chance) {
    int[] often = new int[people];
    Arrays.fill(often, 1);
    for (int left = attendances - people; left > 0; left--) {
      int person = (int) (people * Math.pow(chance.nextDouble(), 1.3));
      while (often[person] == sessions) {
        person = (person + 1) % people;
      }
      often[person]++;
    }
    return often;
  }

  /** So many of the sessions, each once, in their order. */
  static int[] chosen(int many, int sessions, SplittableRandom chance) {
    int[] all = IntStream.range(0, sessions).toArray();
    for (int i = 0; i < many; i++) {
      int other = i + chance.nextInt(sessions - i);
      int session = all[i];
      all[i] = all[other];
      all[other] = session;
    }
    int[] chosen = Arrays.copyOf(all, many);
    Arrays.sort(chosen);
    return chosen;
  }

  /** The share of a total that falls to one of so many parts, so that parts add up. */
  static int share(long total, long before, long withThis, long all) {
    return all == 0 ? 0 : (int) (total * withThis / all - total * before / all);
  }
}
