package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Prose;
import org.kith.figures.SubjectName;
import org.kith.opendata.Dataset;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.programme.ProjectCard;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Projects that are published. */
@Component
@Order(4)
class PublishedProjects implements Dataset {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the project."),
          new Column("name", Type.TEXT, "What it is called."),
          new Column("summary", Type.TEXT, "What it does, in a few sentences."),
          new Column("state", Type.TEXT, "How far it is, such as running or completed."),
          new Column("priority", Type.TEXT, "The priority that it belongs to; empty: all of them."),
          new Column("part_of", Type.TEXT, "The project that ran or funded it."),
          new Column("starts", Type.DATE, "The first day that it can have started."),
          new Column("ends", Type.DATE, "The last day that it can end."),
          new Column("localities", Type.TEXTS, "Ids of localities, or borough-wide."),
          new Column("modes", Type.TEXTS, "Whether people meet in person, online or both."),
          new Column("partners", Type.TEXTS, "Who takes part, and as what."));

  private final Programme programme;
  private final Prose prose;
  private final Words english;

  PublishedProjects(Programme programme, Prose prose, Messages messages) {
    this.programme = programme;
    this.prose = prose;
    this.english = messages.in(Language.ENGLISH);
  }

  @Override
  public String id() {
    return "projects";
  }

  @Override
  public String title() {
    return "Projects";
  }

  @Override
  public String about() {
    return "A project of the programme.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    return Slice.of(programme.projects(), offset, most, this::row);
  }

  private Row row(ProjectCard card) {
    @Nullable Project project = programme.project(card.id()).orElse(null);
    return Row.of(
        card.id(),
        card.name(),
        given(prose.plain(card.summary(), english)),
        card.latest().id(),
        project == null ? card.priority() : name(project.priority()),
        card.partOf(),
        project == null ? null : project.starts().first(),
        project == null ? null : project.ends().last(),
        card.localities(),
        project == null ? List.of() : project.modes().stream().map(mode -> mode.id()).toList(),
        project == null
            ? List.of()
            : project.partners().stream()
                .map(one -> one.organisation().name() + " (" + one.role() + ")")
                .toList());
  }

  private static @Nullable String name(@Nullable SubjectName subject) {
    return subject == null ? null : subject.name();
  }
}
