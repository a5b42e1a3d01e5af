package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Aim;

/**
 * Who came to what and when, as one viewpoint sees it, in memory: numbers in place of ids, a few
 * bytes a person and six for each person at an activity in a quarter. Whoever changes it keeps
 * everybody else out; several may count at once.
 */
final class Projection {
  private final UuidNumbers records = new UuidNumbers();
  private final UuidNumbers clusters = new UuidNumbers();
  private int[] personOf = new int[64];
  private final Traits traits = new Traits();
  private final UuidNumbers activityNumbers = new UuidNumbers();
  private final List<ActivityFacts> activities = new ArrayList<>();

  /** By quarter, and by the number of the activity; null: nothing happened. */
  private final NavigableMap<Integer, @Nullable Cell[]> cells = new TreeMap<>();

  private final Unions unions = new Unions(this);
  private @Nullable Meetings meetings;

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
    return record(
        id.getMostSignificantBits(),
        id.getLeastSignificantBits(),
        cluster.getMostSignificantBits(),
        cluster.getLeastSignificantBits());
  }

  int record(long high, long low, long highOfCluster, long lowOfCluster) {
    int person = clusters.of(highOfCluster, lowOfCluster);
    int known = records.find(high, low);
    if (known >= 0) {
      belongs(known, person);
      return known;
    }
    int fresh = records.of(high, low);
    if (fresh == personOf.length) {
      personOf = Arrays.copyOf(personOf, fresh + (fresh >> 1));
    }
    personOf[fresh] = person;
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
      unions.forget();
    }
  }

  /** Takes a record for a person of its own, until its cluster is read. */
  void standsAlone(int record) {
    belongs(record, clusters.of(records.id(record)));
  }

  /** Of how many records each person is. */
  int[] recordsOfEach() {
    int[] of = new int[people()];
    for (int record = 0; record < records.size(); record++) {
      of[personOf[record]]++;
    }
    return of;
  }

  /** Compares records by their ids, as the database does. */
  int inOrderOfIds(int one, int other) {
    return records.compare(one, other);
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
    unions.touched(activity, quarter);
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
    return unions.of(of, from, to);
  }

  /** Who was in which bridging session; null: not read yet. */
  @Nullable Meetings meetings() {
    return meetings;
  }

  void keep(Meetings read) {
    meetings = read;
  }

  /** The person of each record: to be read only. */
  int[] persons() {
    return personOf;
  }

  /** What it takes, unions at their most, and as if bridging sessions had been read. */
  long bytes() {
    long of = records.bytes() + clusters.bytes() + 4L * personOf.length + traits.bytes();
    for (@Nullable Cell[] all : cells.values()) {
      long came = 0;
      for (int activity = 0; activity < all.length; activity++) {
        Cell cell = all[activity];
        of += 8 + (cell == null ? 0 : cell.bytes());
        came += cell == null ? 0 : cell.records().length;
        of += cell == null || !isBridging(activity) ? 0 : Meetings.bytes(cell);
      }
      of += Union.BYTES * Math.min(came, people());
    }
    return of + Unions.MOST_BYTES;
  }

  private boolean isBridging(int activity) {
    return activities.get(activity).aim().equals(Aim.BRIDGING.id());
  }
}
