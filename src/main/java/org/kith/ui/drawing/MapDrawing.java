package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.ui.Language;
import org.kith.ui.components.DataTable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A map of areas coloured by value, with legend, names of larger areas and attribution. North is up
 * in every language.
 *
 * @param id unique in the page, kebab-case
 * @param areaHeading the page's word for the areas, such as "Ward"
 * @param attribution whose data it is, as their licence asks
 * @param spots single places on it
 */
public record MapDrawing(
    String id,
    String title,
    String areaHeading,
    Language language,
    List<Shape> shapes,
    ColourScale scale,
    List<Outline> outlines,
    String attribution,
    List<Spot> spots) {
  private static final double MARGIN = 4;

  /** In picture units: less than the width of a boundary line. */
  private static final double TOLERANCE = 0.8;

  public MapDrawing {
    shapes = List.copyOf(shapes);
    outlines = List.copyOf(outlines);
    spots = List.copyOf(spots);
    if (shapes.isEmpty()) {
      throw new IllegalArgumentException("a map needs an area");
    }
  }

  /** A map of areas alone. */
  public MapDrawing(
      String id,
      String title,
      String areaHeading,
      Language language,
      List<Shape> shapes,
      ColourScale scale,
      List<Outline> outlines,
      String attribution) {
    this(id, title, areaHeading, language, shapes, scale, outlines, attribution, List.of());
  }

  /** The same areas under another title, with these places on it. */
  public MapDrawing with(String newId, String newTitle, List<Spot> places) {
    return new MapDrawing(
        newId, newTitle, areaHeading, language, shapes, scale, outlines, attribution, places);
  }

  public Svg svg() {
    Envelope bounds = new Envelope();
    shapes.forEach(shape -> bounds.expandToInclude(shape.geometry().getEnvelopeInternal()));
    Projection projection = Projection.fitting(bounds, Pen.WIDTH - 2 * MARGIN);
    // a map is not mirrored; its legend is
    Pen pen = new Pen(language);
    MapLegend.hatching(pen, id);
    pen.raw("<g transform=\"translate(%s %s)\">".formatted(MARGIN, MARGIN));
    Geometry[] areas = simplified(shapes.stream().map(Shape::geometry).toList(), projection);
    for (int i = 0; i < areas.length; i++) {
      area(pen, shapes.get(i), areas[i]);
    }
    Geometry[] larger = simplified(outlines.stream().map(Outline::geometry).toList(), projection);
    for (Geometry outline : larger) {
      pen.raw(
          "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-linejoin=\"round\" pointer-events=\"none\"/>"
              .formatted(Paths.of(outline), Palette.INK));
    }
    for (int i = 0; i < larger.length; i++) {
      name(pen, outlines.get(i).label(), larger[i]);
    }
    spots.forEach(spot -> spot(pen, spot, projection));
    pen.raw("</g>");
    double end = MapLegend.draw(pen, this, projection.height() + 2 * MARGIN + 12);
    boolean hasLinks =
        shapes.stream().anyMatch(shape -> shape.href() != null)
            || spots.stream().anyMatch(spot -> spot.href() != null);
    return new Picture(id, title, description(), language, "map").around(pen, end, hasLinks);
  }

  /** The same values for those who cannot or would rather not read a map. */
  public DataTable table() {
    return new DataTable(
        title,
        List.of(
            new DataTable.Column(areaHeading, false), new DataTable.Column(scale.heading(), true)),
        shapes.stream().map(shape -> List.of(shape.label(), shape.valueLabel())).toList());
  }

  boolean hasGaps() {
    return shapes.stream().anyMatch(shape -> shape.value() == null);
  }

  private static Geometry[] simplified(List<Geometry> geometries, Projection projection) {
    Geometry[] projected = geometries.stream().map(projection::project).toArray(Geometry[]::new);
    // neighbours keep their common boundary
    return projected.length == 0 ? projected : CoverageSimplifier.simplify(projected, TOLERANCE);
  }

  private void area(Pen pen, Shape shape, Geometry geometry) {
    Double value = shape.value();
    String fill =
        value == null
            ? "url(#" + id + "-nodata)"
            : Palette.step(scale.classOf(value), scale.upper().size());
    String name = Pen.escape(shape.label() + ": " + shape.valueLabel());
    if (shape.href() != null) {
      pen.raw("<a xlink:href=\"%s\" aria-label=\"%s\">".formatted(Pen.escape(shape.href()), name));
    }
    pen.raw(
        "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.8\" stroke-linejoin=\"round\"><title>%s</title></path>"
            .formatted(Paths.of(geometry), Pen.escape(fill), Palette.SOFT, name));
    if (shape.href() != null) {
      pen.raw("</a>");
    }
  }

  /** A disc with its number; what is outside the areas is not drawn. */
  private static void spot(Pen pen, Spot spot, Projection projection) {
    Coordinate degrees = new Coordinate(spot.longitude(), spot.latitude());
    if (!projection.bounds().contains(degrees)) {
      return;
    }
    Coordinate at = projection.project(new GeometryFactory().createPoint(degrees)).getCoordinate();
    String name = Pen.escape(spot.number() + ": " + spot.label());
    if (spot.href() != null) {
      pen.raw("<a xlink:href=\"%s\" aria-label=\"%s\">".formatted(Pen.escape(spot.href()), name));
    }
    pen.raw(
            "<circle cx=\"%s\" cy=\"%s\" r=\"11\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"><title>%s</title></circle>"
                .formatted(Pen.number(at.x), Pen.number(at.y), Palette.SPOT, Palette.PAPER, name))
        .raw("<g pointer-events=\"none\">")
        .text(
            pen.x(at.x),
            at.y + 4.5,
            Pen.Anchor.MIDDLE,
            12.5,
            true,
            Palette.PAPER,
            String.valueOf(spot.number()))
        .raw("</g>");
    if (spot.href() != null) {
      pen.raw("</a>");
    }
  }

  private static void name(Pen pen, String label, Geometry geometry) {
    Coordinate at = geometry.getInteriorPoint().getCoordinate();
    pen.raw("<g pointer-events=\"none\">")
        // the map itself is not mirrored, so its names must not be either
        .haloed(pen.x(at.x), at.y + 5, Pen.Anchor.MIDDLE, 15, true, Palette.INK, label)
        .raw("</g>");
  }

  private String description() {
    List<String> parts = new ArrayList<>();
    parts.add(scale.heading());
    parts.add(
        shapes.stream()
            .map(shape -> shape.label() + " " + shape.valueLabel())
            .collect(Collectors.joining("; ")));
    if (!spots.isEmpty()) {
      parts.add(
          spots.stream()
              .map(spot -> spot.number() + " " + spot.label())
              .collect(Collectors.joining("; ")));
    }
    return String.join(". ", parts);
  }
}
