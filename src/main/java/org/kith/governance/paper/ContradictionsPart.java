package org.kith.governance.paper;

import java.util.List;
import java.util.Locale;
import org.kith.documents.Section;
import org.kith.figures.FoundContradiction;

/** Where published figures still contradict each other. */
final class ContradictionsPart implements Part {
  /** Each is a paragraph of its own. */
  private static final int LONG_LINES = 8;

  @Override
  public Section at(Desk desk) {
    List<FoundContradiction> open = desk.facts().known().contradictions();
    if (open.isEmpty()) {
      return desk.section("contradictions", List.of(desk.paragraph("contradictions.none")));
    }
    return desk.section(
        "contradictions",
        List.of(
            desk.paragraph("contradictions.some", open.size()),
            desk.table(
                "contradictions.table",
                LONG_LINES,
                List.of("weight", "what"),
                open.stream()
                    .map(found -> Desk.row(weight(desk, found), found.finding().explanation()))
                    .toList())));
  }

  private static String weight(Desk desk, FoundContradiction found) {
    return desk.say(
        "contradictions.weight." + found.finding().weight().name().toLowerCase(Locale.ROOT));
  }
}
