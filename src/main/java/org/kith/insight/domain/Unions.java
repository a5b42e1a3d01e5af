package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The different people of some activities in some quarters. Everybody of a quarter is kept; those
 * of most activities are everybody without those who came to the others alone, and those of several
 * quarters are put together from each. So a question about most of what there is costs what people
 * and quarters are, however many attendances they have.
 */
final class Unions {
  /** What other unions than everybody's may take together. */
  static final long MOST_BYTES = 64L << 20;

  /** Smaller ones are made as quickly as found. */
  private static final int WORTH_KEEPING = 20_000;

  private record Key(List<Integer> activities, int from, int to) {}

  private final Projection projection;
  private final Map<Integer, Union> everybody = new ConcurrentHashMap<>();
  private final Map<Key, Union> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long keptBytes;

  Unions(Projection projection) {
    this.projection = projection;
  }

  /**
   * @param of numbers of activities, from low to high
   */
  Union of(List<Integer> of, int from, int to) {
    if (from == to && isEvery(of)) {
      return everybody(from);
    }
    Key key = new Key(of, from, to);
    synchronized (kept) {
      Union known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Union made = from == to ? made(of, from) : made(of, from, to);
    if (made.size() >= WORTH_KEEPING) {
      keep(key, made);
    }
    return made;
  }

  private boolean isEvery(List<Integer> of) {
    return of.size() == projection.activities().size();
  }

  private Union everybody(int quarter) {
    return everybody.computeIfAbsent(
        quarter, one -> union(projection.cells(every(new boolean[0]), one, one)));
  }

  private Union made(List<Integer> of, int quarter) {
    List<Cell> cells = projection.cells(of, quarter, quarter);
    if (2 * of.size() <= projection.activities().size()) {
      return union(cells);
    }
    boolean[] isAsked = new boolean[projection.activities().size()];
    of.forEach(activity -> isAsked[activity] = true);
    List<Cell> others = projection.cells(every(isAsked), quarter, quarter);
    return rows(others) < rows(cells) ? everybody(quarter).without(union(others)) : union(cells);
  }

  private Union made(List<Integer> of, int from, int to) {
    List<Cell> cells = projection.cells(of, from, to);
    if (rows(cells) < WORTH_KEEPING) {
      return union(cells);
    }
    List<Union> quarters = new ArrayList<>();
    for (int quarter = from; quarter <= to; quarter++) {
      quarters.add(of(of, quarter, quarter));
    }
    return Union.together(quarters, projection.people());
  }

  /** Every activity but these. */
  private List<Integer> every(boolean[] but) {
    List<Integer> every = new ArrayList<>();
    for (int activity = 0; activity < projection.activities().size(); activity++) {
      if (activity >= but.length || !but[activity]) {
        every.add(activity);
      }
    }
    return every;
  }

  private Union union(List<Cell> cells) {
    return Union.of(cells, projection.persons(), projection.people());
  }

  private static long rows(List<Cell> cells) {
    return cells.stream().mapToLong(cell -> cell.records().length).sum();
  }

  private void keep(Key key, Union made) {
    synchronized (kept) {
      Union before = kept.put(key, made);
      keptBytes += made.bytes() - (before == null ? 0 : before.bytes());
      var oldest = kept.entrySet().iterator();
      while (keptBytes > MOST_BYTES && oldest.hasNext()) {
        keptBytes -= oldest.next().getValue().bytes();
        oldest.remove();
      }
    }
  }

  /** Forgets those that something happened to. */
  void touched(int activity, int quarter) {
    everybody.remove(quarter);
    kept.entrySet()
        .removeIf(one -> {
          boolean isTouched =
              one.getKey().from() <= quarter
                  && quarter <= one.getKey().to()
                  && one.getKey().activities().contains(activity);
          keptBytes -= isTouched ? one.getValue().bytes() : 0;
          return isTouched;
        });
  }

  void forget() {
    everybody.clear();
    kept.clear();
    keptBytes = 0;
  }
}
