package org.kith.evaluation.web;

import java.util.List;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Format;
import org.kith.evaluation.web.CurrentReport.Shown;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The evaluation report, as a page and as files: the latest edition, or a draft before any. */
@Controller
class ReportController {
  private final CurrentReport report;

  ReportController(CurrentReport report) {
    this.report = report;
  }

  @GetMapping("/report")
  View report(Words words) {
    Shown shown = report.shown();
    Edition edition = shown.edition();
    return View.of(
        "evaluation/report",
        new ReportPage(
            words.text("evaluation.page.title"),
            words.text("evaluation.page.description"),
            output -> output.writeContent(shown.fragment()),
            DownloadLink.of("/", shown.sizes(), words),
            edition == null ? null : EditionLine.of(edition, words),
            null,
            List.of(new Crumb(words.text("ui.home"), "/"))));
  }

  @GetMapping("/report.html")
  ResponseEntity<byte[]> html() {
    return file(Format.HTML);
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> pdf() {
    return file(Format.PDF);
  }

  @GetMapping("/report.docx")
  ResponseEntity<byte[]> docx() {
    return file(Format.DOCX);
  }

  @GetMapping("/figures.xlsx")
  ResponseEntity<byte[]> xlsx() {
    return file(Format.XLSX);
  }

  private ResponseEntity<byte[]> file(Format format) {
    return SavedFile.of(format, report.file(format));
  }
}
