package org.kith.geography.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.geography.Area;
import org.kith.geography.Characteristic;
import org.kith.geography.Geography;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Ward;
import org.kith.geography.domain.Apart;
import org.kith.geography.domain.AreaMaps;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Composition;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Multigroup;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.ColourScale;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Shape;

/** Segregation in words, a map and tables. */
final class PlacesWords {
  private static final double NOT_TINY = 0.02;
  private static final int CLASSES = 5;

  private final Apart apart;
  private final Geography geography;
  private final Words words;
  private final Area area;
  private final Multigroup all;
  private final PlaceNumbers numbers;
  private final PlacesTables tables;

  PlacesWords(Apart apart, Geography geography, Words words) {
    this.apart = apart;
    this.geography = geography;
    this.words = words;
    this.area = geography.area();
    this.all = apart.composition().allGroups();
    this.numbers = new PlaceNumbers(apart, words);
    this.tables = new PlacesTables(apart, area, words, numbers);
  }

  PlacesPage page() {
    String file = PlacesController.PATH + "/" + apart.by().fileName();
    return new PlacesPage(
        words.text("geography.places.title"),
        words.text("geography.places.about", area.name(), String.valueOf(apart.year())),
        List.of(
            Tab.of(words.text("geography.by.ethnic_group"), PlacesController.PATH),
            Tab.of(words.text("geography.by.religion"), PlacesController.RELIGION)),
        said(),
        map(),
        tables.groups(),
        tables.exposures(),
        tables.localities(),
        caveats(),
        methods(),
        List.of(
            new PlacesPage.FileLink(words.text("geography.places.file.indices"), file + ".csv"),
            new PlacesPage.FileLink(
                words.text("geography.places.file.residents"), file + "-residents.csv")),
        List.of(new Crumb(words.text("ui.home"), "/")),
        area.attribution());
  }

  private List<Text> said() {
    String group = mostApart();
    double total = value(all.entropyIndex());
    double localities = value(apart.localities().entropyIndexBetween()) / total;
    double wards = value(apart.wards().entropyIndexBetween()) / total;
    Chance chance = numbers.chance(Apart.H);
    return List.of(
        words.text(
            "geography.places.said.meet." + apart.by().id(),
            area.name(),
            numbers.hundred(apart.composition().together().interaction()),
            words.number(Math.round(100 * withinNeighbourhoods()))),
        words.text(
            "geography.places.said.move",
            numbers.group(group),
            numbers.hundred(apart.against(group).dissimilarity()),
            numbers.hundred(apart.against(apart.groups().getFirst()).dissimilarity()),
            numbers.group(apart.groups().getFirst())),
        words.text(
            "geography.places.said.lies",
            words.number(Math.round(100 * localities)),
            words.number(Math.round(100 * (wards - localities))),
            words.number(
                100 - Math.round(100 * localities) - Math.round(100 * (wards - localities)))),
        words.text(
            "geography.places.said.chance",
            numbers.decimals(all.entropyIndex()),
            numbers.decimals(chance.expected())));
  }

  /** Of the groups that are not tiny: chance makes those look apart. */
  private String mostApart() {
    return apart.groups().stream()
        .skip(1)
        .filter(group -> value(apart.against(group).share()) >= NOT_TINY)
        .max(Comparator.comparingDouble(group -> value(apart.against(group).dissimilarity())))
        .orElse(apart.groups().get(1));
  }

  /** How often two residents of one neighbourhood differ, averaged over residents. */
  private double withinNeighbourhoods() {
    Composition composition = apart.composition();
    double sum = 0;
    for (int unit = 0; unit < composition.units().size(); unit++) {
      sum += composition.inUnit(unit) * value(diversity(unit).interaction());
    }
    return sum / composition.total();
  }

  private Diversity diversity(int unit) {
    long[] counts = new long[apart.groups().size()];
    for (int group = 0; group < counts.length; group++) {
      counts[group] = apart.composition().count(unit, group);
    }
    return Diversity.of(counts);
  }

  private MapDrawing map() {
    Map<String, Diversity> mixed = new LinkedHashMap<>();
    List<String> units = apart.composition().units();
    for (int unit = 0; unit < units.size(); unit++) {
      mixed.put(units.get(unit), diversity(unit));
    }
    List<Shape> shapes = new ArrayList<>();
    for (Neighbourhood one : geography.neighbourhoods()) {
      Diversity diversity = mixed.get(one.code());
      shapes.add(
          new Shape(
              one.code(),
              one.name(),
              one.boundary(),
              diversity == null ? null : 100 * value(diversity.interaction()),
              diversity == null
                  ? words.plain("geography.map.no-data")
                  : numbers.hundred(diversity.interaction()),
              null));
    }
    ColourScale scale =
        ColourScale.ofEqualCounts(
            words.plain("geography.places.map.scale"),
            shapes.stream().map(Shape::value).filter(Objects::nonNull).toList(),
            CLASSES,
            value -> words.number(Math.round(value)),
            words.plain("geography.map.no-data"));
    return new MapDrawing(
        "mixed",
        words.plain("geography.places.map." + apart.by().id()),
        words.plain("geography.map.neighbourhood"),
        words.language(),
        shapes,
        scale,
        AreaMaps.outlines(geography),
        area.attribution());
  }

  private List<Text> caveats() {
    List<Text> caveats = new ArrayList<>();
    caveats.add(words.text("geography.places.care.near"));
    caveats.add(words.text("geography.places.care.noise"));
    if (apart.by() == Characteristic.RELIGION) {
      caveats.add(words.text("geography.places.care.unanswered", words.number(apart.unanswered())));
    }
    if (geography.wards().stream().anyMatch(Ward::assumed)) {
      caveats.add(words.text("geography.places.care.assumed"));
    }
    return caveats;
  }

  private List<Text> methods() {
    return List.of(
        words.text("geography.places.method.dissimilarity"),
        words.text("geography.places.method.isolation"),
        words.text("geography.places.method.entropy"),
        words.text("geography.places.method.lies"),
        words.text("geography.places.method.meet"),
        words.text("geography.places.method.chance"));
  }

  private static double value(Index index) {
    return index.value().orElse(0);
  }
}
