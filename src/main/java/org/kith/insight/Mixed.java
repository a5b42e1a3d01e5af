package org.kith.insight;

import java.util.List;
import org.kith.statistics.mixing.SeriesMixing;
import org.kith.statistics.mixing.SessionMixing;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Who could meet in some sessions, summed up: {@link SeriesMixing} without the sessions.
 *
 * @param sessions how many there were
 * @param shown of how many of them anything is told
 * @param spread opportunity in the least mixed, the middle and the most mixed session; empty where
 *     none is shown
 */
public record Mixed(
    int sessions,
    int shown,
    long known,
    long unknown,
    Index opportunity,
    Index ratio,
    Index gap,
    Index unknownShare,
    long ofOneGroup,
    List<Index> spread) {
  /** Of no session. */
  public static final Mixed NOBODY =
      new Mixed(0, 0, 0, 0, none(), none(), none(), none(), 0, List.of());

  public Mixed {
    spread = List.copyOf(spread);
  }

  private static Index none() {
    return Index.notDefined(Undefined.NOBODY);
  }

  static Mixed of(SeriesMixing series) {
    List<SessionMixing> shown = series.shown();
    return new Mixed(
        series.sessions().size(),
        shown.size(),
        series.known(),
        series.unknown(),
        series.opportunity(),
        series.ratio(),
        series.gap(),
        series.unknownShare(),
        series.ofOneGroup(),
        shown.isEmpty()
            ? List.of()
            : List.of(series.quantile(0), series.quantile(.5), series.quantile(1)));
  }
}
