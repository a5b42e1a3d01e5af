package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.documents.WordFiles.SAMPLE;
import static org.kith.documents.WordFiles.open;
import static org.kith.documents.WordFiles.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

class DocxRenderingTest {
  @Test
  void headingsFollowTheSectionsInStylesThatWordNavigatesBy() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      assertThat(
              word.getParagraphs().stream()
                  .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                  .map(p -> p.getStyle().substring("Heading".length()) + " " + p.getText()))
          .containsExactly(
              "1 Summary",
              "2 What was done",
              "1 Whom it reached",
              "2 By ward",
              "2 In many languages",
              "1 How the figures were made",
              "2 Surveys",
              "3 Who answered",
              "1 Disputed figures");
      for (int level = 1; level <= 4; level++) {
        assertThat(word.getStyles().getStyle("Heading" + level).getName())
            .isEqualTo("heading " + level);
      }
    }
  }

  /** The sections' text, piece by piece, without what only a screen has. */
  @Test
  void itSaysWhatTheWebPageSays() throws Exception {
    String html =
        HtmlRendering.with(Wording.of(Locale.UK), List.of()).fragment(SampleReport.document());
    var page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
    StringBuilder shown = new StringBuilder();
    collect(page.getDocumentElement(), shown);
    try (XWPFDocument word = open(SAMPLE)) {
      StringBuilder written = new StringBuilder();
      for (var element : word.getBodyElements()) {
        switch (element) {
          case XWPFParagraph paragraph when isContents(paragraph) -> {}
          case XWPFParagraph paragraph -> written.append(paragraph.getText()).append(' ');
          case XWPFTable table -> written.append(text(table));
          default -> throw new AssertionError(element.getElementType());
        }
      }
      assertThat(squeezed(written)).isEqualTo("ExampleforAll" + squeezed(shown));
    }
  }

  private static boolean isContents(XWPFParagraph paragraph) {
    return paragraph.getStyle().startsWith("TOC");
  }

  private static String squeezed(CharSequence text) {
    return text.toString().replaceAll("\\s+", "");
  }

  private static String text(XWPFTable table) {
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .map(cell -> cell.getText() + " ")
        .collect(Collectors.joining());
  }

  private static void collect(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text words) {
        text.append(words.getData());
      } else if (child instanceof Element element
          && !element.getTagName().equals("nav")
          && !element.getTagName().equals("svg")
          && !element.getAttribute("class").contains("kith-doc-back")
          && !element.getAttribute("class").equals("kith-doc-number")) {
        collect(child, text);
        text.append(' ');
      }
    }
  }

  @Test
  void everyCellOfEveryTableIsThereAndItsHeadingRowIsRepeated() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      assertThat(word.getTables()).hasSize(2);
      XWPFTable wards = word.getTables().getLast();
      assertThat(wards.getNumberOfRows()).isEqualTo(61);
      assertThat(wards.getRow(0).isRepeatHeader()).isTrue();
      assertThat(wards.getRow(1).isRepeatHeader()).isFalse();
      assertThat(wards.getRow(3).getTableCells().stream().map(cell -> cell.getText()))
          .containsExactly("Ward number 3", "31", "39", "9%");
      assertThat(wards.getCTTbl().getTblPr().getTblCaption().getVal())
          .isEqualTo("Activities and people by ward, all years");
    }
  }

  /** Word calls a file damaged in which any of these is otherwise. */
  @Test
  void everyCellHoldsAParagraphEveryRowACellAndTextFollowsEveryTable() throws IOException {
    DataTable empty =
        new DataTable(
            "None yet",
            List.of(Column.words("Ward"), Column.numbers("People")),
            List.of(),
            List.of());
    DataTable blank =
        new DataTable(
            "Blank", List.of(Column.words("")), List.of(List.of(new Cell(List.of()))), List.of());
    try (XWPFDocument word = open(render(SampleReport.of(empty, blank, empty)))) {
      CTBody body = word.getDocument().getBody();
      assertThat(body.getTblList()).hasSize(3);
      for (var table : body.getTblList()) {
        assertThat(table.getTrList())
            .allSatisfy(row -> {
              assertThat(row.getTcList()).hasSameSizeAs(table.getTblGrid().getGridColList());
              for (CTTc cell : row.getTcList()) {
                assertThat(cell.sizeOfPArray()).isEqualTo(1);
              }
            });
      }
      List<String> elements = new ArrayList<>();
      Node child = body.getDomNode().getFirstChild();
      for (; child != null; child = child.getNextSibling()) {
        if (child instanceof Element) {
          elements.add(child.getLocalName());
        }
      }
      assertThat(elements).doesNotContainSequence("tbl", "tbl");
      assertThat(elements.subList(elements.size() - 2, elements.size()))
          .containsExactly("p", "sectPr");
    }
  }

  @Test
  void theFileIsWhatItsSchemaAsksFor() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      List<Object> faults = new ArrayList<>();
      var options = new org.apache.xmlbeans.XmlOptions();
      options.setErrorListener(
          new ArrayList<org.apache.xmlbeans.XmlError>() {
            @Override
            public boolean add(org.apache.xmlbeans.XmlError fault) {
              return faults.add(fault);
            }
          });
      assertThat(word.getDocument().validate(options)).as(faults.toString()).isTrue();
    }
  }

  @Test
  void everyPictureIsAnImageWithItsAlternativeText() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      assertThat(word.getAllPictures()).hasSize(1);
      var image =
          ImageIO.read(new ByteArrayInputStream(word.getAllPictures().getFirst().getData()));
      assertThat(image.getWidth()).isEqualTo(1120);
      assertThat(image.getHeight()).isEqualTo(400);
      List<String> alternatives = new ArrayList<>();
      word.getParagraphs()
          .forEach(p ->
              p.getRuns()
                  .forEach(run ->
                      run.getCTR()
                          .getDrawingList()
                          .forEach(drawing ->
                              alternatives.add(drawing.getInlineArray(0).getDocPr().getDescr()))));
      assertThat(alternatives)
          .singleElement()
          .asString()
          .startsWith("Bar chart of people reached by year: 310 in 2018");
    }
  }

  @Test
  void aPictureIsDrawnWithItsColoursAndWords() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      var image =
          ImageIO.read(new ByteArrayInputStream(word.getAllPictures().getFirst().getData()));
      assertThat(image.getRGB(2 * 80, 2 * 34) & 0xFFFFFF).isEqualTo(0x0b4f4a);
      assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
      long dark = 0;
      for (int x = 0; x < 2 * 60; x++) {
        for (int y = 2 * 20; y < 2 * 48; y++) {
          dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
        }
      }
      assertThat(dark).as("dark dots where the year is written").isGreaterThan(50);
    }
  }

  @Test
  void listsAreWordsOwnAndEachNumberedOneCountsForItself() throws IOException {
    NumberedList fromThree = new NumberedList(3, List.of(ListItem.of("ask"), ListItem.of("plan")));
    BulletList outer =
        new BulletList(
            List.of(
                ListItem.of("tea"),
                new ListItem(
                    List.of(
                        Paragraph.of("rooms"),
                        Paragraph.of("and more"),
                        new BulletList(List.of(ListItem.of("warm"))))),
                new ListItem(List.of())));
    try (XWPFDocument word = open(render(SampleReport.of(fromThree, outer, fromThree)))) {
      List<String> items = new ArrayList<>();
      for (XWPFParagraph p : word.getParagraphs()) {
        if (p.getNumID() != null && p.getStyle().startsWith("List")) {
          items.add(p.getNumID() + "/" + p.getNumIlvl() + " " + p.getText());
        }
      }
      assertThat(items)
          .containsExactly(
              "3/0 ask",
              "3/0 plan",
              "2/0 tea",
              "2/0 rooms",
              "2/1 warm",
              "2/0 ",
              "4/0 ask",
              "4/0 plan");
      for (int list : new int[] {3, 4}) {
        assertThat(
                word.getNumbering()
                    .getNum(java.math.BigInteger.valueOf(list))
                    .getCTNum()
                    .getLvlOverrideArray(0)
                    .getStartOverride()
                    .getVal())
            .isEqualTo(3);
      }
    }
  }

  @Test
  void textIsNeverTakenForMarkupAndSignsThatXmlCannotHoldAreReplaced() throws IOException {
    try (XWPFDocument word =
        open(render(SampleReport.of(Paragraph.of("<w:p/> & \"$title\" a\u0000b\ud800c🙂\nd"))))) {
      assertThat(word.getParagraphs().getLast().getText())
          .isEqualTo("<w:p/> & \"$title\" a\ufffdb\ufffdc🙂 d");
    }
  }

  @Provide
  Arbitrary<Document> documents() {
    return Documents.any();
  }

  @Property(tries = 40)
  void everyDocumentBecomesAFileThatOpens(@ForAll("documents") Document document)
      throws IOException {
    try (XWPFDocument word = open(render(document))) {
      assertThat(word.getDocument().validate()).isTrue();
    }
  }

  @Test
  void aSampleIsLeftForLookingAt() throws IOException {
    Path sample = Files.createDirectories(Path.of("target/samples")).resolve("report.docx");
    Files.write(sample, SAMPLE);
    assertThat(sample).isNotEmptyFile();
  }
}
