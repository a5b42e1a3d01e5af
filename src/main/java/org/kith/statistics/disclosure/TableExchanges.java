package org.kith.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges within one table, as flows: rows and columns are nodes, hidden cells the arcs between
 * them, and an exchange is a closed path that adds to one cell and takes from the next (totals the
 * other way round). Matrices of such networks are totally unimodular, so that the largest flow is
 * exactly the bound that an integer programme finds: R. D. Kelly, B. L. Golden, A. A. Assad, "Cell
 * suppression: disclosure protection for sensitive tabular data", Networks 22 (1992); L. H. Cox,
 * "Network models for complementary cell suppression", JASA 90 (1995).
 */
final class TableExchanges implements Exchanges {
  private static final int NOWHERE = -1;

  private final int rows;
  private final int columns;
  private final long[] counts;
  private final long least;

  /** With what an attacker knows of every hidden count before reading any. */
  TableExchanges(FrequencyTable table, long least) {
    this.rows = table.rows().size();
    this.columns = table.columns().size();
    this.counts = table.cells().stream().mapToLong(table::count).toArray();
    this.least = least;
  }

  @Override
  public long most(int count, boolean up, BitSet hidden, long enough) {
    if (!hidden.get(count)) {
      return 0;
    }
    long[] moved = new long[counts.length];
    int from = up == addsTowardsColumn(count) ? columnOf(count) : rowOf(count);
    int to = from == rowOf(count) ? columnOf(count) : rowOf(count);
    long limit = up ? enough : Math.min(enough, couldLose(count));
    long most = 0;
    while (most < limit) {
      int[] path = widest(from, to, count, hidden, moved);
      if (path[to] == NOWHERE) {
        return most;
      }
      long width = along(path, from, to, moved, 0);
      if (width == UNLIMITED) {
        return limit;
      }
      along(path, from, to, moved, width);
      most += width;
    }
    return Math.min(most, limit);
  }

  /** A path by the fewest cells: for each node the node it was reached from. */
  private int[] widest(int from, int to, int without, BitSet hidden, long[] moved) {
    int[] reachedFrom = new int[rows + columns];
    Arrays.fill(reachedFrom, NOWHERE);
    reachedFrom[from] = from;
    int[] queue = new int[rows + columns];
    int last = 1;
    queue[0] = from;
    for (int next = 0; next < last && reachedFrom[to] == NOWHERE; next++) {
      int node = queue[next];
      for (int other = firstBeyond(node); other < endBeyond(node); other++) {
        int cell = cell(node, other);
        if (reachedFrom[other] == NOWHERE
            && cell != without
            && hidden.get(cell)
            && room(cell, adds(node, cell), moved) > 0) {
          reachedFrom[other] = node;
          queue[last++] = other;
        }
      }
    }
    return reachedFrom;
  }

  /** Moves so much along the path and tells the narrowest room that there was before. */
  private long along(int[] path, int from, int to, long[] moved, long amount) {
    long narrowest = UNLIMITED;
    for (int node = to; node != from; node = path[node]) {
      int cell = cell(path[node], node);
      boolean adds = adds(path[node], cell);
      narrowest = Math.min(narrowest, room(cell, adds, moved));
      moved[cell] += adds ? amount : -amount;
    }
    return narrowest;
  }

  private long room(int cell, boolean adds, long[] moved) {
    return adds ? UNLIMITED : couldLose(cell) + moved[cell];
  }

  private long couldLose(int cell) {
    return Math.max(0, counts[cell] - least);
  }

  @Override
  public @Nullable BitSet cheapest(
      int count, boolean up, long amount, BitSet hidden, double[] costs) {
    if (!up && couldLose(count) < amount) {
      return null;
    }
    int from = up == addsTowardsColumn(count) ? columnOf(count) : rowOf(count);
    int to = from == rowOf(count) ? columnOf(count) : rowOf(count);
    double[] distance = new double[rows + columns];
    int[] reachedFrom = new int[rows + columns];
    boolean[] done = new boolean[rows + columns];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[from] = 0;
    for (int node = nearest(distance, done); node != NOWHERE; node = nearest(distance, done)) {
      done[node] = true;
      for (int other = firstBeyond(node); other < endBeyond(node); other++) {
        int cell = cell(node, other);
        double cost = hidden.get(cell) ? SafetyCosts.STEP : costs[cell] + SafetyCosts.STEP;
        boolean wideEnough = adds(node, cell) || couldLose(cell) >= amount;
        if (cell != count && wideEnough && distance[node] + cost < distance[other]) {
          distance[other] = distance[node] + cost;
          reachedFrom[other] = node;
        }
      }
    }
    return done[to] ? path(reachedFrom, from, to) : null;
  }

  @Override
  public boolean isQuick() {
    return true;
  }

  private BitSet path(int[] reachedFrom, int from, int to) {
    BitSet path = new BitSet();
    for (int node = to; node != from; node = reachedFrom[node]) {
      path.set(cell(reachedFrom[node], node));
    }
    return path;
  }

  private static int nearest(double[] distance, boolean[] done) {
    int nearest = NOWHERE;
    for (int node = 0; node < distance.length; node++) {
      if (!done[node]
          && distance[node] < Double.POSITIVE_INFINITY
          && (nearest == NOWHERE || distance[node] < distance[nearest])) {
        nearest = node;
      }
    }
    return nearest;
  }

  private int rowOf(int cell) {
    return cell / columns;
  }

  private int columnOf(int cell) {
    return rows + cell % columns;
  }

  private boolean isRow(int node) {
    return node < rows;
  }

  private int firstBeyond(int node) {
    return isRow(node) ? rows : 0;
  }

  private int endBeyond(int node) {
    return isRow(node) ? rows + columns : rows;
  }

  private int cell(int node, int other) {
    return isRow(node) ? node * columns + other - rows : other * columns + node - rows;
  }

  /** Whether going along the cell from its row to its column adds to it: totals are subtracted. */
  private boolean addsTowardsColumn(int cell) {
    boolean lastRow = cell / columns == rows - 1;
    boolean lastColumn = cell % columns == columns - 1;
    return lastRow == lastColumn;
  }

  private boolean adds(int leaving, int cell) {
    return isRow(leaving) == addsTowardsColumn(cell);
  }
}
