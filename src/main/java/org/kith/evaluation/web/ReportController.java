package org.kith.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.ReportFiles;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The evaluation report, as a page and as files. */
@Controller
class ReportController {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final EvaluationReport report;
  private final KeptUntilChanged<ReportFiles> files;

  ReportController(EvaluationReport report, Access access) {
    this.report = report;
    this.files = new KeptUntilChanged<>(access);
  }

  @GetMapping("/report")
  View report(Words words) {
    ReportFiles made = files();
    return View.of(
        "evaluation/report",
        new ReportPage(
            words.text("evaluation.page.title"),
            words.text("evaluation.page.description"),
            output -> output.writeContent(made.fragment()),
            kilobytes(made.pdf(), words),
            kilobytes(made.docx(), words),
            kilobytes(made.xlsx(), words),
            List.of(new Crumb(words.text("ui.home"), "/"))));
  }

  @GetMapping("/report.html")
  ResponseEntity<byte[]> html() {
    return file(
        "report.html",
        new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
        files().html().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> pdf() {
    return file("report.pdf", MediaType.APPLICATION_PDF, files().pdf());
  }

  @GetMapping("/report.docx")
  ResponseEntity<byte[]> docx() {
    return file("report.docx", DOCX, files().docx());
  }

  @GetMapping("/figures.xlsx")
  ResponseEntity<byte[]> xlsx() {
    return file("figures.xlsx", XLSX, files().xlsx());
  }

  private ReportFiles files() {
    return files.of(report::files);
  }

  private static String kilobytes(byte[] file, Words words) {
    return words.number(Math.ceilDiv(file.length, 1024));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
