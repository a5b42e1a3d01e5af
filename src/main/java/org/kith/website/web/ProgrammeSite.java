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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The site carries the programme's name; before one is loaded it is Kith's own. The demo says at
 * the foot of every page that it is an example.
 */
@Component
class ProgrammeSite implements Sites {
  private final Programme programme;
  private final Messages messages;
  private final boolean isExample;

  ProgrammeSite(
      Programme programme, Messages messages, @Value("${kith.example:false}") boolean isExample) {
    this.programme = programme;
    this.messages = messages;
    this.isExample = isExample;
  }

  @Override
  public Site at(String host, Language language) {
    Optional<Strategy> strategy =
        ActingAs.current().isPresent() ? programme.strategy() : Optional.empty();
    return new Site(
        Text.english(strategy.map(Strategy::name).orElse("Kith")),
        isExample ? messages.in(language).text("website.note") : null);
  }
}
