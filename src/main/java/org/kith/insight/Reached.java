package org.kith.insight;

/**
 * Whom something reached.
 *
 * @param people different people on named registers
 * @param attendances times that they came; twice in one session is once
 * @param counted attendances of people who were counted and not named, by nobody knows how many
 *     different people
 * @param mostCounted the largest number counted in one session
 * @param sessions sessions that were held; 0 where characteristics of people are told apart
 * @param isOfPeople whether it is of people with a characteristic, so that nobody knows whether any
 *     of those counted and not named belong to it
 */
public record Reached(
    long people,
    long attendances,
    long counted,
    long mostCounted,
    long sessions,
    boolean isOfPeople) {
  /** Nobody. */
  public static final Reached NOBODY = new Reached(0, 0, 0, 0, 0, false);

  /** Different people, at least: the largest of those named and any session's tally. */
  public long atLeast() {
    return isOfPeople ? people : Math.max(people, mostCounted);
  }

  /** Different people, at most: as if nobody counted had come twice, or was named elsewhere. */
  public long atMost() {
    return people + counted;
  }

  public boolean isExact() {
    return counted == 0;
  }

  /** Whether it may not be shown outside as it is: somebody could be found in it. */
  public boolean isSmall() {
    return people > 0 && people < SMALL;
  }

  /** Counts of people below this are hidden in releases. */
  public static final int SMALL = 5;
}
