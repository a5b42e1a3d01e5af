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

/**
 * A map of areas coloured by value, with legend, names of larger areas and attribution. North is up
 * in every language.
 *
 * @param id unique in the page, kebab-case
 * @param areaHeading the page's word for the areas, such as "Ward"
 * @param attribution whose data it is, as their licence asks
 */
public record MapDrawing(
    String id,
    String title,
    String areaHeading,
    Language language,
    List<Shape> shapes,
    ColourScale scale,
    List<Outline> outlines,
    String attribution) {
  private static final double MARGIN = 4;

  /** In picture units: less than the width of a boundary line. */
  private static final double TOLERANCE = 0.8;

  public MapDrawing {
    shapes = List.copyOf(shapes);
    outlines = List.copyOf(outlines);
    if (shapes.isEmpty()) {
      throw new IllegalArgumentException("a map needs an area");
    }
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
    pen.raw("</g>");
    double end = MapLegend.draw(pen, this, projection.height() + 2 * MARGIN + 12);
    boolean hasLinks = shapes.stream().anyMatch(shape -> shape.href() != null);
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
    return String.join(". ", parts);
  }
}
