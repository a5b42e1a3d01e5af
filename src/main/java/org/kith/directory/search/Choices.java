package org.kith.directory.search;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.directory.Search;

/** Which entries have what can be chosen, so that a search need not ask each of them. */
final class Choices {
  private enum Kind {
    ORGANISATION,
    TOPIC,
    LANGUAGE,
    LOCALITY,
    ACCESS,
    DAY,
    FREE
  }

  private record Choice(Kind kind, Object value) {}

  private final Map<Choice, IntList> having = new HashMap<>();

  void add(int number, Entry entry) {
    add(number, Kind.ORGANISATION, entry.organisation());
    entry.topics().forEach(topic -> add(number, Kind.TOPIC, topic));
    entry.languages().forEach(language -> add(number, Kind.LANGUAGE, language));
    entry.openings().forEach(opening -> add(number, Kind.DAY, opening.day()));
    add(number, Kind.FREE, entry.isFree());
    add(number, Kind.LOCALITY, entry.locality());
    for (Entry.Place place : entry.places()) {
      add(number, Kind.LOCALITY, place.locality());
      place.access().forEach(access -> add(number, Kind.ACCESS, access));
    }
  }

  private void add(int number, Kind kind, @Nullable Object value) {
    if (value != null) {
      having.computeIfAbsent(new Choice(kind, value), none -> new IntList()).add(number);
    }
  }

  /**
   * Leaves in {@code numbers} those that have all that is asked for. Whether they have it at one of
   * their places and at the hour – since the evening before, too – only they themselves can tell:
   * {@link Entry#suits}.
   */
  void narrow(BitSet numbers, Search search) {
    narrow(numbers, Kind.ORGANISATION, orAny(search.organisation()));
    narrow(numbers, Kind.TOPIC, search.topics());
    narrow(numbers, Kind.LANGUAGE, orAny(search.language()));
    narrow(numbers, Kind.LOCALITY, orAny(search.locality()));
    for (BuildingAccess access : search.access()) {
      narrow(numbers, Kind.ACCESS, List.of(access));
    }
    if (search.openAt() != null) {
      DayOfWeek day = search.openAt().getDayOfWeek();
      narrow(numbers, Kind.DAY, List.of(day, day.minus(1)));
    }
    if (search.slot() != null && search.slot().day() != null) {
      narrow(numbers, Kind.DAY, List.of(search.slot().day()));
    }
    if (search.isFree()) {
      narrow(numbers, Kind.FREE, List.of(true));
    }
  }

  private static List<String> orAny(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private void narrow(BitSet numbers, Kind kind, Collection<?> oneOf) {
    if (oneOf.isEmpty()) {
      return;
    }
    BitSet any = new BitSet();
    for (Object value : oneOf) {
      IntList those = having.get(new Choice(kind, value));
      for (int i = 0; those != null && i < those.size(); i++) {
        any.set(those.get(i));
      }
    }
    numbers.and(any);
  }
}
