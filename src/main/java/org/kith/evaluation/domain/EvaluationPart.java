package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Prose.Told;

/** A narrative followed by a list: how it was evaluated, or what its data cannot tell. */
record EvaluationPart(String place, String titleKey, String listKey, List<String> points)
    implements Part {

  @Override
  public Optional<Section> in(Draft draft) {
    Optional<Told> told = draft.narrative("report/" + place, place);
    List<Block> blocks = new ArrayList<>();
    told.ifPresent(found -> blocks.addAll(found.narrative().opening()));
    if (!points.isEmpty()) {
      blocks.add(Paragraph.of(draft.say(listKey)));
      blocks.add(
          new BulletList(
              points.stream()
                  .map(point -> new ListItem(List.of(new Paragraph(draft.line(point)))))
                  .toList()));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Section(
            place,
            draft.say(titleKey),
            blocks,
            told.map(found -> found.narrative().sections()).orElse(List.of())));
  }
}
