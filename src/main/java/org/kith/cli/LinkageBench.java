package org.kith.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kith.statistics.linkage.CandidateIndex;
import org.kith.statistics.linkage.Decision;
import org.kith.statistics.linkage.Linkage;
import org.kith.statistics.linkage.LinkedPair;
import org.kith.statistics.linkage.Model;
import org.kith.statistics.linkage.RecordBlock;
import org.kith.statistics.linkage.Thresholds;
import org.kith.statistics.linkage.Vocabulary;
import org.kith.statistics.linkage.invented.InventedHouseholds;
import org.kith.statistics.linkage.invented.InventedPerson;
import org.kith.statistics.linkage.invented.WrittenDown;

/**
 * Links new records with known ones, all of people who do not exist, and says how long it took and
 * how often it was right. The floor is to write the same records down and normalise them, without
 * comparing any.
 */
final class LinkageBench {
  private static final int RUNS = 3;
  private static final long LIMIT_SECONDS = 300;
  private static final double SECOND_RECORD = 0.1;
  private static final double KNOWN_ALREADY = 0.5;

  private final int knownSize;
  private final int newSize;
  private final InventedHouseholds households = new InventedHouseholds(2026);

  private int knownHouseholds;

  LinkageBench(int knownSize, int newSize) {
    this.knownSize = knownSize;
    this.newSize = newSize;
  }

  private record Run(double floor, double index, double learning, double linking) {
    double seconds() {
      return floor + index + learning + linking;
    }
  }

  /**
   * Measures and prints.
   *
   * @return whether everything together took five minutes at most
   */
  boolean run() {
    System.out.printf("linkage: %,d new records against %,d, all synthetic%n", newSize, knownSize);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(once(i == RUNS - 1));
    }
    spread("floor (writing down, normalising)", runs.stream().map(Run::floor).toList());
    spread("index of the known", runs.stream().map(Run::index).toList());
    spread("learning", runs.stream().map(Run::learning).toList());
    spread("linking", runs.stream().map(Run::linking).toList());
    double median = spread("all together", runs.stream().map(Run::seconds).toList());
    System.out.printf(
        "%d processors, Java %s, %s; the aim is %d s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.arch"),
        LIMIT_SECONDS);
    return median <= LIMIT_SECONDS;
  }

  private Run once(boolean last) {
    long start = System.nanoTime();
    Vocabulary vocabulary = new Vocabulary();
    RecordBlock known = known(vocabulary);
    RecordBlock newOnes = newOnes(vocabulary);
    long written = System.nanoTime();
    CandidateIndex index = CandidateIndex.of(known);
    long indexed = System.nanoTime();
    Model model = Linkage.train(index);
    long learnt = System.nanoTime();
    Truth truth = new Truth();
    model.link(newOnes, index, Thresholds.USUAL, truth::count);
    long linked = System.nanoTime();
    if (last) {
      truth.print(truePairs(newOnes));
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "memory in use with both blocks and the index: %,d MB; model: %,d bytes%n",
          (runtime.totalMemory() - runtime.freeMemory()) >> 20, model.toJson().length());
      // what is measured has to be still there
      if (index.hashCode() == newOnes.hashCode()) {
        System.out.println();
      }
    }
    return new Run(
        (written - start) / 1e9,
        (indexed - written) / 1e9,
        (learnt - indexed) / 1e9,
        (linked - learnt) / 1e9);
  }

  private RecordBlock known(Vocabulary vocabulary) {
    RecordBlock.Builder known = new RecordBlock.Builder(vocabulary);
    SplittableRandom chance = new SplittableRandom(1);
    WrittenDown written = new WrittenDown(chance.split());
    int count = 0;
    int household = 0;
    while (count < knownSize) {
      for (InventedPerson person : households.household(household)) {
        int records = chance.nextDouble() < SECOND_RECORD ? 2 : 1;
        for (int record = 0; record < records; record++) {
          known.add(written.as(person, person.key() + "/k" + record));
          count++;
        }
      }
      household++;
    }
    knownHouseholds = household;
    return known.build();
  }

  private RecordBlock newOnes(Vocabulary vocabulary) {
    RecordBlock.Builder newOnes = new RecordBlock.Builder(vocabulary);
    SplittableRandom chance = new SplittableRandom(2);
    WrittenDown written = new WrittenDown(chance.split());
    for (int count = 0; count < newSize; count++) {
      int household =
          chance.nextDouble() < KNOWN_ALREADY
              ? chance.nextInt(knownHouseholds)
              : knownHouseholds + chance.nextInt(knownHouseholds);
      List<InventedPerson> people = households.household(household);
      InventedPerson person = people.get(chance.nextInt(people.size()));
      newOnes.add(written.as(person, person.key() + "/n" + count));
    }
    return newOnes.build();
  }

  /** How many pairs of a new and a known record are of one person. */
  private long truePairs(RecordBlock newOnes) {
    Map<String, Integer> asked = new HashMap<>();
    for (int row = 0; row < newOnes.size(); row++) {
      asked.merge(person(newOnes.id(row)), 1, Integer::sum);
    }
    SplittableRandom chance = new SplittableRandom(1);
    chance.split();
    long pairs = 0;
    for (int household = 0; household < knownHouseholds; household++) {
      for (InventedPerson person : households.household(household)) {
        int records = chance.nextDouble() < SECOND_RECORD ? 2 : 1;
        pairs += (long) records * asked.getOrDefault(person.key(), 0);
      }
    }
    return pairs;
  }

  private static String person(String id) {
    return id.substring(0, id.indexOf('/'));
  }

  private static double spread(String what, List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    System.out.printf(
        "  %-36s median %6.1f s, least %6.1f s, most %6.1f s, %d runs%n",
        what, median, sorted.getFirst(), sorted.getLast(), sorted.size());
    return median;
  }

  /** What the pairs that were handed over are in truth. */
  private static final class Truth {
    private long matches;
    private long rightMatches;
    private long reviews;
    private long rightReviews;

    void count(LinkedPair pair) {
      boolean right = person(pair.a()).equals(person(pair.b()));
      if (pair.comparison().decision() == Decision.MATCH) {
        matches++;
        rightMatches += right ? 1 : 0;
      } else {
        reviews++;
        rightReviews += right ? 1 : 0;
      }
    }

    void print(long pairs) {
      System.out.printf(
          "pairs of one person: %,d; matched %,d, of them wrong %,d (precision %.3f %%, recall %.1f"
              + " %%)%n",
          pairs,
          matches,
          matches - rightMatches,
          100.0 * rightMatches / matches,
          100.0 * rightMatches / pairs);
      System.out.printf(
          "for review %,d, of them one person %,d; found at all %.1f %%%n",
          reviews, rightReviews, 100.0 * (rightMatches + rightReviews) / pairs);
    }
  }
}
