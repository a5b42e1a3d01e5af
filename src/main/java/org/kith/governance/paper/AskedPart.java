package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.List;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.governance.LogEntry;
import org.kith.governance.LogKind;
import org.kith.governance.Rating;

/** What the board is asked: first, so that nobody has to look for it. */
final class AskedPart implements Part {
  @Override
  public Section at(Desk desk) {
    List<LogEntry> open = desk.facts().log().stream().filter(LogEntry::isOpen).toList();
    List<LogEntry> wanted =
        open.stream().filter(entry -> entry.kind() == LogKind.DECISION).toList();
    long red =
        open.stream()
            .filter(entry -> entry.kind() != LogKind.DECISION)
            .filter(entry -> entry.says().rating() == Rating.RED)
            .count();
    List<Block> blocks = new ArrayList<>();
    if (wanted.isEmpty()) {
      blocks.add(desk.paragraph("asked.none"));
    } else {
      blocks.add(desk.paragraph("asked.some", wanted.size()));
      blocks.add(
          desk.table(
              "asked.table",
              List.of("what", "why", "rating"),
              wanted.stream()
                  .map(entry ->
                      Desk.row(
                          entry.says().title(),
                          entry.says().description(),
                          RisksPart.rated(desk, entry)))
                  .toList()));
    }
    if (red > 0) {
      blocks.add(desk.paragraph("asked.red", red));
    }
    return desk.section("asked", blocks);
  }
}
