package org.kith.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
  private static final String TEAL = Palette.series(0).colour();
  private static final Language URDU = Languages.shipped().of("ur").orElseThrow();

  @Test
  void aBarIsAsLongAsItsValueSays() throws Exception {
    Document chart =
        drawn(bars(Language.ENGLISH, Datum.exactly(100, "100"), Datum.exactly(25, "25")));
    List<Element> bars = rects(chart, TEAL);
    double longer = attribute(bars.get(0), "width");
    assertThat(attribute(bars.get(1), "width")).isCloseTo(longer / 4, within());
    assertThat(attribute(bars.get(0), "x")).isZero();
  }

  @Test
  void inARightToLeftLanguageBarsGrowFromTheRight() throws Exception {
    Document chart = drawn(bars(URDU, Datum.exactly(100, "100"), Datum.exactly(25, "25")));
    for (Element bar : rects(chart, TEAL)) {
      assertThat(attribute(bar, "x") + attribute(bar, "width")).isCloseTo(Pen.WIDTH, within());
    }
    assertThat(chart.getDocumentElement().getAttribute("direction")).isEqualTo("rtl");
  }

  @Test
  void whatIsCertainIsSolidAndWhatMayBeIsHatched() throws Exception {
    Document chart =
        drawn(
            bars(
                Language.ENGLISH,
                Datum.of(Amount.between(60, 100, Unit.PEOPLE), "60 to 100"),
                Datum.exactly(100, "100")));
    double solid = attribute(rects(chart, TEAL).get(0), "width");
    Element hatched = rects(chart, "url(#c-hatch-0)").getFirst();
    double full = attribute(rects(chart, TEAL).get(1), "width");
    assertThat(solid).isCloseTo(full * 0.6, within());
    assertThat(attribute(hatched, "x")).isCloseTo(solid, within());
    assertThat(attribute(hatched, "width")).isCloseTo(full * 0.4, within());
  }

  @Test
  void atLeastEndsInAnArrowWithinThePicture() throws Exception {
    Document chart =
        drawn(bars(Language.ENGLISH, Datum.of(Amount.atLeast(380, Unit.PEOPLE), "more than 380")));
    Element arrow = (Element) chart.getElementsByTagName("path").item(0);
    double tip = numbers(arrow.getAttribute("d")).get(2);
    assertThat(tip)
        .isGreaterThan(attribute(rects(chart, TEAL).getFirst(), "width"))
        .isLessThan(Pen.WIDTH - Lettering.width("more than 380", Pen.TEXT));
  }

  @Test
  void upToIsHatchedFromNoughtOn() throws Exception {
    Document chart =
        drawn(bars(Language.ENGLISH, new Datum(null, BigDecimal.valueOf(300), "up to 300")));
    assertThat(rects(chart, TEAL)).isEmpty();
    assertThat(attribute(rects(chart, "url(#c-hatch-0)").getFirst(), "x")).isZero();
  }

  @Test
  void whatIsNotKnownHasWordsAndNoBar() throws Exception {
    Document chart = drawn(bars(Language.ENGLISH, Datum.unknown("not stated")));
    assertThat(rects(chart, TEAL)).isEmpty();
    assertThat(chart.getDocumentElement().getTextContent()).contains("not stated");
  }

  @Test
  void wordsFromOutsideAreEscaped() throws Exception {
    BarChart chart =
        BarChart.of(
            new ChartWords("c", "<script>\"'&", "People", "Group", Language.ENGLISH),
            List.of("Mothers' & toddlers <group>\u0001"),
            List.of(Datum.exactly(3, "<3")));
    assertThat(chart.svg().markup()).doesNotContain("<script", "<group", "\u0001");
    assertThat(drawn(chart).getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("Mothers' & toddlers <group>");
  }

  @Test
  void thePictureTellsItsValuesToThoseWhoDoNotSeeIt() throws Exception {
    Document chart =
        drawn(bars(Language.ENGLISH, Datum.exactly(100, "100"), Datum.exactly(25, "25")));
    assertThat(chart.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(chart.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("Row 0 100; Row 1 25");
  }

  @Test
  void theTableHasARowForEachCategoryAndAColumnForEachSeries() {
    assertThat(SamplePictures.grouped(Language.ENGLISH).table().rows())
        .containsExactly(
            List.of("North", "52%", "58%"),
            List.of("South", "47.5%", "56%"),
            List.of("East", "61%", "60%"));
  }

  @Test
  void aTargetMarkStandsWhereTheTargetIs() throws Exception {
    Document chart = drawn(SamplePictures.targets(Language.ENGLISH));
    double actual = attribute(rects(chart, TEAL).get(1), "width");
    List<Element> marks =
        elements(chart, "line").stream()
            .filter(line -> line.getAttribute("stroke").equals(Palette.INK))
            .toList();
    // two marks in the legend; then the first row's: first target 80, target 60
    assertThat(attribute(marks.get(2), "x1")).isCloseTo(actual * 80 / 57, within());
    assertThat(attribute(marks.get(3), "x1")).isCloseTo(actual * 60 / 57, within());
  }

  @Test
  void theTargetsOfAllRowsStandInOneLineHoweverLargeTheyAre() throws Exception {
    List<Double> marks =
        elements(drawn(SamplePictures.targets(Language.ENGLISH)), "line").stream()
            .filter(line -> line.getAttribute("stroke").equals(Palette.INK))
            .map(line -> attribute(line, "x1"))
            .toList();
    // two marks in the legend, a first target, then the targets 60, 70 and 25
    assertThat(marks.subList(4, 6))
        .allSatisfy(x -> assertThat(x).isCloseTo(marks.get(3), within()));
  }

  @Test
  void aQuarterWithoutAValueIsAGapInTheLine() throws Exception {
    Document chart = drawn(SamplePictures.line(Language.ENGLISH));
    long segments =
        elements(chart, "line").stream()
            .filter(line -> line.getAttribute("stroke-width").equals("2.5"))
            .count();
    assertThat(segments).isEqualTo(3);
  }

  @Test
  void timeRunsFromTheRightInARightToLeftLanguage() throws Exception {
    List<Double> english = markers(drawn(SamplePictures.line(Language.ENGLISH)));
    List<Double> urdu = markers(drawn(SamplePictures.line(URDU)));
    assertThat(english).isSorted();
    assertThat(urdu).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void aSeriesWithAMissingValueIsRefused() {
    assertThatThrownBy(() ->
            BarChart.of(
                new ChartWords("c", "T", "U", "C", Language.ENGLISH),
                List.of("a", "b"),
                List.of(Datum.exactly(1, "1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noPictureHasAStyleOfItsOwn() throws Exception {
    for (Language language : Languages.shipped().all()) {
      for (Chart chart : SamplePictures.charts(language)) {
        assertThat(chart.svg().markup()).doesNotContain("style", "<script", "NaN", "Infinity");
        assertThat(drawn(chart).getDocumentElement().getAttribute("viewBox"))
            .startsWith("0 0 360 ");
      }
    }
  }

  @Property
  void anAxisReachesTheGreatestValueInAFewRoundSteps(
      @ForAll @DoubleRange(min = 0.01, max = 1e9) double greatest) {
    Ticks ticks = Ticks.upTo(greatest);
    assertThat(ticks.values().getFirst()).isZero();
    assertThat(ticks.last()).isGreaterThanOrEqualTo(greatest * (1 - 1e-6)).isLessThan(greatest * 2);
    assertThat(ticks.values()).hasSizeBetween(3, 7);
  }

  private static BarChart bars(Language language, Datum... values) {
    return BarChart.of(
        new ChartWords("c", "Title", "People", "Row", language),
        java.util.stream.IntStream.range(0, values.length).mapToObj(i -> "Row " + i).toList(),
        List.of(values));
  }

  private static Document drawn(Chart chart) throws Exception {
    return parsed(chart.svg());
  }

  static Document parsed(Svg svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg.markup())));
  }

  static List<Element> elements(Document chart, String name) {
    NodeList nodes = chart.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> (Element) nodes.item(i))
        .toList();
  }

  /** Bars of a colour, without the pieces of patterns. */
  private static List<Element> rects(Document chart, String fill) {
    return elements(chart, "rect").stream()
        .filter(rect -> rect.getAttribute("fill").equals(fill))
        .filter(rect -> !rect.getParentNode().getNodeName().equals("pattern"))
        .toList();
  }

  private static List<Double> markers(Document chart) {
    return elements(chart, "circle").stream().map(circle -> attribute(circle, "cx")).toList();
  }

  private static double attribute(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static List<Double> numbers(String path) {
    return Pattern.compile("-?[0-9.]+")
        .matcher(path)
        .results()
        .map(found -> Double.valueOf(found.group()))
        .toList();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.2);
  }
}
