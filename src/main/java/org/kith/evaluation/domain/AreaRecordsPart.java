package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Subject;

/** What is counted of the area as a whole and of no project, such as its directory of services. */
final class AreaRecordsPart implements Part {
  @Override
  public Optional<Section> in(Draft draft) {
    List<Block> counted =
        new FromRecords(draft, new Subject("area", draft.area().subject()), draft.area().name())
            .blocks();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(draft.say("records.area.about")));
    blocks.addAll(counted);
    return Optional.of(new Section("area-records", draft.say("records.area.title"), blocks));
  }
}
