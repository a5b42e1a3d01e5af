package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.List;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.governance.LogEntry;
import org.kith.governance.LogKind;
import org.kith.governance.MeetingAction;
import org.kith.ui.Words;

/** Decisions made in the quarter, and what meetings agreed that is not done. */
final class DecisionsPart implements Part {
  @Override
  public Section at(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    decisions(desk, blocks);
    actions(desk, blocks);
    return desk.section("decisions", blocks);
  }

  private static void decisions(Desk desk, List<Block> blocks) {
    List<LogEntry> made =
        desk.facts().log().stream()
            .filter(entry -> entry.kind() == LogKind.DECISION)
            .filter(
                entry -> entry.closedOn() != null && desk.facts().quarter().has(entry.closedOn()))
            .toList();
    if (made.isEmpty()) {
      blocks.add(desk.paragraph("decisions.none"));
      return;
    }
    blocks.add(
        desk.table(
            "decisions.made",
            List.of("what", "decided", "where"),
            made.stream()
                .map(entry -> Desk.row(entry.says().title(), entry.happened(), where(desk, entry)))
                .toList()));
  }

  private static String where(Desk desk, LogEntry entry) {
    Words words = desk.words();
    return desk.facts().meetings().stream()
        .filter(meeting -> meeting.id().equals(entry.says().meeting()))
        .map(meeting -> meeting.says().title() + ", " + words.date(meeting.says().heldOn()))
        .findFirst()
        .orElse("–");
  }

  private static void actions(Desk desk, List<Block> blocks) {
    List<MeetingAction> outstanding =
        desk.facts().actions().stream().filter(MeetingAction::isOutstanding).toList();
    if (outstanding.isEmpty()) {
      blocks.add(desk.paragraph("actions.none"));
      return;
    }
    long late =
        outstanding.stream().filter(action -> action.due().isBefore(desk.facts().today())).count();
    blocks.add(desk.paragraph("actions.some", outstanding.size(), late));
    blocks.add(
        desk.table(
            "actions.table",
            List.of("what", "due"),
            outstanding.stream()
                .map(action -> Desk.row(action.words(), desk.words().date(action.due())))
                .toList()));
  }
}
