package org.kith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Decomposition;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Multigroup;
import org.kith.statistics.segregation.Randomisation;
import org.kith.statistics.segregation.TwoGroups;

/** Every index of a composition, as JSON: over all groups, group by group, pair by pair. */
final class SegregationReport {
  /** Of more people than this chance is not asked unless somebody wants it. */
  static final int MANY = 1_000_000;

  /** More people than this do not fit into memory to be dealt out. */
  static final int TOO_MANY = 100_000_000;

  private final Composition composition;
  private final double atkinson;
  private final int permutations;
  private final long seed;
  private final Map<String, Chance> chances;

  SegregationReport(Composition composition, double atkinson, int permutations, long seed) {
    this.composition = composition;
    this.atkinson = atkinson;
    this.permutations = permutations;
    this.seed = seed;
    chances = chances();
  }

  Indices with(@Nullable Decomposition decomposition) {
    Indices report =
        new Indices()
            .with("units", composition.units().size())
            .with("emptyUnits", composition.emptyUnits())
            .with("people", composition.total())
            .with("overall", overall())
            .with("groups", groups())
            .with("pairs", pairs())
            .with("chance", Map.of("permutations", permutations, "seed", seed));
    if (decomposition != null) {
      report.with("within", areas(decomposition));
    }
    return report;
  }

  private Map<String, Object> overall() {
    Multigroup all = composition.allGroups();
    Diversity together = composition.together();
    Indices overall =
        new Indices()
            .with("dissimilarity", all.dissimilarity())
            .with("entropyIndex", all.entropyIndex())
            .with("mutualInformation", all.mutualInformation())
            .with("relativeDiversity", all.relativeDiversity())
            .with("normalizedExposure", all.normalizedExposure())
            .with("squaredCoefficientOfVariation", all.squaredCoefficientOfVariation())
            .with("interaction", together.interaction())
            .with("entropy", together.entropy())
            .with("evenness", together.evenness());
    return withChance(overall, "");
  }

  private List<Map<String, Object>> groups() {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (int group = 0; group < composition.groups().size(); group++) {
      String name = composition.groups().get(group);
      TwoGroups against = composition.againstRest(name);
      Indices exposure = new Indices();
      composition
          .groups()
          .forEach(to -> exposure.with(to, composition.allGroups().exposure(name, to)));
      Indices indices =
          twoGroups(against)
              .with("isolation", against.isolation())
              .with("exposure", exposure.fields());
      groups.add(
          new Indices()
              .with("group", name)
              .with("people", composition.inGroup(group))
              .with("share", against.share())
              .with("againstRest", withChance(indices, name))
              .fields());
    }
    return groups;
  }

  private List<Map<String, Object>> pairs() {
    List<Map<String, Object>> pairs = new ArrayList<>();
    List<String> groups = composition.groups();
    for (int one = 0; one < groups.size(); one++) {
      for (int other = one + 1; other < groups.size(); other++) {
        TwoGroups pair = composition.pair(groups.get(one), groups.get(other));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("groups", List.of(groups.get(one), groups.get(other)));
        fields.putAll(twoGroups(pair).fields());
        pairs.add(fields);
      }
    }
    return pairs;
  }

  private Indices twoGroups(TwoGroups groups) {
    return new Indices()
        .with("dissimilarity", groups.dissimilarity())
        .with("gini", groups.gini())
        .with("atkinson", groups.atkinson(atkinson))
        .with("entropyIndex", groups.entropyIndex())
        .with("correlationRatio", groups.correlationRatio());
  }

  private static Map<String, Object> areas(Decomposition decomposition) {
    List<Map<String, Object>> areas = new ArrayList<>();
    for (Decomposition.Part part : decomposition.parts()) {
      Multigroup inside = part.units().allGroups();
      areas.add(
          new Indices()
              .with("area", part.area())
              .with("units", part.units().units().size())
              .with("people", part.units().total())
              .with("dissimilarity", inside.dissimilarity())
              .with("entropyIndex", inside.entropyIndex())
              .with("mutualInformation", inside.mutualInformation())
              .with("interaction", part.units().together().interaction())
              .fields());
    }
    return new Indices()
        .with("mutualInformationBetween", decomposition.mutualInformationBetween())
        .with("mutualInformationWithin", decomposition.mutualInformationWithin())
        .with("entropyIndexBetween", decomposition.entropyIndexBetween())
        .with("entropyIndexWithin", decomposition.entropyIndexWithin())
        .with("areas", areas)
        .fields();
  }

  /** One dealing out of people serves every index; a name is "group/index". */
  private Map<String, Chance> chances() {
    if (permutations == 0) {
      return Map.of();
    }
    Map<String, Function<Composition, Index>> asked = new LinkedHashMap<>();
    asked.put("/dissimilarity", dealt -> dealt.allGroups().dissimilarity());
    asked.put("/entropyIndex", dealt -> dealt.allGroups().entropyIndex());
    for (String group : composition.groups()) {
      asked.put(group + "/dissimilarity", dealt -> dealt.againstRest(group).dissimilarity());
      asked.put(group + "/entropyIndex", dealt -> dealt.againstRest(group).entropyIndex());
      asked.put(group + "/correlationRatio", dealt -> dealt.againstRest(group).correlationRatio());
    }
    return new Randomisation(permutations, seed).of(composition, asked);
  }

  private Map<String, Object> withChance(Indices indices, String group) {
    Indices byChance = new Indices();
    chances.forEach((name, chance) -> {
      int slash = name.lastIndexOf('/');
      if (name.substring(0, slash).equals(group) && chance.observed().isDefined()) {
        byChance.with(
            name.substring(slash + 1),
            new Indices()
                .with("expected", chance.expected())
                .with("spread", chance.spread())
                .with("beyond", chance.beyond())
                .with("asLarge", chance.asLarge())
                .fields());
      }
    });
    return byChance.fields().isEmpty()
        ? indices.fields()
        : indices.with("byChance", byChance.fields()).fields();
  }
}
