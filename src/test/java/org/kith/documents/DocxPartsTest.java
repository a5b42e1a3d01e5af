package org.kith.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.documents.WordFiles.SAMPLE;
import static org.kith.documents.WordFiles.open;
import static org.kith.documents.WordFiles.part;
import static org.kith.documents.WordFiles.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.kith.documents.DataTable.Column;

class DocxPartsTest {
  @Test
  void everyStyleThatIsUsedIsThere() throws Exception {
    Set<String> known =
        java.util.regex.Pattern.compile("w:styleId=\"(.*?)\"")
            .matcher(part(SAMPLE, "/word/styles.xml"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    for (String name : List.of("/word/document.xml", "/word/header1.xml", "/word/footer1.xml")) {
      assertThat(
              java.util.regex.Pattern.compile("<w:(?:p|r|tbl)Style w:val=\"(.*?)\"")
                  .matcher(part(SAMPLE, name))
                  .results()
                  .map(match -> match.group(1))
                  .distinct())
          .isNotEmpty()
          .isSubsetOf(known);
    }
  }

  @Test
  void theContentsAreAFieldWhoseEntriesLeadToTheirSections() throws Exception {
    String xml = part(SAMPLE, "/word/document.xml");
    assertThat(xml).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
    assertThat(xml.split("w:fldCharType=\"begin\"", -1)).hasSize(2);
    assertThat(xml.split("w:fldCharType=\"end\"", -1)).hasSize(2);
    assertThat(part(SAMPLE, "/word/settings.xml")).doesNotContain("updateFields");
    try (XWPFDocument word = open(SAMPLE)) {
      assertThat(
              word.getParagraphs().stream()
                  .filter(p -> p.getStyle().matches("TOC[12]"))
                  .map(p -> p.getText().strip().replace('\t', ' ')))
          .containsExactly(
              "1 Summary",
              "1.1 What was done",
              "2 Whom it reached",
              "2.1 By ward",
              "2.2 In many languages",
              "3 How the figures were made",
              "3.1 Surveys",
              "Disputed figures");
    }
  }

  @Test
  void everyLinkWithinLeadsToABookmarkThatWordCanHold() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      List<String> anchors = new ArrayList<>();
      List<String> bookmarks = new ArrayList<>();
      for (XWPFParagraph p : word.getParagraphs()) {
        p.getCTP()
            .getHyperlinkList()
            .forEach(link -> {
              if (link.isSetAnchor()) {
                anchors.add(link.getAnchor());
              }
            });
        p.getCTP().getBookmarkStartList().forEach(mark -> bookmarks.add(mark.getName()));
      }
      assertThat(anchors).isNotEmpty().isSubsetOf(bookmarks);
      assertThat(bookmarks)
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}"));
    }
  }

  @Test
  void nothingIsFetchedFromElsewhereAndLinksLeadToTheSite() throws Exception {
    List<String> targets = new ArrayList<>();
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(SAMPLE))) {
      for (var part : parts.getParts()) {
        if (!part.isRelationshipPart()) {
          for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
              assertThat(relation.getRelationshipType()).endsWith("/hyperlink");
              targets.add(relation.getTargetURI().toString());
            }
          }
        }
      }
    }
    assertThat(targets)
        .contains("https://kith.example/figures/reach-2021", "https://kith.example/figures")
        .allMatch(target -> target.startsWith("https://") || target.startsWith("mailto:"))
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutASiteItsLinksAreText() throws Exception {
    byte[] file =
        render(
            SampleReport.of(new Paragraph(List.of(SampleReport.DISPUTED))),
            new Imprint("Example for All", java.time.Instant.EPOCH, null));
    assertThat(part(file, "/word/_rels/document.xml.rels")).doesNotContain("External");
    assertThat(part(file, "/word/document.xml")).contains("1,204");
  }

  @Test
  void addressesThatAFileCannotHoldAreText() throws Exception {
    byte[] file =
        render(
            SampleReport.of(
                new Paragraph(
                    List.of(
                        Inline.Link.of("https://example.org/ünï{1}?q=50%", "odd"),
                        Inline.Link.of("https://#", "nowhere"),
                        Inline.Link.of("#no-such-part", "lost")))));
    assertThat(part(file, "/word/_rels/document.xml.rels"))
        .contains("https://example.org/%C3%BCn%C3%AF%7B1%7D?q=50%25");
    assertThat(part(file, "/word/document.xml"))
        .contains("nowhere", "lost")
        .containsOnlyOnce("r:id=\"rId7");
  }

  @Test
  void itBearsItsTitleLanguageDatesAndTheHashOfItsModel() throws IOException {
    try (XWPFDocument word = open(SAMPLE)) {
      var core = word.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Neighbours: four years of a programme");
      assertThat(core.getCreator()).isEqualTo("Example for All");
      assertThat(core.getCreated().toInstant()).isEqualTo(SampleReport.IMPRINT.made());
      assertThat(core.getModified().toInstant()).isEqualTo(SampleReport.IMPRINT.made());
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(
              word.getProperties().getCustomProperties().getProperty("kith-document").getLpwstr())
          .isEqualTo(SampleReport.document().hash());
    }
  }

  @Test
  void everyPageButTheCoverIsNumberedAndBearsTheTitle() throws Exception {
    assertThat(part(SAMPLE, "/word/footer1.xml"))
        .contains(">Page <", "w:instr=\" PAGE \"", "> of <", "w:instr=\" NUMPAGES \"");
    assertThat(part(SAMPLE, "/word/header1.xml")).contains("Neighbours: four years of a programme");
    try (XWPFDocument word = open(SAMPLE)) {
      var section = word.getDocument().getBody().getSectPr();
      assertThat(section.isSetTitlePg()).isTrue();
      assertThat(section.getPgSz().getW()).hasToString("11906");
      assertThat(section.getPgSz().getH()).hasToString("16838");
    }
  }

  @Test
  void urduIsWrittenFromRightToLeft() throws Exception {
    Document urdu =
        new Document(
            "ہم سب پڑوسی ہیں",
            "",
            "ur",
            Direction.RTL,
            "",
            "",
            List.of(
                new Section(
                    "intro",
                    "تعارف",
                    List.of(
                        Paragraph.of("خوش آمدید"),
                        new Paragraph(List.of(new Inline.Text("ESOL"))),
                        new DataTable(
                            "لوگ",
                            List.of(Column.words("وارڈ"), Column.numbers("تعداد")),
                            List.of(SampleReport.row("پالفری", "12")),
                            List.of())))));
    byte[] file = render(urdu);
    Files.createDirectories(Path.of("target/samples"));
    Files.write(Path.of("target/samples/report-ur.docx"), file);
    try (XWPFDocument word = open(file)) {
      var body = word.getDocument().getBody();
      assertThat(body.getPList()).allMatch(p -> p.getPPr().isSetBidi());
      assertThat(body.getSectPr().xmlText()).contains("bidi");
      assertThat(body.getTblArray(0).getTblPr().isSetBidiVisual()).isTrue();
    }
    String xml = part(file, "/word/document.xml");
    assertThat(xml).containsPattern("<w:rPr><w:rtl/></w:rPr><w:t[^>]*>خوش آمدید");
    assertThat(xml).doesNotContainPattern("<w:rtl/></w:rPr><w:t[^>]*>ESOL");
    assertThat(part(file, "/word/styles.xml"))
        .contains("w:bidi=\"ur\"", "<w:bidi w:val=\"true\"/>", "Noto Nastaliq Urdu");
  }
}
