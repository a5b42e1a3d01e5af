package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Refusal;

class PdfRenderingTest {
  private static final byte[] SAMPLE = render(SampleReport.document());

  private static byte[] render(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfRendering.with(Wording.of(Locale.UK)).write(document, SampleReport.IMPRINT, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(pdf);
  }

  @Test
  void theTextCanBeReadBackInEveryLanguageDrawn() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      assertThat(text(pdf, 1, pdf.getNumberOfPages()).replaceAll("\\s+", " "))
          .contains("people from different backgrounds")
          .contains("Zażółć gęślą jaźń – wspólnie, łączymy sąsiadów")
          .contains("Съешь же ещё этих мягких французских булок")
          .contains("Bine ați venit, țară și vecini")
          .contains("“Tea & biscuits” are not counted; 3 < 4")
          .contains("Key point")
          .contains(SampleReport.DISPUTE);
    }
  }

  @Test
  void theContentsNameThePageThatEachPartStandsOn() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      String contents = text(pdf, 2, 2);
      for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
        if (text(pdf, page, page).lines().anyMatch("3 How the figures were made"::equals)) {
          assertThat(contents).containsPattern("3\\s+How the figures were made[ .]+" + page);
          return;
        }
      }
      throw new AssertionError("no page has the heading");
    }
  }

  @Test
  void everyPageButTheCoverIsNumberedAndBearsTheTitle() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      int pages = pdf.getNumberOfPages();
      assertThat(text(pdf, 1, 1)).doesNotContain("Page");
      for (int page = 2; page <= pages; page++) {
        assertThat(text(pdf, page, page))
            .contains("Page " + page + " of " + pages)
            .contains("Neighbours: four years of a programme");
      }
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("Cover", "2", "3");
    }
  }

  @Test
  void aTableRepeatsItsHeadingsOnEveryPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      int pages = 0;
      for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
        String text = text(pdf, page, page);
        if (text.contains("Ward number")) {
          pages++;
          assertThat(text).contains("Came again");
        }
      }
      assertThat(pages).isGreaterThan(1);
    }
  }

  @Test
  void bookmarksFollowTheSections() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      List<String> titles = new ArrayList<>();
      bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
      assertThat(titles)
          .containsExactly(
              "Contents",
              "1 Summary",
              "  1.1 What was done",
              "2 Whom it reached",
              "  2.1 By ward",
              "  2.2 In many languages",
              "3 How the figures were made",
              "  3.1 Surveys",
              "    3.1.1 Who answered",
              "Disputed figures");
    }
  }

  private static void bookmarks(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      bookmarks(item, indent + "  ", titles);
    }
  }

  @Test
  void aScreenReaderFindsHeadingsTablesListsAndTheWordsOfPictures() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualToIgnoringCase("en-GB");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      Set<String> tags = new HashSet<>();
      List<String> alternatives = new ArrayList<>();
      walk(catalog.getStructureTreeRoot(), tags, alternatives);
      assertThat(tags)
          .contains(
              "H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Link");
      assertThat(alternatives).anyMatch(words -> words.startsWith("Bar chart of people reached"));
    }
  }

  private static void walk(PDStructureNode node, Set<String> tags, List<String> alternatives) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        if (element.getAlternateDescription() != null) {
          alternatives.add(element.getAlternateDescription());
        }
        walk(element, tags, alternatives);
      }
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      Set<String> fonts = new HashSet<>();
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
        }
      }
      assertThat(fonts)
          .containsExactlyInAnyOrder(
              "SourceSans3-Regular", "SourceSans3-SemiBold", "SourceSans3-Italic");
    }
  }

  @Test
  void itsDatesAreThoseGivenAndItsTitleIsTheDocuments() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
      var information = pdf.getDocumentInformation();
      assertThat(information.getCreationDate().toInstant()).isEqualTo(SampleReport.IMPRINT.made());
      assertThat(information.getModificationDate().toInstant())
          .isEqualTo(SampleReport.IMPRINT.made());
      assertThat(information.getTitle()).isEqualTo("Neighbours: four years of a programme");
      assertThat(information.getAuthor()).isEqualTo("Example for All");
      try (var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        assertThat(new String(metadata.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .contains("<pdfuaid:part>1</pdfuaid:part>");
      }
    }
  }

  @Test
  void theSameDocumentMadeAgainHasTheSameIdentifier() throws IOException {
    try (PDDocument one = Loader.loadPDF(SAMPLE);
        PDDocument other = Loader.loadPDF(render(SampleReport.document()))) {
      assertThat(identifier(one)).isEqualTo(identifier(other));
    }
  }

  private static String identifier(PDDocument pdf) {
    COSDictionary trailer = pdf.getDocument().getTrailer();
    return String.valueOf(trailer.getCOSArray(COSName.ID).getObject(0));
  }

  @Test
  void urduIsRefusedInASentenceThatNamesItsScript() {
    assertThatThrownBy(() -> render(SampleReport.of(Paragraph.of("Welcome – خوش آمدید"))))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "The PDF cannot show text in the Arabic script (“خوش”) without misspelling it; use the"
                + " web page, or print it to PDF from a browser.");
  }

  @Test
  void wordsOfADrawingAreChecked() {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>ਪੰਜਾਬੀ</text></svg>";
    assertThatThrownBy(() -> render(SampleReport.of(new Picture(svg, "A word", "", null))))
        .hasMessageContaining("Gurmukhi");
  }

  @Test
  void aDocumentOfOneSentenceIsAlsoAPdf() throws IOException {
    byte[] pdf = render(SampleReport.of(Paragraph.of("All agree.")));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isEqualTo(3);
    }
  }

  @Test
  void aSampleIsLeftForLookingAt() throws IOException {
    Path sample = Files.createDirectories(Path.of("target/samples")).resolve("report.pdf");
    Files.write(sample, SAMPLE);
    Files.writeString(
        sample.resolveSibling("report.html"),
        HtmlRendering.with(Wording.of(Locale.UK), List.of())
            .file(SampleReport.document(), SampleReport.IMPRINT));
    assertThat(sample).isNotEmptyFile();
  }
}
