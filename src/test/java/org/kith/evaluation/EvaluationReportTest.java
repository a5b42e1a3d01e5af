package org.kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;

/** The report of an invented programme, in a place that is nothing like the example's. */
@KithTest
class EvaluationReportTest {
  private final TestAreas areas;
  private final EvaluationReport report;

  EvaluationReportTest(TestAreas areas, EvaluationReport report) {
    this.areas = areas;
    this.report = report;
  }

  @Test
  void anAreaWithNothingLoadedHasAReportAllTheSame() {
    TestArea area = areas.create();
    area.load();

    assertThat(area.acting(() -> report.draft()).sections()).isEmpty();
  }

  @Test
  void everyFormatSaysTheSame() throws IOException {
    ReportFiles files = programme().acting(() -> report.files());

    assertThat(new String(files.file(Format.HTML), StandardCharsets.UTF_8))
        .contains("Sewing circle", "33 people", "32 people", "Riverside");
    assertThat(files.fragment()).contains("33 people").doesNotContain("<html");
    try (PDDocument pdf = Loader.loadPDF(files.file(Format.PDF))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Sewing circle", "33 people");
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.file(Format.DOCX)));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText()).contains("Sewing circle", "33 people", "Riverside");
    }
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(files.file(Format.XLSX)))) {
      assertThat(workbook.findSheet("Figures")).isPresent();
      assertThat(workbook.findSheet("Contradictions")).isPresent();
    }
  }

  @Test
  void figuresThatDisagreeAreMarkedAndListedWithLinks() {
    ReportFiles files = programme().acting(() -> report.files());

    assertThat(files.fragment())
        .contains("Figures that disagree", "href=\"/figures/in-text\"", "kith-doc-mark");
  }

  @Test
  void theSameRecordsMakeTheSameReport() {
    TestArea area = programme();

    assertThat(area.acting(() -> report.draft().hash()))
        .isEqualTo(area.acting(() -> report.draft().hash()));
  }

  private TestArea programme() {
    TestArea area = areas.create();
    area.files()
        .append("area.yaml", "  - {id: riverside, name: Riverside}\n")
        .source("report", "Final report")
        .definition("sewing-circle", "members", "People who joined the sewing circle")
        .figure(Figure.of("in-table").about("sewing-circle", "members").people(33))
        .figure(Figure.of("in-text").about("sewing-circle", "members").people(32))
        .file(
            "organisations.yaml",
            "- {id: guild, name: Guild, sector: voluntary, footprint: riverside}\n")
        .file(
            "programme.yaml",
            """
            id: together
            area: %s
            name: Together
            starts: 2020
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: Neighbours met.
            partners: [guild]
            """
                .formatted(area.subject()))
        .file(
            "priorities/meeting.yaml",
            """
            id: meeting
            number: 1
            name: Meeting
            ambition: Everybody meets somebody.
            summary: Neighbours meet.
            """)
        .file(
            "projects/sewing-circle.yaml",
            """
            id: sewing-circle
            name: Sewing circle
            priority: meeting
            localities: [riverside]
            summary: People sew.
            about: "{{in-table|unit}} sewed together."
            states:
              - {state: running, from: 2020, note: It began., source: report}
            outputs:
              - definition: members
            """);
    area.load();
    return area;
  }
}
