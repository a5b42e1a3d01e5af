package org.kith.programme.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.figures.Figures;
import org.kith.figures.KeyNumbers;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.programme.Worded;
import org.kith.programme.web.PrioritiesPage.ListedPriority;
import org.kith.programme.web.PriorityPage.Aims;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Makes the pages of the priorities. */
@Component
class PriorityPages {
  private static final int NUMBERS = 6;

  private final Programme programme;
  private final Figures figures;
  private final Texts texts;
  private final Listing listing;

  PriorityPages(Programme programme, Figures figures, Texts texts, Listing listing) {
    this.programme = programme;
    this.figures = figures;
    this.texts = texts;
    this.listing = listing;
  }

  PrioritiesPage all(Words words) {
    List<Priority> priorities = programme.priorities(words.language().code());
    Map<Worded, Text> summaries =
        texts.plain(priorities.stream().map(Priority::summary).distinct().toList());
    Map<String, Long> projects =
        programme.projects().stream()
            .flatMap(card -> Optional.ofNullable(card.priority()).stream())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    return new PrioritiesPage(
        words.text("programme.priorities.title"),
        words.text("programme.priorities.description"),
        priorities.stream()
            .map(priority ->
                new ListedPriority(
                    priority.number(),
                    texts.of(priority.name()),
                    "/priorities/" + priority.id(),
                    summaries.getOrDefault(priority.summary(), texts.of(priority.summary())),
                    projects.getOrDefault(priority.id(), 0L).intValue()))
            .toList(),
        List.of(Listing.home(words)));
  }

  Optional<PriorityPage> of(String id, Words words) {
    return programme.priority(id, words.language().code()).map(priority -> page(priority, words));
  }

  private PriorityPage page(Priority priority, Words words) {
    List<ProjectCard> cards = programme.projectsOf(priority.id());
    List<Statement> statements = figures.aboutAny(subjects(priority, cards));
    Contradicted contradicted =
        new Contradicted(
            figures.openContradictionsOf(statements.stream().map(Statement::id).toList()));
    Measures measures = new Measures(programme.measuresOf(priority.id()), words);
    Map<Worded, Text> plain =
        texts.plain(Stream.of(priority.ambition(), priority.summary()).distinct().toList());
    return new PriorityPage(
        priority.number(),
        texts.of(priority.name()),
        plain.getOrDefault(priority.summary(), texts.of(priority.summary())),
        plain.getOrDefault(priority.ambition(), texts.of(priority.ambition())),
        new KeyNumbers(words, contradicted.figures()).of(statements, names(cards), NUMBERS),
        texts.narrative("priorities/" + priority.id(), words),
        aims(priority, words),
        listing.projects(cards, words),
        measures.shown(),
        measures.attributions(),
        contradicted.found().size(),
        "/contradictions?subject=" + priority.id(),
        new Recommended(texts, words).shown(programme.recommendationsFor(priority.id())),
        List.of(Listing.home(words), Listing.priorities(words)));
  }

  private static List<Subject> subjects(Priority priority, List<ProjectCard> cards) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject("priority", priority.id()));
    cards.forEach(card -> subjects.add(new Subject("project", card.id())));
    return subjects;
  }

  private static Map<Subject, String> names(List<ProjectCard> cards) {
    Map<Subject, String> names = new HashMap<>();
    cards.forEach(card -> names.put(new Subject("project", card.id()), card.name()));
    return names;
  }

  private List<Aims> aims(Priority priority, Words words) {
    List<Aims> aims = new ArrayList<>();
    add(aims, "programme.priority.will-do", priority.willDo(), words);
    add(aims, "programme.priority.short-term", priority.shortTerm(), words);
    add(aims, "programme.priority.long-term", priority.longTerm(), words);
    return aims;
  }

  private void add(List<Aims> aims, String heading, List<Worded> points, Words words) {
    if (!points.isEmpty()) {
      aims.add(new Aims(words.text(heading), texts.points(points, words)));
    }
  }
}
