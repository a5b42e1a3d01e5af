package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.figures.Prose.Told;

/** A part that is a narrative alone, {@code narratives/report/<place>.md}. */
record NarrativePart(String place, String titleKey, List<Block> more) implements Part {
  NarrativePart(String place, String titleKey) {
    this(place, titleKey, List.of());
  }

  @Override
  public Optional<Section> in(Draft draft) {
    Optional<Told> told = draft.narrative("report/" + place, place);
    if (told.isEmpty() && more.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    told.ifPresent(found -> blocks.addAll(found.narrative().opening()));
    blocks.addAll(more);
    return Optional.of(
        new Section(
            place,
            draft.say(titleKey),
            blocks,
            told.map(found -> found.narrative().sections()).orElse(List.of())));
  }
}
