package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Prose.Told;
import org.kith.programme.Programme;
import org.kith.programme.ProjectCard;

/** Work that cuts across all priorities: a narrative where there is one, and each project. */
final class CrossCuttingPart implements Part {
  private final Programme programme;

  CrossCuttingPart(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    List<Section> sections = new ArrayList<>();
    for (ProjectCard card : programme.projects()) {
      if (card.priority() == null) {
        programme
            .project(card.id())
            .map(project -> new ProjectPart(draft, project).section())
            .map(section -> withNarrative(draft, card.id(), section))
            .ifPresent(sections::add);
      }
    }
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "across-the-priorities",
                draft.say("cross-cutting.title"),
                List.of(Paragraph.of(draft.say("cross-cutting.about"))),
                sections));
  }

  private static Section withNarrative(Draft draft, String project, Section section) {
    Optional<Told> told = draft.narrative("report/" + project, project);
    if (told.isEmpty()) {
      return section;
    }
    var blocks = new ArrayList<>(told.get().narrative().opening());
    blocks.addAll(section.blocks());
    var sections = new ArrayList<>(told.get().narrative().sections());
    sections.addAll(section.subsections());
    return new Section(section.id(), section.title(), blocks, sections);
  }
}
