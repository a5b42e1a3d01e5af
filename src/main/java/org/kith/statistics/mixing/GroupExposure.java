package org.kith.statistics.mixing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * What the people of a series, venue or project came across, in summary: of one group, or of all.
 * Each person counts once, however often they came. Of fewer than 5 people nothing is told.
 *
 * @param people of known group who were in a room with somebody else of known group
 * @param mean exposure
 * @param median exposure
 * @param medianMet different people of other groups met
 * @param metNobodyElse share of the people who met nobody of another group
 */
public record GroupExposure(
    int people, Index mean, Index median, Index medianMet, Index metNobodyElse) {

  /** Of everybody given; filter by group before. */
  public static GroupExposure of(List<Encounters.Person> people) {
    List<Encounters.Person> met =
        people.stream().filter(person -> person.exposure().isDefined()).toList();
    if (met.size() < SessionMixing.LEAST_KNOWN) {
      Index none = Index.notDefined(Undefined.TOO_FEW_KNOWN);
      return new GroupExposure(met.size(), none, none, none, none);
    }
    double[] exposures = sorted(met, person -> person.exposure().value().orElseThrow());
    double[] others = sorted(met, Encounters.Person::metOfOther);
    double nobody = met.stream().filter(person -> person.metOfOther() == 0).count();
    return new GroupExposure(
        met.size(),
        Index.share(Arrays.stream(exposures).average().orElseThrow()),
        Index.share(Quantile.of(exposures, 0.5)),
        Index.of(Quantile.of(others, 0.5)),
        Index.share(nobody / met.size()));
  }

  private static double[] sorted(
      List<Encounters.Person> people, ToDoubleFunction<Encounters.Person> of) {
    return people.stream().mapToDouble(of).sorted().toArray();
  }
}
