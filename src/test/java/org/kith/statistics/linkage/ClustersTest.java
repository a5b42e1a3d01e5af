package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final int RECORDS = 12;
  private static final List<String> IDS =
      IntStream.range(0, RECORDS).mapToObj(i -> "r" + (char) ('a' + i)).toList();

  @Provide
  Arbitrary<List<LinkedPair>> pairs() {
    Arbitrary<String> ids = Arbitraries.of(IDS);
    return Combinators.combine(
            ids, ids, Arbitraries.integers().between(1, 40), Arbitraries.of(true, false))
        .as((a, b, weight, match) -> pair(a, b, weight, match))
        .list()
        .ofMaxSize(25);
  }

  @Property
  void everyRecordIsInExactlyOneCluster(@ForAll("pairs") List<LinkedPair> pairs) {
    Clusters clusters = Clusters.of(IDS, pairs, 4, (a, b) -> (a + b).contains("rc"));

    assertThat(clusters.clusters().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IDS);
    assertThat(clusters.clusters()).allMatch(cluster -> cluster.size() <= 4);
  }

  @Property
  void theOrderOfPairsAndRecordsDoesNotMatter(
      @ForAll("pairs") List<LinkedPair> pairs, @ForAll long seed) {
    List<LinkedPair> shuffled = new ArrayList<>();
    pairs.forEach(pair -> shuffled.add(new LinkedPair(pair.b(), pair.a(), pair.comparison())));
    Collections.shuffle(shuffled, new Random(seed));
    List<String> ids = new ArrayList<>(IDS);
    Collections.shuffle(ids, new Random(seed));

    assertThat(Clusters.of(ids, shuffled, 3, (a, b) -> false))
        .isEqualTo(Clusters.of(IDS, orderly(pairs), 3, (a, b) -> false));
  }

  private static List<LinkedPair> orderly(List<LinkedPair> pairs) {
    return pairs.stream().map(LinkedPair::inOrder).toList();
  }

  @Property
  void withoutAlarmsMatchesJoinWhateverTheyReach(@ForAll("pairs") List<LinkedPair> pairs) {
    Clusters clusters = Clusters.of(IDS, pairs, RECORDS, (a, b) -> false);

    assertThat(clusters.alarms()).isEmpty();
    for (LinkedPair pair : pairs) {
      if (pair.isMatch()) {
        assertThat(clusters.clusters())
            .anyMatch(cluster -> cluster.containsAll(List.of(pair.a(), pair.b())));
      }
    }
    // and no more than that: a cluster of n holds at least n - 1 matches
    for (List<String> cluster : clusters.clusters()) {
      long within =
          pairs.stream()
              .filter(p -> p.isMatch() && cluster.contains(p.a()) && !p.a().equals(p.b()))
              .map(p -> List.of(p.inOrder().a(), p.inOrder().b()))
              .distinct()
              .count();
      assertThat(within).isGreaterThanOrEqualTo(cluster.size() - 1);
    }
  }

  @Test
  void aChainThatGrowsTooLongStopsAtItsWeakestLink() {
    Clusters clusters =
        Clusters.of(
            List.of("a", "b", "c", "d"),
            List.of(pair("a", "b", 20, true), pair("b", "c", 9, true), pair("c", "d", 20, true)),
            3,
            (one, other) -> false);

    assertThat(clusters.clusters()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(clusters.alarms())
        .singleElement()
        .satisfies(alarm -> {
          assertThat(alarm.link().a()).isEqualTo("b");
          assertThat(alarm.link().b()).isEqualTo("c");
          assertThat(alarm.size()).isEqualTo(4);
          assertThat(alarm.sentence()).isEqualTo("This link would make one person of 4 records.");
        });
  }

  @Test
  void fatherAndSonDoNotBecomeOneByWayOfARecordWithoutABirthDate() {
    Clusters clusters =
        Clusters.of(
            List.of("father", "undated", "son"),
            List.of(pair("father", "undated", 15, true), pair("undated", "son", 14, true)),
            12,
            (one, other) -> !one.equals("undated") && !other.equals("undated"));

    assertThat(clusters.clusters()).containsExactly(List.of("father", "undated"), List.of("son"));
    assertThat(clusters.alarms()).singleElement().matches(Clusters.Alarm::contradiction);
    assertThat(clusters.people()).isEqualTo(2);
  }

  @Test
  void whatAwaitsADecisionDoesNotJoin() {
    Clusters clusters = Clusters.of(List.of("a", "b"), List.of(pair("a", "b", 30, false)));

    assertThat(clusters.clusters()).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void aPairOfARecordThatIsNotThereIsAMistake() {
    List<LinkedPair> pairs = List.of(pair("a", "x", 30, true));

    assertThatThrownBy(() -> Clusters.of(List.of("a"), pairs)).hasMessageContaining("x");
  }

  private static LinkedPair pair(String a, String b, double weight, boolean match) {
    Decision decision = match ? Decision.MATCH : Decision.REVIEW;
    return new LinkedPair(a, b, new Comparison(weight, 0.999, decision, List.of(), List.of()));
  }
}
