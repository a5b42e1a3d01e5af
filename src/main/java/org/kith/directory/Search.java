package org.kith.directory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;

/**
 * What somebody looks for. Null: any.
 *
 * @param words in any language, spelled as people spell; empty: all
 * @param topics ids: it is about one of them; empty: any
 * @param locality id: there, or for its residents
 * @param language BCP 47 code of one that is spoken there
 * @param access all that its place has to have; empty: any
 * @param isFree whether it has to be free, if only for some
 * @param openAt a moment at which it is open, by the clock of the place
 * @param slot a time of the week at which it is open, at least in some weeks
 * @param near where it has to be
 * @param ages some of whom it has to be for
 * @param organisation id of the one whose it is
 */
public record Search(
    String words,
    Set<String> topics,
    @Nullable String locality,
    @Nullable String language,
    Set<BuildingAccess> access,
    boolean isFree,
    @Nullable LocalDateTime openAt,
    @Nullable Slot slot,
    @Nullable Near near,
    ServiceDetails.@Nullable Ages ages,
    @Nullable String organisation) {

  /** All there is. */
  public static final Search ALL =
      new Search("", Set.of(), null, null, Set.of(), false, null, null, null, null, null);

  /**
   * Within a distance of a place.
   *
   * @param metres as the crow flies
   */
  public record Near(Point point, int metres) {}

  /**
   * At some time of a weekday.
   *
   * @param day null: any
   * @param from null: from the day's beginning
   * @param until null: to its end
   */
  public record Slot(
      @Nullable DayOfWeek day, @Nullable LocalTime from, @Nullable LocalTime until) {}

  public Search {
    topics = Set.copyOf(topics);
    access = Set.copyOf(access);
  }

  public static Search words(String words) {
    return ALL.saying(words);
  }

  public Search saying(String other) {
    return new Search(
        other, topics, locality, language, access, isFree, openAt, slot, near, ages, organisation);
  }

  public Search near(Near other) {
    return new Search(
        words, topics, locality, language, access, isFree, openAt, slot, other, ages, organisation);
  }

  /** Whether it asks for anything. */
  public boolean isNarrow() {
    return !equals(ALL);
  }
}
