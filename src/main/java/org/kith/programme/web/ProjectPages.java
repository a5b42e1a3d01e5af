package org.kith.programme.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Inline;
import org.kith.figures.DateWords;
import org.kith.figures.Figures;
import org.kith.figures.KeyNumbers;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.geography.Geography;
import org.kith.programme.Named;
import org.kith.programme.OutputFigures;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectEvents;
import org.kith.programme.web.ProjectPage.Linked;
import org.kith.programme.web.ProjectPage.ShownSource;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.TimelineEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of a project. */
@Component
class ProjectPages {
  private static final int NUMBERS = 4;

  private final Programme programme;
  private final Figures figures;
  private final Geography geography;
  private final Texts texts;
  private final ObjectProvider<ProjectEvents> events;

  ProjectPages(
      Programme programme,
      Figures figures,
      Geography geography,
      Texts texts,
      ObjectProvider<ProjectEvents> events) {
    this.programme = programme;
    this.figures = figures;
    this.geography = geography;
    this.texts = texts;
    this.events = events;
  }

  Optional<ProjectPage> of(String id, Words words) {
    return programme.project(id).map(project -> page(project, words));
  }

  private ProjectPage page(Project project, Words words) {
    Subject subject = new Subject("project", project.id());
    List<Statement> statements = figures.about(subject);
    List<OutputFigures> outputs = OutputFigures.of(project, statements);
    Contradicted contradicted = new Contradicted(figures.openContradictionsAbout(subject));
    Set<String> disputed = contradicted.figures();
    Map<String, List<Inline>> told = linked(project);
    List<Text> plain =
        texts.plainEnglish(
            Stream.concat(Stream.of(project.summary()), project.phases().stream().map(Phase::note))
                .toList());
    return new ProjectPage(
        Text.english(project.name()),
        plain.getFirst(),
        priority(project.priority(), words),
        project.phases().isEmpty() ? null : StateTag.of(project.phases().getLast().state(), words),
        new KeyNumbers(words, disputed).of(statements, Map.of(), NUMBERS),
        about(project, told, words),
        new ProjectFacts(project, geography.area(), words).all(),
        timeline(project.phases(), plain.subList(1, plain.size()), words),
        new ProjectOutputs(outputs, disputed, words).table(),
        new OutputCharts(outputs, texts.english()).all(),
        texts.englishBullets(
            project.outcomes().stream().map(outcome -> outcome(outcome, told)).toList(), words),
        texts.englishBullets(
            project.legacy().stream().map(left -> line(told, left.text())).toList(), words),
        new Recommended(texts, words).shown(programme.recommendationsFor(project.id())),
        contradicted.shown(figures.statements(contradicted.involved()), words),
        sources(project, statements, words),
        events.stream().anyMatch(known -> known.areComing(project.id()))
            ? "/events?project=" + project.id()
            : null,
        List.of(Listing.home(words), Listing.projects(words)));
  }

  private Map<String, List<Inline>> linked(Project project) {
    List<String> told = new ArrayList<>();
    told.addAll(paragraphs(project));
    project.outcomes().forEach(outcome -> told.add(outcome.text()));
    project.legacy().forEach(left -> told.add(left.text()));
    return texts.linked(told);
  }

  /** What is told at length, with blank lines between. */
  static List<String> paragraphs(Project project) {
    return Arrays.stream(project.about().split("\\n\\s*\\n", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private List<Content> about(Project project, Map<String, List<Inline>> told, Words words) {
    List<Content> about = new ArrayList<>();
    paragraphs(project).forEach(one -> about.add(texts.englishParagraph(line(told, one), words)));
    Content narrative = texts.narrative("projects/" + project.id(), words);
    if (narrative != null) {
      about.add(narrative);
    }
    return about;
  }

  static List<TimelineEntry> timeline(List<Phase> phases, List<Text> notes, Words words) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      StateTag state = StateTag.of(phase.state(), words);
      Text note = notes.get(i);
      entries.add(
          new TimelineEntry(
              when(phase, words),
              state.name(),
              state.colour(),
              note.text().isEmpty() ? null : note));
    }
    return entries;
  }

  private static @Nullable String when(Phase phase, Words words) {
    String from = DateWords.of(phase.from(), words);
    String until = DateWords.of(phase.until(), words);
    if (until == null) {
      return from;
    }
    return from == null
        ? words.plain("programme.until", until)
        : words.plain("programme.from-until", from, until);
  }

  private List<Inline> outcome(Outcome outcome, Map<String, List<Inline>> told) {
    List<Inline> line = new ArrayList<>(line(told, outcome.text()));
    if (!outcome.measures().isEmpty()) {
      String measures =
          outcome.measures().stream().map(Named::name).collect(Collectors.joining(", "));
      line.add(new Inline.Text(" "));
      line.add(
          Inline.Emphasis.of(texts.english().plain("programme.project.measured-by", measures)));
    }
    return line;
  }

  private List<ShownSource> sources(Project project, List<Statement> statements, Words words) {
    Set<String> used =
        Stream.of(
                statements.stream().map(Statement::source),
                project.phases().stream().map(Phase::source),
                project.outcomes().stream().map(Outcome::source),
                project.legacy().stream().map(Legacy::source))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    return figures.sources().stream()
        .filter(source -> used.contains(source.id()))
        .map(source -> {
          String published = DateWords.of(source.published(), words);
          return new ShownSource(
              Text.english(source.title()),
              Text.english(source.publisher()),
              published == null ? null : new Text(published, words.language()),
              source.url());
        })
        .toList();
  }

  private @Nullable Linked priority(@Nullable SubjectName name, Words words) {
    return name == null
        ? null
        : programme
            .priority(name.subject().id(), words.language().code())
            .map(priority -> new Linked(texts.of(priority.name()), name.path()))
            .orElse(null);
  }

  private static List<Inline> line(Map<String, List<Inline>> told, String text) {
    return told.getOrDefault(text, List.of());
  }
}
