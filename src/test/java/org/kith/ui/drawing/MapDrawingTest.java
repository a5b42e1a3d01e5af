package org.kith.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MapDrawingTest {
  private final MapDrawing wards = SamplePictures.wards(Language.ENGLISH);

  @Test
  void eachWardIsDrawnAndNamedWithItsValueOrItsAbsence() throws Exception {
    Document map = ChartTest.parsed(wards.svg());
    assertThat(ChartTest.elements(map, "path")).hasSize(20 + 4);
    List<Element> gaps =
        ChartTest.elements(map, "path").stream()
            .filter(path -> path.getAttribute("fill").equals("url(#wards-nodata)"))
            .toList();
    assertThat(gaps).hasSize(2).allMatch(gap -> gap.getTextContent().contains("too few answers"));
  }

  @Test
  void aMapWithLinksDoesNotHideThemAsAnImageWould() throws Exception {
    Document map = ChartTest.parsed(wards.svg());
    assertThat(map.getDocumentElement().getAttribute("role")).isEqualTo("group");
    assertThat(ChartTest.elements(map, "a"))
        .hasSize(20)
        .allMatch(link -> link.getAttribute("xlink:href").startsWith("/wards/E05"))
        .allMatch(link -> !link.getAttribute("aria-label").isBlank());
  }

  @Test
  void theAttributionStandsUnderTheMap() {
    assertThat(wards.svg().markup()).contains("Office for National Statistics");
  }

  @Test
  void aMapIsNotMirroredForRightToLeftReaders() {
    Language urdu = Languages.shipped().of("ur").orElseThrow();
    String shapes = firstPath(SamplePictures.wards(urdu));
    assertThat(shapes).isEqualTo(firstPath(wards));
  }

  @Test
  void aBoroughsMapIsSmall() {
    assertThat(wards.svg().markup().length()).isLessThan(30_000);
  }

  @Test
  void aDegreeEastIsShorterThanADegreeNorthByTheCosineOfTheLatitude() {
    Projection projection = Projection.fitting(new Envelope(-2, -1, 52, 53), 100);
    var point = new GeometryFactory().createPoint(new Coordinate(-1, 52));
    Coordinate corner = projection.project(point).getCoordinate();
    assertThat(corner.x).isCloseTo(100, within(1e-9));
    assertThat(corner.y).isCloseTo(100 / Math.cos(Math.toRadians(52.5)), within(1e-9));
  }

  @Test
  void classesHoldAboutAsManyAreasEachAndEqualValuesStayTogether() {
    ColourScale scale =
        ColourScale.ofEqualCounts(
            "h", List.of(1.0, 2.0, 2.0, 2.0, 5.0, 6.0, 7.0, 8.0), 4, Pen::number, "none");
    assertThat(scale.labels()).containsExactly("1 – 2", "5", "6 – 7", "8");
    assertThat(scale.classOf(2)).isZero();
    assertThat(scale.classOf(5.5)).isEqualTo(2);
    assertThat(scale.classOf(99)).isEqualTo(3);
  }

  private static String firstPath(MapDrawing map) {
    String markup = map.svg().markup();
    int start = markup.indexOf(" d=\"M");
    return markup.substring(start, markup.indexOf('z', start));
  }
}
