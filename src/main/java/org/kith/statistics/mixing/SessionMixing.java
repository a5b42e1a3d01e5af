package org.kith.statistics.mixing;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Who could meet in one session. This is opportunity, not meeting: an evenly mixed room may sit at
 * separate tables ({@link RoomMixing}).
 *
 * @param known people whose group is known
 * @param unknown people who were there and whose group is not known
 * @param opportunity O: the share of pairs of people of known group who differ; 12 people of one
 *     group make 0, 11 of one and 1 of another .167
 * @param benchmark B of the reference population; O of a session drawn from it by chance is B on
 *     average
 * @param ratio O/B: 1 is as mixed as residents met by chance, above 1 more mixed
 * @param gap ½Σ|p − P|: what share of the people would have to be of other groups for the session
 *     to be like the reference population; small sessions have one by chance
 */
public record SessionMixing(
    long known, long unknown, Index opportunity, Index benchmark, Index ratio, Index gap) {

  /** Of fewer people of known group nothing about groups is told. */
  public static final int LEAST_KNOWN = 5;

  /**
   * @param counts people of known group, by group as in the reference
   * @param unknown people whose group is not known: not asked, not answered, rather not said
   */
  public static SessionMixing of(List<Long> counts, long unknown, Reference reference) {
    if (counts.size() != reference.groups().size() || unknown < 0) {
      throw new IllegalArgumentException("not a count for every group: " + counts);
    }
    Diversity there = new Diversity(counts);
    long known = there.people();
    Index benchmark = reference.benchmark();
    if (known < LEAST_KNOWN) {
      Index none = Index.notDefined(Undefined.TOO_FEW_KNOWN);
      return new SessionMixing(known, unknown, none, benchmark, none, none);
    }
    Index opportunity = there.pairsWhoDiffer();
    return new SessionMixing(
        known,
        unknown,
        opportunity,
        benchmark,
        against(opportunity, benchmark),
        gap(counts, known, reference));
  }

  public boolean isShown() {
    return opportunity.isDefined();
  }

  /** What share of the people's group is not known: the more, the less the rest says. */
  public Index unknownShare() {
    long there = known + unknown;
    return there == 0 ? Index.notDefined(Undefined.NOBODY) : Index.share((double) unknown / there);
  }

  static Index against(Index opportunity, Index benchmark) {
    return switch (benchmark) {
      case Index.Value(double chance) when chance > 0 ->
          opportunity.map(observed -> observed / chance);
      case Index.Value _ -> Index.notDefined(Undefined.ONE_GROUP_IN_REFERENCE);
      case Index.NotDefined none -> none;
    };
  }

  static Index gap(List<Long> counts, long known, Reference reference) {
    double difference =
        IntStream.range(0, counts.size())
            .mapToDouble(
                group -> Math.abs((double) counts.get(group) / known - reference.share(group)))
            .sum();
    return Index.share(difference / 2);
  }
}
