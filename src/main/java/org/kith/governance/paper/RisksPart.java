package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.List;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.LogKind;
import org.kith.governance.LogText.Chance;
import org.kith.governance.domain.Days;

/** Open risks and issues, the most pressing first, each with its rating and why. */
final class RisksPart implements Part {
  private static final int TOP = 10;

  @Override
  public Section at(Desk desk) {
    List<LogEntry> open =
        desk.facts().log().stream()
            .filter(LogEntry::isOpen)
            .filter(entry -> entry.kind() != LogKind.DECISION)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (open.isEmpty()) {
      blocks.add(desk.paragraph("risks.none"));
    } else {
      blocks.add(desk.paragraph("risks.some", open.size()));
      blocks.add(
          desk.table(
              "risks.table",
              List.of("what", "kind", "rating", "chance"),
              open.stream()
                  .limit(TOP)
                  .map(entry ->
                      Desk.row(
                          entry.says().title(),
                          desk.words().plain("governance.kind." + entry.kind().id()),
                          rated(desk, entry),
                          chance(desk, entry)))
                  .toList()));
    }
    blocks.add(desk.paragraph("risks.moved", movedInTheQuarter(desk), closedInTheQuarter(desk)));
    return desk.section("risks", blocks);
  }

  /** Never the colour alone: its word, and why. */
  static String rated(Desk desk, LogEntry entry) {
    return desk.words().plain("governance.rating." + entry.says().rating().id())
        + ": "
        + entry.says().ratingReason();
  }

  private static String chance(Desk desk, LogEntry entry) {
    Chance chance = entry.says().chance();
    return chance == null
        ? "–"
        : desk.say("risks.chance", chance.likelihood(), chance.impact(), chance.score());
  }

  private static long movedInTheQuarter(Desk desk) {
    return happened(desk, LogEvent.What.RATED);
  }

  private static long closedInTheQuarter(Desk desk) {
    return happened(desk, LogEvent.What.CLOSED);
  }

  private static long happened(Desk desk, LogEvent.What what) {
    return desk.facts().log().stream()
        .filter(entry -> entry.kind() != LogKind.DECISION)
        .filter(entry ->
            desk.facts().ratings().getOrDefault(entry.id(), List.of()).stream()
                .anyMatch(event ->
                    event.what() == what && desk.facts().quarter().has(Days.of(event.at()))))
        .count();
  }
}
