package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
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
    blocks.addAll(
        new FromRecords(draft, new Subject("project", project.id()), project.name()).blocks());
    list(blocks, "project.outcomes", project.outcomes().stream().map(this::outcome).toList());
    list(
        blocks,
        "project.legacy",
        project.legacy().stream().map(legacy -> draft.line(legacy.text())).toList());
    contradictions(blocks);
    return new Section(anchor, project.name(), blocks);
  }

  private void facts(List<Block> blocks) {
    List<ListItem> facts = new ArrayList<>();
    fact(
        facts,
        "project.partners",
        project.partners().stream()
            .map(partner -> partner.organisation().name() + " (" + partner.role() + ")")
            .collect(Collectors.joining("; ")));
    fact(
        facts,
        "project.where",
        project.localities().stream().map(draft::locality).collect(Collectors.joining(", ")));
    fact(
        facts,
        "project.how",
        project.modes().stream()
            .map(mode -> draft.say("mode." + mode.id()))
            .collect(Collectors.joining(", ")));
    fact(facts, "project.methods", String.join("; ", project.methods()));
    if (!facts.isEmpty()) {
      blocks.add(new BulletList(facts));
    }
  }

  private void fact(List<ListItem> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(
          new ListItem(
              List.of(
                  new Paragraph(
                      List.of(
                          Inline.Strong.of(draft.say("project.labelled", draft.say(key))),
                          new Inline.Text(" " + text))))));
    }
  }

  private void timeline(List<Block> blocks) {
    if (project.phases().isEmpty()) {
      return;
    }
    if (project.phases().size() == 1) {
      blocks.add(onlyPhase(project.phases().getFirst()));
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

  /** A table of one row would say no more than its sentence. */
  private Paragraph onlyPhase(Project.Phase phase) {
    String state = draft.say("state." + phase.state().id());
    List<Inline> line = new ArrayList<>();
    line.add(Inline.Strong.of(draft.say("project.labelled", draft.say("project.state"))));
    line.add(
        new Inline.Text(
            " "
                + (phase.from().isStated()
                    ? state + " (" + DateWords.of(phase.from()) + ")"
                    : state)
                + ". "));
    line.addAll(draft.line(phase.note()));
    return new Paragraph(line);
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
      blocks.add(
          new Paragraph(
              List.of(
                  Inline.Link.of(
                      "#" + ContradictionsPart.ANCHOR,
                      draft.say("project.disagree", found.size())))));
    }
  }
}
