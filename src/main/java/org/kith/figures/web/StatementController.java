package org.kith.figures.web;

import java.util.regex.Pattern;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one statement. */
@Controller
class StatementController {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,120}");

  private final Figures figures;
  private final StatementPages pages;

  StatementController(Figures figures, StatementPages pages) {
    this.figures = figures;
    this.pages = pages;
  }

  @GetMapping("/figures/{id}")
  View statement(@PathVariable String id, Words words) {
    if (!ID.matcher(id).matches()) {
      throw new NotFound();
    }
    Statement statement =
        figures
            .statement(id)
            .filter(found -> found.kind() != Kind.COUNTED) // live counts have no public page
            .orElseThrow(NotFound::new);
    return View.of("figures/statement", pages.of(statement, words));
  }
}
