package org.kith.geography.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Geography;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Decomposition;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Multigroup;
import org.kith.statistics.segregation.Randomisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Segregation of the area's neighbourhoods, from the newest census that was loaded. */
@Component
@Transactional(readOnly = true)
public class BoroughSegregation {
  private static final Randomisation CHANCE = new Randomisation(100, 1);

  private final Geography geography;
  private final Denominators denominators;
  private final KeptUntilChanged<Optional<Apart>> kept;

  BoroughSegregation(Geography geography, Denominators denominators, Access access) {
    this.geography = geography;
    this.denominators = denominators;
    this.kept = new KeptUntilChanged<>(access);
  }

  /** Empty where no table by neighbourhood was loaded, or only one group has anybody. */
  public Optional<Apart> by(Characteristic characteristic) {
    return kept.of(characteristic, () -> made(characteristic));
  }

  private Optional<Apart> made(Characteristic by) {
    Map<String, ReferencePopulation> residents = new TreeMap<>();
    for (Map.Entry<String, Denominator> one :
        denominators.each(by, Place.Kind.NEIGHBOURHOOD).entrySet()) {
      if (!(one.getValue() instanceof ReferencePopulation counted)) {
        return Optional.empty();
      }
      residents.put(one.getKey(), counted);
    }
    Map<String, Long> people = new TreeMap<>();
    residents
        .values()
        .forEach(in -> in.answered().forEach((code, n) -> people.merge(code, n, Long::sum)));
    List<String> groups =
        people.entrySet().stream()
            .filter(group -> group.getValue() > 0)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    if (groups.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(apart(by, groups, residents));
  }

  private Apart apart(
      Characteristic by, List<String> groups, Map<String, ReferencePopulation> residents) {
    List<Composition.Unit> units = new ArrayList<>();
    residents.forEach((code, in) ->
        units.add(
            new Composition.Unit(code, groups.stream().map(group -> in.count(group)).toList())));
    Composition composition = new Composition(groups, units);
    Map<String, String> wards = new HashMap<>();
    geography.neighbourhoods().forEach(one -> wards.put(one.code(), one.ward()));
    Map<String, String> localities = new HashMap<>();
    geography.wards().forEach(ward -> localities.put(ward.code(), ward.locality()));
    return new Apart(
        by,
        residents.values().iterator().next().year(),
        groups,
        residents.values().stream()
            .mapToLong(in -> in.count(ReferencePopulation.NOT_ANSWERED))
            .sum(),
        composition,
        byChance(composition),
        Decomposition.of(
            composition, code -> localities.getOrDefault(wards.getOrDefault(code, ""), "")),
        Decomposition.of(composition, code -> wards.getOrDefault(code, "")));
  }

  private static Map<String, Chance> byChance(Composition composition) {
    Map<String, Function<Composition, Index>> indices = new LinkedHashMap<>();
    indices.put(Apart.H, dealt -> all(dealt).entropyIndex());
    indices.put(Apart.D, dealt -> all(dealt).dissimilarity());
    for (String group : composition.groups()) {
      indices.put(group, dealt -> dealt.againstRest(group).dissimilarity());
    }
    return CHANCE.of(composition, indices);
  }

  private static Multigroup all(Composition dealt) {
    return dealt.allGroups();
  }
}
