package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.DateWords;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Subject;
import org.kith.programme.Named;
import org.kith.programme.Project;

/** One project: what it was, how it went, what it counted, changed and left behind. */
final class ProjectPart {
  private final Draft draft;
  private final Project project;

  ProjectPart(Draft draft, Project project) {
    this.draft = draft;
    this.project = project;
  }

  Section section() {
    String anchor = "project-" + project.id();
    List<Block> blocks = new ArrayList<>();
    blocks.add(draft.paragraph(project.about().isEmpty() ? project.summary() : project.about()));
    draft
        .narrative("projects/" + project.id(), anchor)
        .ifPresent(told -> blocks.addAll(told.narrative().opening()));
    facts(blocks);
    timeline(blocks);
    blocks.addAll(new Outputs(draft, project).blocks());
    list(blocks, "project.outcomes", project.outcomes().stream().map(this::outcome).toList());
    list(
        blocks,
        "project.legacy",
        project.legacy().stream().map(legacy -> draft.line(legacy.text())).toList());
    contradictions(blocks);
    return new Section(anchor, project.name(), blocks);
  }

  private void facts(List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    fact(
        rows,
        "project.partners",
        project.partners().stream()
            .map(partner -> partner.organisation().name() + " (" + partner.role() + ")")
            .collect(Collectors.joining("; ")));
    fact(
        rows,
        "project.where",
        project.localities().stream().map(draft::locality).collect(Collectors.joining(", ")));
    fact(
        rows,
        "project.how",
        project.modes().stream()
            .map(mode -> draft.say("mode." + mode.id()))
            .collect(Collectors.joining(", ")));
    fact(rows, "project.methods", String.join("; ", project.methods()));
    if (!rows.isEmpty()) {
      blocks.add(
          new DataTable(
              draft.say("project.facts", project.name()),
              List.of(
                  Column.words(draft.say("project.fact")), Column.words(draft.say("project.what"))),
              rows,
              List.of()));
    }
  }

  private void fact(List<List<Cell>> rows, String key, String text) {
    if (!text.isEmpty()) {
      rows.add(List.of(Cell.of(draft.say(key)), Cell.of(text)));
    }
  }

  private void timeline(List<Block> blocks) {
    if (project.phases().isEmpty()) {
      return;
    }
    List<List<Cell>> rows =
        project.phases().stream()
            .map(phase ->
                List.of(
                    Cell.of(
                        phase.from().isStated()
                            ? DateWords.of(phase.from())
                            : draft.say("project.undated")),
                    Cell.of(draft.say("state." + phase.state().id())),
                    new Cell(draft.line(phase.note()))))
            .toList();
    blocks.add(
        new DataTable(
            draft.say("project.timeline", project.name()),
            List.of(
                Column.words(draft.say("project.when")),
                Column.words(draft.say("project.state")),
                Column.words(draft.say("project.note"))),
            rows,
            List.of()));
  }

  private List<Inline> outcome(Project.Outcome outcome) {
    List<Inline> line = new ArrayList<>(draft.line(outcome.text()));
    if (!outcome.measures().isEmpty()) {
      String measures =
          outcome.measures().stream().map(Named::name).collect(Collectors.joining(", "));
      line.add(new Inline.Text(" "));
      line.add(Inline.Emphasis.of(draft.say("project.measured-by", measures)));
    }
    return line;
  }

  private void list(List<Block> blocks, String titleKey, List<List<Inline>> items) {
    if (!items.isEmpty()) {
      blocks.add(new Paragraph(List.of(Inline.Strong.of(draft.say(titleKey)))));
      blocks.add(
          new BulletList(
              items.stream().map(item -> new ListItem(List.of(new Paragraph(item)))).toList()));
    }
  }

  private void contradictions(List<Block> blocks) {
    List<FoundContradiction> found = draft.openAbout(new Subject("project", project.id()));
    if (!found.isEmpty()) {
      List<ListItem> items =
          found.stream().map(one -> ListItem.of(one.finding().explanation())).toList();
      blocks.add(
          new Callout(
              Callout.Kind.WARNING,
              List.of(Paragraph.of(draft.say("project.disagree")), new BulletList(items))));
    }
  }
}
