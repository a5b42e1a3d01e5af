package org.kith.statistics.segregation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where segregation lies: between larger areas, or among the units within them. M = M between + Σ
 * p·M within, with p an area's share of the people (Mora and Ruiz-Castillo 2011).
 *
 * @param all the whole, whose entropy turns M into H
 * @param between the larger areas as units
 * @param parts each larger area by itself
 */
public record Decomposition(Composition all, Composition between, List<Part> parts) {

  /**
   * @param share of all people
   */
  public record Part(String area, double share, Composition units) {}

  public Decomposition {
    parts = List.copyOf(parts);
  }

  /** An area of one unit has no segregation within: its M is 0. */
  public static Decomposition of(Composition all, UnaryOperator<String> areaOfUnit) {
    List<Part> parts = new ArrayList<>();
    List<Composition.Unit> areas = new ArrayList<>();
    all.within(areaOfUnit)
        .forEach((area, units) -> {
          parts.add(new Part(area, (double) units.total() / all.total(), units));
          areas.add(units.as(area));
        });
    return new Decomposition(all, new Composition(all.groups(), areas), parts);
  }

  /** M between the areas. */
  public Index mutualInformationBetween() {
    return between.allGroups().mutualInformation();
  }

  /** Σ p·M: what is left when the areas are known. */
  public Index mutualInformationWithin() {
    if (parts.isEmpty()) {
      return Index.notDefined(Undefined.NOBODY);
    }
    return Index.of(
        parts.stream()
            .mapToDouble(part ->
                part.share() * part.units().allGroups().mutualInformation().value().orElseThrow())
            .sum());
  }

  /** The share of H that lies between the areas: M between over E. */
  public Index entropyIndexBetween() {
    return perEntropy(mutualInformationBetween());
  }

  /** What the units within the areas add to H: Σ p·M over E. */
  public Index entropyIndexWithin() {
    return perEntropy(mutualInformationWithin());
  }

  private Index perEntropy(Index information) {
    // where everybody is in one group H is not defined, and neither are its parts
    return switch (all.allGroups().entropyIndex()) {
      case Index.NotDefined none -> none;
      case Index.Value _ ->
          information.map(value -> value / all.together().entropy().value().orElseThrow());
    };
  }
}
