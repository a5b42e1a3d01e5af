package org.kith.website.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Statements that every public site owes its visitors; their wording is in the bundle. */
@Controller
class StatementsController {

  @GetMapping("/accessibility")
  View accessibility(Words words) {
    return statement("accessibility", 5, null, words);
  }

  @GetMapping("/privacy")
  View privacy(Words words) {
    return statement(
        "privacy", 4, new Crumb(words.text("website.privacy.own"), "/your-data/delivery"), words);
  }

  @GetMapping("/cookies")
  View cookies(Words words) {
    return statement("cookies", 1, null, words);
  }

  private static View statement(String name, int parts, @Nullable Crumb more, Words words) {
    String key = "website." + name;
    List<StatementPage.Part> told = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      told.add(
          new StatementPage.Part(
              words.text(key + "." + part + ".heading"), words.text(key + "." + part + ".text")));
    }
    return View.of(
        "website/statement",
        new StatementPage(
            words.text(key + ".title"), words.text(key + ".lead"), told, more, home(words)));
  }

  private static List<Crumb> home(Words words) {
    Text home = words.text("ui.home");
    return List.of(new Crumb(home, "/"));
  }
}
