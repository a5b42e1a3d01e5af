package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.programme.ProjectCard;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Projects as lists show them, and the way to the pages. */
@Component
class Listing {
  private final Texts texts;

  Listing(Texts texts) {
    this.texts = texts;
  }

  List<ListedProject> projects(List<ProjectCard> cards, Words words) {
    List<Text> summaries = texts.plainEnglish(cards.stream().map(ProjectCard::summary).toList());
    List<ListedProject> projects = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      ProjectCard card = cards.get(i);
      projects.add(
          new ListedProject(
              Text.english(card.name()),
              "/projects/" + card.id(),
              summaries.get(i),
              StateTag.of(card.latest(), words)));
    }
    return projects;
  }

  static Crumb home(Words words) {
    return new Crumb(words.text("ui.home"), "/");
  }

  static Crumb priorities(Words words) {
    return new Crumb(words.text("programme.priorities.title"), "/priorities");
  }

  static Crumb projects(Words words) {
    return new Crumb(words.text("programme.projects.title"), "/projects");
  }
}
