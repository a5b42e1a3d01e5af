package org.kith.statistics.mixing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Who was in a room with whom over many sessions, from attendance lists. Takes memory in proportion
 * to attendances, and time to the people in the room with each attendance.
 */
public final class Encounters {
  /** What {@code groupOf} tells of a person whose group is not known. */
  public static final int UNKNOWN = -1;

  private final List<Attended> sessions;
  private final long[] people;
  private final int[] groups;
  private final int[][] present;
  private final int[][] attended;

  /**
   * What one person came across.
   *
   * @param hours in sessions with anybody else of known group
   * @param exposure Σ h·(people there of another group / others there) / Σ h over those sessions
   * @param metOfOther how many different people of other groups were in a room with this person
   * @param met how many different people of known group were
   */
  public record Person(long id, int group, double hours, Index exposure, int metOfOther, int met) {}

  /**
   * @param groupOf a person's group from 0 upwards, or {@link #UNKNOWN}; asked once for each person
   */
  public Encounters(List<Attended> sessions, LongToIntFunction groupOf) {
    this.sessions = List.copyOf(sessions);
    people = sessions.stream().flatMapToLong(Attended::people).sorted().distinct().toArray();
    groups = Arrays.stream(people).mapToInt(groupOf::applyAsInt).toArray();
    present = new int[sessions.size()][];
    int[] times = new int[people.length];
    for (int session = 0; session < present.length; session++) {
      present[session] =
          sessions
              .get(session)
              .people()
              .mapToInt(person -> Arrays.binarySearch(people, person))
              .filter(person -> groups[person] != UNKNOWN)
              .toArray();
      for (int person : present[session]) {
        times[person]++;
      }
    }
    attended = new int[people.length][];
    Arrays.setAll(attended, person -> new int[times[person]]);
    for (int session = present.length - 1; session >= 0; session--) {
      for (int person : present[session]) {
        attended[person][--times[person]] = session;
      }
    }
  }

  /** Everybody of known group, by number ascending. */
  public List<Person> people() {
    int[] lastMet = new int[people.length];
    Arrays.fill(lastMet, UNKNOWN);
    List<Person> met = new ArrayList<>();
    for (int person = 0; person < people.length; person++) {
      if (groups[person] != UNKNOWN) {
        met.add(person(person, lastMet));
      }
    }
    return met;
  }

  /**
   * @param lastMet for each person who of those before last met them, so that each counts once
   */
  private Person person(int person, int[] lastMet) {
    double hours = 0;
    double weighted = 0;
    int met = 0;
    int metOfOther = 0;
    for (int session : attended[person]) {
      int ofOther = 0;
      for (int other : present[session]) {
        boolean differs = groups[other] != groups[person];
        ofOther += differs ? 1 : 0;
        if (other != person && lastMet[other] != person) {
          lastMet[other] = person;
          met++;
          metOfOther += differs ? 1 : 0;
        }
      }
      int others = present[session].length - 1;
      if (others > 0) {
        double length = sessions.get(session).hours();
        hours += length;
        weighted += length * ofOther / others;
      }
    }
    Index exposure = hours == 0 ? Index.notDefined(Undefined.ALONE) : Index.share(weighted / hours);
    return new Person(people[person], groups[person], hours, exposure, metOfOther, met);
  }
}
