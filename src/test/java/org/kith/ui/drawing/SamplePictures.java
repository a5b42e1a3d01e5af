package org.kith.ui.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.ui.Language;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of made-up figures; the wards are Walsall's. */
public final class SamplePictures {
  private SamplePictures() {}

  public static List<Chart> charts(Language language) {
    return List.of(
        bars(language), grouped(language), targets(language), line(language), lines(language));
  }

  static BarChart bars(Language language) {
    return BarChart.of(
        new ChartWords("bars", "People reached, by project", "People", "Project", language),
        List.of(
            "Schools linking",
            "Friendship cafés and Places of Welcome across the whole of the borough",
            "Digital champions",
            "English for work",
            "Walking group"),
        List.of(
            Datum.of(Amount.exactly(1240, Unit.PEOPLE), "1,240"),
            Datum.of(Amount.atLeast(380, Unit.PEOPLE), "more than 380"),
            Datum.of(Amount.between(540, 660, Unit.PEOPLE), "about 600"),
            new Datum(null, java.math.BigDecimal.valueOf(300), "up to 300"),
            Datum.unknown("not stated")));
  }

  static BarChart grouped(Language language) {
    return new BarChart(
        new ChartWords(
            "grouped",
            "Residents who get on well with their neighbours",
            "Per cent",
            "Locality",
            language),
        List.of("North", "South", "East"),
        List.of(
            new Series(
                "Before",
                List.of(
                    Datum.exactly(52, "52%"),
                    Datum.exactly(47.5, "47.5%"),
                    Datum.exactly(61, "61%"))),
            new Series(
                "After",
                List.of(
                    Datum.exactly(58, "58%"),
                    Datum.exactly(56, "56%"),
                    Datum.exactly(60, "60%")))));
  }

  static TargetChart targets(Language language) {
    return new TargetChart(
        new ChartWords("targets", "Done against promised", "People", "Output", language),
        new TargetChart.Names("Actual", "Target", "First target", "Each row to its own target."),
        List.of(
            new TargetChart.Row(
                "Volunteers trained",
                Datum.exactly(57, "57"),
                Datum.exactly(60, "60"),
                Datum.exactly(80, "80")),
            new TargetChart.Row(
                "Young people in school links",
                Datum.of(Amount.atLeast(90, Unit.PEOPLE), "at least 90"),
                Datum.exactly(70, "70"),
                null),
            new TargetChart.Row(
                "Businesses signed up",
                Datum.unknown("not stated"),
                Datum.exactly(25, "25"),
                null)));
  }

  static LineChart line(Language language) {
    return new LineChart(
        new ChartWords("line", "Attendances each quarter", "Attendances", "Quarter", language),
        List.of("Q1 19/20", "Q2", "Q3", "Q4", "Q1 20/21", "Q2"),
        List.of(
            new Series(
                "Attendances",
                List.of(
                    Datum.exactly(120, "120"),
                    Datum.exactly(180, "180"),
                    new Datum(
                        java.math.BigDecimal.valueOf(190),
                        java.math.BigDecimal.valueOf(230),
                        "190–230"),
                    Datum.of(Amount.atLeast(160, Unit.ATTENDANCES), "160+"),
                    Datum.unknown("none"),
                    Datum.exactly(95, "95")))),
        value -> Pen.number(value));
  }

  static LineChart lines(Language language) {
    List<String> quarters =
        List.of(
            "Q1 18/19",
            "Q2 18/19",
            "Q3 18/19",
            "Q4 18/19",
            "Q1 19/20",
            "Q2 19/20",
            "Q3 19/20",
            "Q4 19/20");
    return new LineChart(
        new ChartWords("lines", "Sessions held, by strand", "Sessions", "Quarter", language),
        quarters,
        List.of(
            series("English classes", 4, 9, 14, 19, 22, 27, 31, 18),
            series("Places of Welcome", 10, 12, 11, 15, 18, 17, 21, 12),
            series("Young people", 2, 3, 8, 7, 12, 11, 9, 4)),
        value -> Pen.number(value));
  }

  private static Series series(String label, int... values) {
    List<Datum> data = new ArrayList<>();
    for (int value : values) {
      data.add(Datum.exactly(value, String.valueOf(value)));
    }
    return new Series(label, data);
  }

  public static MapDrawing wards(Language language) {
    Map<String, String> localities = localities();
    List<Shape> shapes = new ArrayList<>();
    Map<String, List<Geometry>> members = new TreeMap<>();
    double value = 3;
    for (JsonNode feature : JsonMapper.shared().readTree(file("wards.geojson")).get("features")) {
      String code = feature.get("properties").get("WD13CD").asString();
      String name = feature.get("properties").get("WD13NM").asString();
      Geometry geometry = geometry(feature.get("geometry").toString());
      value = (value * 7 + 5) % 41;
      boolean known = shapes.size() % 9 != 4;
      shapes.add(
          new Shape(
              code,
              name,
              geometry,
              known ? value : null,
              known ? Pen.number(value) : "too few answers",
              "/wards/" + code));
      members
          .computeIfAbsent(localities.getOrDefault(code, ""), key -> new ArrayList<>())
          .add(geometry);
    }
    List<Outline> outlines =
        members.entrySet().stream()
            .map(each ->
                new Outline(
                    each.getKey(),
                    CoverageUnion.union(
                        each.getValue().getFirst().getFactory().buildGeometry(each.getValue()))))
            .toList();
    ColourScale scale =
        ColourScale.ofEqualCounts(
            "People who took part, for each 1,000 residents",
            shapes.stream().map(Shape::value).filter(Objects::nonNull).collect(Collectors.toList()),
            5,
            Pen::number,
            "Too few answers");
    return new MapDrawing(
        "wards",
        "Where people took part",
        "Ward",
        language,
        shapes,
        scale,
        outlines,
        "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right.");
  }

  private static Geometry geometry(String json) {
    try {
      return new GeoJsonReader().read(json);
    } catch (ParseException notGeoJson) {
      throw new IllegalArgumentException(notGeoJson);
    }
  }

  private static Map<String, String> localities() {
    return file("ward-locality.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[2]));
  }

  private static String file(String name) {
    try (var stream =
        Objects.requireNonNull(SamplePictures.class.getResourceAsStream("/walsall/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
