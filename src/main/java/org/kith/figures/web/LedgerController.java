package org.kith.figures.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.kith.figures.Figures;
import org.kith.figures.domain.StatementLists;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger as a page and as a file. */
@Controller
class LedgerController {
  private final LedgerPages pages;
  private final StatementLists statements;
  private final Figures figures;

  LedgerController(LedgerPages pages, StatementLists statements, Figures figures) {
    this.pages = pages;
    this.statements = statements;
    this.figures = figures;
  }

  @GetMapping("/figures")
  View ledger(LedgerRequest asked, Words words) {
    return View.of("figures/ledger", pages.of(asked, words));
  }

  @GetMapping("/figures.csv")
  ResponseEntity<byte[]> file(LedgerRequest asked) throws IOException {
    Choices.requireKnown(asked.filter().subject(), statements.subjects());
    // Made whole before it is sent: a slow reader must not hold a connection to the database.
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(made, StandardCharsets.UTF_8)) {
      LedgerFile file = new LedgerFile(text, figures.sources());
      statements.each(asked.filter(), file::add);
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kith-figures.csv\"")
        .body(made.toByteArray());
  }
}
