package org.kith.insight;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kith.insight.MixingAnswer.Apart;

/**
 * Finds cold spots, where the programme reaches few of those who live there, and catalysts, the
 * activities whose sessions mix best.
 */
public final class ColdSpots {
  /** So that a rate stands on more than a street. */
  private static final long LEAST_RESIDENTS = 100;

  /** Activities whose mixing stands on fewer sessions are no example yet. */
  private static final int LEAST_SESSIONS = 3;

  private static final int MOST_CATALYSTS = 3;
  private static final int THIRDS = 3;

  private ColdSpots() {}

  /**
   * A ward's people.
   *
   * @param locality "" where it is of none
   * @param reached different people
   */
  public record Spot(String ward, String locality, long reached, long residents) {
    /** People reached for each 1,000 residents. */
    public double rate() {
      return 1000.0 * reached / residents;
    }
  }

  /** An activity that mixes well: its locality, and its ratio to chance. */
  public record Catalyst(UUID activity, String locality, double ratio, int sessions) {}

  /**
   * The third of the wards that has the lowest rates, the lowest first; ties at the edge are all in
   * it. Where all wards are alike none is colder than the others.
   */
  public static List<Spot> coldest(List<Spot> wards) {
    List<Spot> sorted =
        wards.stream()
            .filter(ward -> ward.residents() >= LEAST_RESIDENTS)
            .sorted(Comparator.comparingDouble(Spot::rate).thenComparing(Spot::ward))
            .toList();
    if (sorted.size() < THIRDS) {
      return List.of();
    }
    double edge = sorted.get(sorted.size() / THIRDS - 1).rate();
    return edge < sorted.getLast().rate()
        ? sorted.stream().filter(ward -> ward.rate() <= edge).toList()
        : List.of();
  }

  /** Activities with enough sessions to be an example, those that mix best first. */
  public static List<Catalyst> catalysts(MixingAnswer answer) {
    return answer.by(Apart.SERIES).entrySet().stream()
        .filter(entry -> entry.getValue().shown() >= LEAST_SESSIONS)
        .filter(entry -> entry.getValue().ratio().isDefined())
        .map(entry ->
            new Catalyst(
                UUID.fromString(entry.getKey()),
                answer.localityOf().getOrDefault(entry.getKey(), ""),
                entry.getValue().ratio().value().orElseThrow(),
                entry.getValue().shown()))
        .sorted(
            Comparator.comparingDouble((Catalyst one) -> -one.ratio())
                .thenComparing(Catalyst::activity))
        .toList();
  }

  /** For a cold spot: catalysts of its own locality, or where there are none the best of all. */
  public static List<Catalyst> near(Spot spot, List<Catalyst> catalysts) {
    List<Catalyst> own =
        catalysts.stream()
            .filter(one -> !one.locality().isEmpty() && one.locality().equals(spot.locality()))
            .limit(MOST_CATALYSTS)
            .toList();
    return own.isEmpty() ? catalysts.stream().limit(MOST_CATALYSTS).toList() : own;
  }
}
