package org.kith.geography.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Maps;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.geography.Ward;
import org.kith.geography.WardEthnicity;
import org.kith.ui.Words;
import org.kith.ui.drawing.ColourScale;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Outline;
import org.kith.ui.drawing.Shape;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class AreaMaps implements Maps {
  private final Geography geography;
  private final Denominators denominators;

  AreaMaps(Geography geography, Denominators denominators) {
    this.geography = geography;
    this.denominators = denominators;
  }

  @Override
  public boolean tellWhoLivesNearWhom() {
    Collection<Denominator> each =
        denominators.each(Characteristic.ETHNIC_GROUP, Place.Kind.NEIGHBOURHOOD).values();
    return !each.isEmpty() && each.stream().allMatch(ReferencePopulation.class::isInstance);
  }

  @Override
  public boolean localitiesAssumed() {
    return geography.wards().stream().anyMatch(Ward::assumed);
  }

  @Override
  public Optional<MapDrawing> localities(Words words) {
    List<Ward> wards = geography.wards();
    List<Locality> localities = geography.area().localities();
    if (wards.isEmpty() || localities.isEmpty() || localities.size() > 6) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    for (Ward ward : wards) {
      int number = numberOf(localities, ward.locality());
      shapes.add(
          new Shape(
              ward.code(),
              ward.name(),
              ward.boundary(),
              number < 0 ? null : (double) number,
              number < 0 ? "–" : localities.get(number).name(),
              null));
    }
    ColourScale scale =
        new ColourScale(
            words.plain("geography.map.locality"),
            java.util.stream.IntStream.range(0, localities.size())
                .mapToObj(i -> (double) i)
                .toList(),
            localities.stream().map(Locality::name).toList(),
            words.plain("geography.map.no-data"));
    return Optional.of(
        map("localities", "geography.map.localities", "geography.map.ward", words, shapes, scale));
  }

  @Override
  public Optional<MapDrawing> diversity(Words words) {
    Map<String, WardEthnicity> ethnicity =
        geography.ethnicity().stream()
            .collect(Collectors.toMap(WardEthnicity::ward, Function.identity()));
    List<Ward> wards = geography.wards();
    if (ethnicity.isEmpty() || wards.isEmpty()) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    for (Ward ward : wards) {
      WardEthnicity residents = ethnicity.get(ward.code());
      boolean known = residents != null && residents.total() > 0;
      double share = known && residents != null ? 100 * residents.minorityShare() : 0;
      shapes.add(
          new Shape(
              ward.code(),
              ward.name(),
              ward.boundary(),
              known ? share : null,
              known ? percent(words, share) : words.plain("geography.map.no-data"),
              null));
    }
    ColourScale scale =
        new ColourScale(
            words.plain("geography.map.diversity.scale"),
            List.of(10.0, 20.0, 30.0, 50.0, 100.0),
            List.of("0–10%", "10–20%", "20–30%", "30–50%", "50–100%"),
            words.plain("geography.map.no-data"));
    return Optional.of(
        map("diversity", "geography.map.diversity", "geography.map.ward", words, shapes, scale));
  }

  @Override
  public Optional<MapDrawing> deprivation(Words words) {
    List<Neighbourhood> neighbourhoods = geography.neighbourhoods();
    if (neighbourhoods.stream().noneMatch(one -> one.decile().isPresent())) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    for (Neighbourhood one : neighbourhoods) {
      boolean known = one.decile().isPresent();
      // The darkest colour says the most deprived, which is the first tenth.
      shapes.add(
          new Shape(
              one.code(),
              one.name(),
              one.boundary(),
              known ? 11.0 - one.decile().getAsInt() : null,
              known ? String.valueOf(one.decile().getAsInt()) : "–",
              null));
    }
    ColourScale scale =
        new ColourScale(
            words.plain("geography.map.deprivation.scale"),
            List.of(4.0, 7.0, 8.0, 9.0, 10.0),
            List.of("7–10", "4–6", "3", "2", "1"),
            words.plain("geography.map.no-data"));
    return Optional.of(
        map(
            "deprivation",
            "geography.map.deprivation",
            "geography.map.neighbourhood",
            words,
            shapes,
            scale));
  }

  private MapDrawing map(
      String id,
      String titleKey,
      String headingKey,
      Words words,
      List<Shape> shapes,
      ColourScale scale) {
    return new MapDrawing(
        id,
        words.plain(titleKey),
        words.plain(headingKey),
        words.language(),
        shapes,
        scale,
        outlines(geography),
        geography.area().attribution());
  }

  /** The localities, to be drawn over a map with their names. */
  public static List<Outline> outlines(Geography geography) {
    Map<String, List<Geometry>> boundaries = new TreeMap<>();
    for (Ward ward : geography.wards()) {
      boundaries.computeIfAbsent(ward.locality(), l -> new ArrayList<>()).add(ward.boundary());
    }
    return geography.area().localities().stream()
        .filter(locality -> boundaries.containsKey(locality.id()))
        .map(locality ->
            new Outline(
                locality.name(),
                UnaryUnionOp.union(boundaries.getOrDefault(locality.id(), List.of()))))
        .toList();
  }

  private static int numberOf(List<Locality> localities, String id) {
    for (int i = 0; i < localities.size(); i++) {
      if (localities.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static String percent(Words words, double share) {
    return words.number(Math.round(share * 10) / 10.0) + "%";
  }
}
