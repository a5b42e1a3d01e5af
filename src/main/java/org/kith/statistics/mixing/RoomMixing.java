package org.kith.statistics.mixing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Whether the people of one session mixed in the room, where it was recorded who sat or worked with
 * whom: pairs of different groups against what the same people would have made by chance. It tells
 * of the activity, and not of who came.
 *
 * @param pairs recorded pairs of people of known group
 * @param crossPairs those of different groups
 * @param expected cross pairs by chance: the number of pairs times the session's opportunity
 * @param ratio observed over expected: 1 as by chance, below 1 people kept to their own
 * @param asFew how often chance makes as few cross pairs, the observed included: a small one says
 *     that people kept to their own
 * @param asMany how often chance makes as many
 */
public record RoomMixing(
    int pairs, Index crossPairs, Index expected, Index ratio, Index asFew, Index asMany) {

  /** Two people who sat or worked together, by their places in the list of those present. */
  public record Pair(int one, int other) {}

  /** Every two who shared a table. */
  public static List<Pair> ofTables(List<List<Integer>> tables) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> table : tables) {
      for (int one = 0; one < table.size(); one++) {
        for (int other = one + 1; other < table.size(); other++) {
          pairs.add(new Pair(table.get(one), table.get(other)));
        }
      }
    }
    return pairs;
  }

  /**
   * @param groups of everybody present, {@link Encounters#UNKNOWN} where not known
   * @param permutations how often groups are dealt out anew among those present
   */
  public static RoomMixing of(List<Integer> groups, List<Pair> pairs, int permutations, long seed) {
    int[] known = groups.stream().filter(group -> group >= 0).mapToInt(group -> group).toArray();
    List<Pair> between = placed(groups, pairs);
    if (known.length < SessionMixing.LEAST_KNOWN) {
      return none(between.size(), Undefined.TOO_FEW_KNOWN);
    }
    if (between.isEmpty()) {
      return none(0, Undefined.NO_TIES);
    }
    long observed = cross(known, between);
    double expected = between.size() * diversity(known).pairsWhoDiffer().value().orElseThrow();
    SplittableRandom random = new SplittableRandom(seed);
    long few = 1;
    long many = 1;
    for (int permutation = 0; permutation < permutations; permutation++) {
      shuffle(known, random);
      long dealt = cross(known, between);
      few += dealt <= observed ? 1 : 0;
      many += dealt >= observed ? 1 : 0;
    }
    return new RoomMixing(
        between.size(),
        Index.of(observed),
        Index.of(expected),
        expected == 0 ? Index.notDefined(Undefined.ONE_GROUP) : Index.of(observed / expected),
        Index.share(few / (permutations + 1.0)),
        Index.share(many / (permutations + 1.0)));
  }

  private static RoomMixing none(int pairs, Undefined because) {
    Index none = Index.notDefined(because);
    return new RoomMixing(pairs, none, none, none, none, none);
  }

  /** The pairs by places among those of known group only. */
  private static List<Pair> placed(List<Integer> groups, List<Pair> pairs) {
    int[] place = new int[groups.size()];
    int known = 0;
    for (int person = 0; person < place.length; person++) {
      place[person] = groups.get(person) < 0 ? Encounters.UNKNOWN : known++;
    }
    List<Pair> placed = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.one() == pair.other()) {
        throw new IllegalArgumentException("nobody sits with themselves: " + pair);
      }
      if (place[pair.one()] >= 0 && place[pair.other()] >= 0) {
        placed.add(new Pair(place[pair.one()], place[pair.other()]));
      }
    }
    return placed;
  }

  private static long cross(int[] groups, List<Pair> pairs) {
    long cross = 0;
    for (Pair pair : pairs) {
      cross += groups[pair.one()] != groups[pair.other()] ? 1 : 0;
    }
    return cross;
  }

  private static Diversity diversity(int[] groups) {
    long[] counts = new long[Arrays.stream(groups).max().orElse(0) + 1];
    for (int group : groups) {
      counts[group]++;
    }
    return Diversity.of(counts);
  }

  private static void shuffle(int[] groups, SplittableRandom random) {
    for (int last = groups.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int group = groups[last];
      groups[last] = groups[other];
      groups[other] = group;
    }
  }
}
