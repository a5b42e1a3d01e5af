package org.kith.website.web;

import java.util.Optional;
import org.kith.access.ActingAs;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Site;
import org.kith.ui.Sites;
import org.kith.ui.Text;
import org.springframework.stereotype.Component;

/** The site carries the programme's name; before one is loaded it is Kith's own. */
@Component
class ProgrammeSite implements Sites {
  private final Programme programme;
  private final Messages messages;

  ProgrammeSite(Programme programme, Messages messages) {
    this.programme = programme;
    this.messages = messages;
  }

  @Override
  public Site at(String host, Language language) {
    Optional<Strategy> strategy =
        ActingAs.current().isPresent() ? programme.strategy() : Optional.empty();
    return new Site(
        Text.english(strategy.map(Strategy::name).orElse("Kith")),
        messages.in(language).text("website.note"));
  }
}
