package org.kith.statistics.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Which records are one person: whatever matches join, directly or through others (transitive
 * closure). Because a chain of matches can join people who have nothing to do with each other, the
 * strongest match is followed first, and one that would make a person of too many records, or of
 * two that contradict each other, is left open and told.
 *
 * @param clusters every record in exactly one, ids in order, clusters by their first id
 * @param alarms matches that were not followed, for somebody to decide: of all links that would
 *     have made the larger cluster the weakest, one between any two clusters
 */
public record Clusters(List<List<String>> clusters, List<Alarm> alarms) {
  /** More records than one person is likely to have. */
  public static final int USUAL_LIMIT = 12;

  /**
   * A match that was not followed.
   *
   * @param size how many records the person would have had
   * @param contradiction whether two of them contradict each other; otherwise they are too many
   */
  public record Alarm(LinkedPair link, int size, boolean contradiction) {
    public String sentence() {
      return contradiction
          ? "This link would join records whose names or dates of birth contradict each other."
          : "This link would make one person of %d records.".formatted(size);
    }
  }

  public Clusters {
    clusters = List.copyOf(clusters);
    alarms = List.copyOf(alarms);
  }

  /**
   * Joins what matches.
   *
   * @param ids of all records
   * @param pairs in any order; only those that are matches join
   * @param limit the most records of a person
   * @param contradict whether two records cannot be one person
   */
  public static Clusters of(
      Collection<String> ids,
      Collection<LinkedPair> pairs,
      int limit,
      BiPredicate<String, String> contradict) {
    TreeMap<String, List<String>> clusterOf = new TreeMap<>();
    ids.forEach(id -> clusterOf.put(id, new ArrayList<>(List.of(id))));
    List<Alarm> alarms = new ArrayList<>();
    for (LinkedPair link : strongestFirst(pairs)) {
      List<String> one = member(clusterOf, link.a());
      List<String> other = member(clusterOf, link.b());
      if (one.getFirst().equals(other.getFirst())) {
        continue;
      }
      int size = one.size() + other.size();
      boolean contradiction = contradict(one, other, contradict);
      if (size > limit || contradiction) {
        alarms.add(new Alarm(link, size, contradiction));
      } else {
        one.addAll(other);
        other.forEach(id -> clusterOf.put(id, one));
      }
    }
    List<List<String>> clusters = new ArrayList<>();
    clusterOf.forEach((id, cluster) -> {
      List<String> sorted = cluster.stream().sorted().toList();
      if (sorted.getFirst().equals(id)) {
        clusters.add(sorted);
      }
    });
    return new Clusters(clusters, oneForTwo(alarms, clusterOf));
  }

  /** Of several links between the same two, the strongest says enough. */
  private static List<Alarm> oneForTwo(
      List<Alarm> alarms, TreeMap<String, List<String>> clusterOf) {
    Set<Set<List<String>>> told = new HashSet<>();
    return alarms.stream()
        .filter(alarm ->
            told.add(
                Set.of(member(clusterOf, alarm.link().a()), member(clusterOf, alarm.link().b()))))
        .toList();
  }

  /** Without looking for contradictions, and with the usual limit. */
  public static Clusters of(Collection<String> ids, Collection<LinkedPair> pairs) {
    return of(ids, pairs, USUAL_LIMIT, (one, other) -> false);
  }

  /** How many people there are at most: links that await a decision do not join. */
  public int people() {
    return clusters.size();
  }

  private static List<String> member(TreeMap<String, List<String>> clusterOf, String id) {
    List<String> cluster = clusterOf.get(id);
    if (cluster == null) {
      throw new IllegalArgumentException("no record is called " + id);
    }
    return cluster;
  }

  private static List<LinkedPair> strongestFirst(Collection<LinkedPair> pairs) {
    return pairs.stream()
        .filter(LinkedPair::isMatch)
        .map(LinkedPair::inOrder)
        .sorted(
            Comparator.comparingDouble((LinkedPair pair) -> -pair.weight())
                .thenComparing(LinkedPair::a)
                .thenComparing(LinkedPair::b))
        .toList();
  }

  private static boolean contradict(
      List<String> one, List<String> other, BiPredicate<String, String> contradict) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> contradict.test(a, b)));
  }
}
