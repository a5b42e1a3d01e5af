package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who came to what and when, as one viewpoint sees it, in memory: numbers in place of ids, a few
 * bytes a person and six for each person at an activity in a quarter. Whoever changes it keeps
 * everybody else out; several may count at once.
 */
final class Projection {
  /** What unions may take together, as a share of what is kept anyway. */
  private static final long MOST_UNIONS = 64L << 20;

  /** Smaller ones are made as quickly as found. */
  private static final int WORTH_KEEPING = 20_000;

  private record Key(List<Integer> activities, int from, int to) {}

  private final UuidNumbers records = new UuidNumbers();
  private final UuidNumbers clusters = new UuidNumbers();
  private int[] personOf = new int[64];
  private final Traits traits = new Traits();
  private final UuidNumbers activityNumbers = new UuidNumbers();
  private final List<ActivityFacts> activities = new ArrayList<>();

  /** By quarter, and by the number of the activity; null: nothing happened. */
  private final NavigableMap<Integer, @Nullable Cell[]> cells = new TreeMap<>();

  private final Map<Key, Union> unions = new LinkedHashMap<>(16, 0.75f, true);
  private long unionBytes;

  /** The number of a record; a new one is of a person of its own until somebody says otherwise. */
  int record(UUID id) {
    return record(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  int record(long high, long low) {
    int known = records.find(high, low);
    if (known >= 0) {
      return known;
    }
    int fresh = records.of(high, low);
    if (fresh == personOf.length) {
      personOf = Arrays.copyOf(personOf, fresh + (fresh >> 1));
    }
    personOf[fresh] = clusters.of(high, low);
    return fresh;
  }

  /** The same where its cluster is known. */
  int record(UUID id, UUID cluster) {
    int known = records.find(id);
    if (known >= 0) {
      belongs(known, clusters.of(cluster));
      return known;
    }
    int fresh = records.of(id);
    if (fresh == personOf.length) {
      personOf = Arrays.copyOf(personOf, fresh + (fresh >> 1));
    }
    personOf[fresh] = clusters.of(cluster);
    return fresh;
  }

  /** Its number, or -1. */
  int findRecord(UUID id) {
    return records.find(id);
  }

  int personOf(int record) {
    return personOf[record];
  }

  int person(UUID cluster) {
    return clusters.of(cluster);
  }

  /** Says of which person a record is. */
  void belongs(int record, int person) {
    if (personOf[record] != person) {
      personOf[record] = person;
      forgetUnions();
    }
  }

  /** Takes a record for a person of its own, until its cluster is read. */
  void standsAlone(int record) {
    belongs(record, clusters.of(records.id(record)));
  }

  /** Records of persons for whom this holds. */
  List<UUID> recordsOf(IntPredicate persons) {
    List<UUID> found = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      if (persons.test(personOf[record])) {
        found.add(records.id(record));
      }
    }
    return found;
  }

  int people() {
    return clusters.size();
  }

  Traits traits() {
    return traits;
  }

  int activity(ActivityFacts facts) {
    int number = activityNumbers.of(facts.id());
    if (number == activities.size()) {
      activities.add(facts);
    } else {
      activities.set(number, facts);
    }
    return number;
  }

  /** Its number, or -1. */
  int findActivity(UUID id) {
    return activityNumbers.find(id);
  }

  List<ActivityFacts> activities() {
    return activities;
  }

  Cell cell(int activity, int quarter) {
    @Nullable Cell[] all = cells.get(quarter);
    Cell found = all == null || activity >= all.length ? null : all[activity];
    return found == null ? Cell.EMPTY : found;
  }

  void put(int activity, int quarter, Cell cell) {
    @Nullable Cell[] all = cells.get(quarter);
    if (all == null || activity >= all.length) {
      int length = Math.max(activity + 1, activities.size());
      all = all == null ? new @Nullable Cell[length] : Arrays.copyOf(all, length);
      cells.put(quarter, all);
    }
    all[activity] = cell;
    unions
        .entrySet()
        .removeIf(kept -> {
          boolean isTouched =
              kept.getKey().from() <= quarter
                  && quarter <= kept.getKey().to()
                  && kept.getKey().activities().contains(activity);
          unionBytes -= isTouched ? kept.getValue().bytes() : 0;
          return isTouched;
        });
  }

  /** The cells of these activities in these quarters in which anything happened. */
  List<Cell> cells(List<Integer> of, int from, int to) {
    List<Cell> found = new ArrayList<>();
    for (@Nullable Cell[] all : cells.subMap(from, true, to, true).values()) {
      for (int activity : of) {
        Cell cell = activity < all.length ? all[activity] : null;
        if (cell != null && !cell.isEmpty()) {
          found.add(cell);
        }
      }
    }
    return found;
  }

  /** The different people of these activities in these quarters. */
  Union union(List<Integer> of, int from, int to) {
    Key key = new Key(of, from, to);
    synchronized (unions) {
      Union known = unions.get(key);
      if (known != null) {
        return known;
      }
    }
    Union made = Union.of(cells(of, from, to), personOf, people());
    if (made.size() >= WORTH_KEEPING) {
      keep(key, made);
    }
    return made;
  }

  private void keep(Key key, Union made) {
    synchronized (unions) {
      Union before = unions.put(key, made);
      unionBytes += made.bytes() - (before == null ? 0 : before.bytes());
      var oldest = unions.entrySet().iterator();
      while (unionBytes > MOST_UNIONS && oldest.hasNext()) {
        unionBytes -= oldest.next().getValue().bytes();
        oldest.remove();
      }
    }
  }

  private void forgetUnions() {
    unions.clear();
    unionBytes = 0;
  }

  /** What it takes, unions at their most. */
  long bytes() {
    long of = records.bytes() + clusters.bytes() + 4L * personOf.length + traits.bytes();
    for (@Nullable Cell[] all : cells.values()) {
      for (Cell cell : all) {
        of += 8 + (cell == null ? 0 : cell.bytes());
      }
    }
    return of + MOST_UNIONS;
  }
}
