package org.kith.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.activity.Activities;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.Denominators;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.geography.Ward;
import org.kith.geography.WardStep;
import org.kith.insight.ColdSpots;
import org.kith.insight.ColdSpots.Catalyst;
import org.kith.insight.ColdSpots.Spot;
import org.kith.insight.Mixed;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingAnswer.Apart;
import org.kith.insight.ReachAnswer;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.drawing.ColourScale;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Outline;
import org.kith.ui.drawing.Shape;
import org.kith.ui.records.Filter;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.PicturesPage;
import org.kith.ui.records.PicturesPage.Part;
import org.kith.ui.records.PicturesPage.Pictured;
import org.springframework.stereotype.Component;

/** Makes the page of cold spots. */
@Component
class ColdSpotPages {
  private static final int CLASSES = 4;

  private final Geography geography;
  private final Denominators denominators;
  private final Activities activities;
  private final List<WardStep> steps;

  ColdSpotPages(
      Geography geography, Denominators denominators, Activities activities, List<WardStep> steps) {
    this.geography = geography;
    this.denominators = denominators;
    this.activities = activities;
    this.steps = List.copyOf(steps);
  }

  PicturesPage page(ReachAnswer reached, MixingAnswer mixing, List<Filter> filters, Words words) {
    Map<String, Denominator> residents =
        denominators.each(Characteristic.ETHNIC_GROUP, Place.Kind.WARD);
    Map<String, Long> people =
        reached.cells().stream()
            .collect(
                Collectors.toMap(
                    cell -> cell.values().getFirst(), cell -> cell.reached().people()));
    List<Spot> spots = new ArrayList<>();
    int year = 0;
    for (Ward ward : geography.wards()) {
      if (residents.get(ward.code()) instanceof ReferencePopulation found && found.total() > 0) {
        year = found.year();
        spots.add(
            new Spot(
                ward.code(), ward.locality(), people.getOrDefault(ward.code(), 0L), found.total()));
      }
    }
    return new PicturesPage(
        words.text("insight.cold"),
        words.text("insight.cold.about"),
        MixingPages.tabs(words),
        ColdSpotsController.PATH,
        filters,
        spots.isEmpty() ? List.of(words.text("insight.cold.all-known")) : List.of(),
        spots.isEmpty()
            ? List.of()
            : List.of(map(spots, reached, year, words), catalysts(spots, mixing, words)));
  }

  private Part map(List<Spot> spots, ReachAnswer reached, int year, Words words) {
    Map<String, Spot> byWard = spots.stream().collect(Collectors.toMap(Spot::ward, spot -> spot));
    ColourScale scale =
        ColourScale.ofEqualCounts(
            words.plain("insight.cold.scale"),
            spots.stream().map(Spot::rate).toList(),
            CLASSES,
            rate -> rate(rate, words),
            words.plain("insight.cold.none"));
    List<Shape> shapes =
        geography.wards().stream()
            .map(ward -> {
              Optional<Spot> spot = Optional.ofNullable(byWard.get(ward.code()));
              return new Shape(
                  ward.code(),
                  ward.name(),
                  ward.boundary(),
                  spot.map(Spot::rate).orElse(null),
                  spot.map(one -> rate(one.rate(), words)).orElse(words.plain("insight.cold.none")),
                  null);
            })
            .toList();
    return new Part(
        words.text("insight.cold.map"),
        List.of(
            words.text(
                "insight.cold.map.about",
                Integer.toString(year),
                reached.unknown(org.kith.insight.Dimension.WARD),
                reached.total().people())),
        Pictured.of(
            new MapDrawing(
                "cold-spots",
                words.plain("insight.cold.map"),
                words.plain("insight.cold.ward"),
                words.language(),
                shapes,
                scale,
                List.<Outline>of(),
                geography.area().attribution())),
        null,
        List.of());
  }

  private Part catalysts(List<Spot> spots, MixingAnswer mixing, Words words) {
    List<Catalyst> catalysts = ColdSpots.catalysts(mixing);
    Map<String, Ward> wards =
        geography.wards().stream().collect(Collectors.toMap(Ward::code, ward -> ward));
    List<WardStep> offered =
        steps.stream()
            .filter(
                step -> wards.values().stream().anyMatch(ward -> step.of(ward, words).isPresent()))
            .toList();
    Map<String, String> localities =
        geography.area().localities().stream()
            .collect(Collectors.toMap(Locality::id, Locality::name));
    Map<String, Mixed> bridging = mixing.by(Apart.LOCALITY);
    List<Spot> coldest = ColdSpots.coldest(spots);
    Map<Spot, List<Catalyst>> near =
        coldest.stream()
            .collect(Collectors.toMap(spot -> spot, spot -> ColdSpots.near(spot, catalysts)));
    Map<UUID, String> titles =
        activities.titles(
            near.values().stream()
                .flatMap(List::stream)
                .map(Catalyst::activity)
                .distinct()
                .toList());
    return new Part(
        words.text("insight.cold.spots"),
        List.of(words.text("insight.cold.spots.about")),
        null,
        new Listing(
            words.text("insight.cold.spots"),
            columns(offered, words),
            coldest.stream()
                .map(spot -> {
                  Ward ward = Objects.requireNonNull(wards.get(spot.ward()));
                  List<Cell> cells = new ArrayList<>();
                  cells.add(Cell.of(ward.name() + localityOf(spot, localities)));
                  cells.add(Cell.of(rate(spot.rate(), words)));
                  cells.add(
                      Cell.of(
                          words.number(
                              bridging.getOrDefault(spot.locality(), Mixed.NOBODY).sessions())));
                  cells.add(Cell.of(named(near.getOrDefault(spot, List.of()), titles, words)));
                  offered.forEach(step -> cells.add(step(step, ward, words)));
                  return cells;
                })
                .toList(),
            words.text("insight.cold.all-known")),
        List.of());
  }

  private static List<Text> columns(List<WardStep> steps, Words words) {
    List<Text> columns = new ArrayList<>();
    columns.add(words.text("insight.cold.ward"));
    columns.add(words.text("insight.cold.rate"));
    columns.add(words.text("insight.cold.bridging"));
    columns.add(words.text("insight.cold.catalysts"));
    steps.forEach(step -> columns.add(step.title(words)));
    return columns;
  }

  private static Cell step(WardStep step, Ward ward, Words words) {
    return step.of(ward, words)
        .map(way -> new Cell(way.text(), way.path(), null))
        .orElseGet(() -> Cell.of("–"));
  }

  private static String localityOf(Spot spot, Map<String, String> localities) {
    return spot.locality().isEmpty()
        ? ""
        : ", " + localities.getOrDefault(spot.locality(), spot.locality());
  }

  private static Text named(List<Catalyst> catalysts, Map<UUID, String> titles, Words words) {
    return catalysts.isEmpty()
        ? words.text("insight.cold.catalysts.none")
        : Text.english(
            catalysts.stream()
                .map(one -> titles.getOrDefault(one.activity(), "–"))
                .collect(Collectors.joining("; ")));
  }

  private static String rate(double rate, Words words) {
    return words.number(Math.round(rate * 10) / 10.0);
  }
}
