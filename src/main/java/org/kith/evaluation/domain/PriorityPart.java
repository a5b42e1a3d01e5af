package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Prose.Told;
import org.kith.programme.Measure;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;
import org.kith.programme.Worded;

/** A priority: what it wanted, how that was to be measured, and each of its projects. */
final class PriorityPart implements Part {
  private final Programme programme;
  private final Priority priority;

  PriorityPart(Programme programme, Priority priority) {
    this.programme = programme;
    this.priority = priority;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    String anchor = "priority-" + priority.number();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Callout(Callout.Kind.KEY, List.of(Paragraph.of(priority.ambition().text()))));
    Optional<Told> told = draft.narrative("priorities/" + priority.id(), anchor);
    told.ifPresent(found -> blocks.addAll(found.narrative().opening()));
    List<Section> sections = new ArrayList<>();
    told.ifPresent(found -> sections.addAll(found.narrative().sections()));
    sections.add(aims(draft, anchor));
    measures(draft, anchor).ifPresent(sections::add);
    for (ProjectCard card : programme.projectsOf(priority.id())) {
      programme
          .project(card.id())
          .ifPresent(project -> sections.add(new ProjectPart(draft, project).section()));
    }
    return Optional.of(
        new Section(
            anchor,
            draft.say("priority.title", priority.number(), priority.name().text()),
            blocks,
            sections));
  }

  private Section aims(Draft draft, String anchor) {
    List<Block> blocks = new ArrayList<>();
    list(draft, blocks, "priority.will-do", priority.willDo());
    list(draft, blocks, "priority.short-term", priority.shortTerm());
    list(draft, blocks, "priority.long-term", priority.longTerm());
    return new Section(anchor + "-aims", draft.say("priority.aims"), blocks);
  }

  private static void list(Draft draft, List<Block> blocks, String key, List<Worded> points) {
    if (!points.isEmpty()) {
      blocks.add(Paragraph.of(draft.say(key)));
      blocks.add(new BulletList(points.stream().map(point -> ListItem.of(point.text())).toList()));
    }
  }

  private Optional<Section> measures(Draft draft, String anchor) {
    List<Measure> measures = programme.measuresOf(priority.id());
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    List<List<Cell>> rows =
        measures.stream()
            .map(measure -> List.of(Cell.of(measure.name()), Cell.of(frameworks(draft, measure))))
            .toList();
    DataTable table =
        new DataTable(
            draft.say("measures.table", priority.name().text()),
            List.of(
                Column.words(draft.say("measures.measure")),
                Column.words(draft.say("measures.framework"))),
            rows,
            List.of());
    return Optional.of(
        new Section(
            anchor + "-measures",
            draft.say("measures.title"),
            List.of(Paragraph.of(draft.say("measures.about")), table)));
  }

  private static String frameworks(Draft draft, Measure measure) {
    return measure.tags().stream()
        .map(tag -> draft.say("framework." + tag.framework().id()) + ": " + tag.domain())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
