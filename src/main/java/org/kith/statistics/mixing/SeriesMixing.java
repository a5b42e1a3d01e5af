package org.kith.statistics.mixing;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Who could meet in the sessions of a series, a venue or a project. An average hides the room of
 * one kind beside the mixed one, so the spread over sessions comes with it. Sessions too small to
 * be shown are left out of everything but the numbers of people, because otherwise the difference
 * would tell of them.
 *
 * @param sessions each by itself, in the order given
 * @param reference the population they are compared with
 * @param together people of known group in the sessions shown, added up, as sessions by groups
 */
public record SeriesMixing(List<Held> sessions, Reference reference, Composition together) {

  /**
   * One session's people.
   *
   * @param counts by group as in the reference
   * @param unknown people whose group is not known
   */
  public record Counted(String session, List<Long> counts, long unknown) {
    public Counted {
      counts = List.copyOf(counts);
    }
  }

  /** A session and who could meet in it. */
  public record Held(String session, SessionMixing mixing) {}

  /** A session by itself, to be summed up with others in more than one way. */
  public record Judged(Held held, Composition.Unit unit) {}

  public SeriesMixing {
    sessions = List.copyOf(sessions);
  }

  public static SeriesMixing of(List<Counted> counted, Reference reference) {
    return together(
        counted.stream()
            .map(session ->
                judged(session.session(), session.counts(), session.unknown(), reference))
            .toList(),
        reference);
  }

  /**
   * Judges one session.
   *
   * @param counts people of known group, by group as in the reference
   * @param unknown people whose group is not known
   */
  public static Judged judged(
      String session, List<Long> counts, long unknown, Reference reference) {
    return new Judged(
        new Held(session, SessionMixing.of(counts, unknown, reference)),
        new Composition.Unit(session, counts));
  }

  /** Of sessions that were judged against this very reference. */
  public static SeriesMixing together(List<Judged> judged, Reference reference) {
    return new SeriesMixing(
        judged.stream().map(Judged::held).toList(),
        reference,
        new Composition(
            reference.groups(),
            judged.stream()
                .filter(one -> one.held().mixing().isShown())
                .map(Judged::unit)
                .toList()));
  }

  public List<SessionMixing> shown() {
    return sessions.stream().map(Held::mixing).filter(SessionMixing::isShown).toList();
  }

  /** Attendances by people of known group, of all sessions. */
  public long known() {
    return sessions.stream().mapToLong(held -> held.mixing().known()).sum();
  }

  /** Attendances by people whose group is not known, of all sessions. */
  public long unknown() {
    return sessions.stream().mapToLong(held -> held.mixing().unknown()).sum();
  }

  public Index unknownShare() {
    Index none = Index.notDefined(Undefined.NOBODY);
    return new SessionMixing(known(), unknown(), none, none, none, none).unknownShare();
  }

  /** Of all pairs of people who were in a session together, the share who differ. */
  public Index opportunity() {
    double pairs = 0;
    double differing = 0;
    for (SessionMixing session : shown()) {
      double here = session.known() * (session.known() - 1.0);
      pairs += here;
      differing += here * session.opportunity().value().orElseThrow();
    }
    return pairs == 0 ? tooFew() : Index.share(differing / pairs);
  }

  /** {@link #opportunity()} over the benchmark of the reference population. */
  public Index ratio() {
    return SessionMixing.against(opportunity(), reference.benchmark());
  }

  /**
   * Of all pairs of people, whether they met or not, the share who differ: what opportunity could
   * be if the same people came together across sessions.
   */
  public Index opportunityIfAllMet() {
    return together.total() == 0 ? tooFew() : together.together().pairsWhoDiffer();
  }

  /** How far those who came are from the reference population: ½Σ|p − P| over all attendances. */
  public Index gap() {
    if (together.total() == 0) {
      return tooFew();
    }
    List<Long> counts =
        IntStream.range(0, reference.groups().size()).mapToObj(together::inGroup).toList();
    return SessionMixing.gap(counts, together.total(), reference);
  }

  /** Sessions shown in which everybody of known group is of one group. */
  public long ofOneGroup() {
    return shown().stream()
        .filter(session -> session.opportunity().value().orElseThrow() == 0)
        .count();
  }

  /**
   * The opportunity below which a share of the sessions shown lie, interpolated.
   *
   * @param share 0 for the least mixed session, .5 for the median, 1 for the most mixed
   */
  public Index quantile(double share) {
    double[] sorted =
        shown().stream()
            .mapToDouble(session -> session.opportunity().value().orElseThrow())
            .sorted()
            .toArray();
    return sorted.length == 0 ? tooFew() : Index.share(Quantile.of(sorted, share));
  }

  /**
   * For the people of one group, the share of those beside them in a session who are of another, on
   * average over attendances. Of fewer than 5 attendances it is not shown.
   */
  public Index exposure(int group) {
    if (together.inGroup(group) == 0) {
      return Index.notDefined(Undefined.NOBODY_IN_GROUP);
    }
    if (together.inGroup(group) < SessionMixing.LEAST_KNOWN) {
      return tooFew();
    }
    double sum = 0;
    for (int session = 0; session < together.units().size(); session++) {
      double own = together.count(session, group);
      double there = together.inUnit(session);
      sum += own * (there - own) / (there - 1);
    }
    return Index.share(sum / together.inGroup(group));
  }

  /** How different all who came are from each other, whichever session they came to. */
  public Diversity everybody() {
    return together.together();
  }

  private static Index tooFew() {
    return Index.notDefined(Undefined.TOO_FEW_KNOWN);
  }
}
