package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.governance.paper.Facts.Before;
import org.kith.governance.paper.Facts.Move;
import org.kith.governance.paper.Facts.Said;

/**
 * What moved: projects in the quarter, documents of the quarter, and figures since the last issued
 * paper. What is dated to a whole year only cannot be put into a quarter, and is left out.
 */
final class MovedPart implements Part {
  @Override
  public Section at(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    projects(desk, blocks);
    documents(desk, blocks);
    figures(desk, blocks);
    return desk.section("moved", blocks);
  }

  private static void projects(Desk desk, List<Block> blocks) {
    List<Move> moves = desk.facts().known().moves();
    if (moves.isEmpty()) {
      blocks.add(desk.paragraph("moved.projects.none"));
      return;
    }
    blocks.add(desk.paragraph("moved.projects.some", moves.size()));
    blocks.add(
        desk.table(
            "moved.projects",
            List.of("project", "state", "note"),
            moves.stream()
                .map(move ->
                    Desk.row(
                        move.project(),
                        desk.words().plain("programme.state." + move.state().id()),
                        move.note()))
                .toList()));
  }

  private static void documents(Desk desk, List<Block> blocks) {
    List<Source> published =
        desk.facts().known().sources().stream()
            .filter(source -> desk.facts().quarter().has(source.published()))
            .toList();
    if (published.isEmpty()) {
      blocks.add(desk.paragraph("moved.documents.none"));
      return;
    }
    blocks.add(desk.paragraph("moved.documents.some", published.size()));
    blocks.add(
        desk.bullets(
            published.stream()
                .map(source ->
                    desk.say("moved.document", source.title(), figuresOf(desk, source)))));
  }

  private static long figuresOf(Desk desk, Source source) {
    return desk.facts().known().statements().stream()
        .filter(statement -> statement.source().equals(source.id()))
        .count();
  }

  private static void figures(Desk desk, List<Block> blocks) {
    Before before = desk.facts().before();
    if (before == null) {
      blocks.add(desk.paragraph("moved.figures.first"));
      return;
    }
    List<Statement> now = desk.facts().known().statements();
    long entered = now.stream().filter(one -> !before.figures().containsKey(one.id())).count();
    List<Statement> changed = now.stream().filter(one -> isChanged(one, before)).toList();
    long gone =
        before.figures().keySet().stream()
            .filter(id -> now.stream().noneMatch(one -> one.id().equals(id)))
            .count();
    String than = before.quarter().inWords();
    if (entered == 0 && changed.isEmpty() && gone == 0) {
      blocks.add(desk.paragraph("moved.figures.none", than));
      return;
    }
    blocks.add(desk.paragraph("moved.figures.some", than, entered, changed.size(), gone));
    if (!changed.isEmpty()) {
      blocks.add(
          desk.table(
              "moved.figures",
              List.of("what", "was", "is"),
              changed.stream()
                  .map(one ->
                      Desk.row(one.label(), said(one, before).shown(), ValueWords.withUnit(one)))
                  .toList()));
    }
  }

  private static boolean isChanged(Statement statement, Before before) {
    return before.figures().containsKey(statement.id())
        && !said(statement, before).shown().equals(ValueWords.withUnit(statement));
  }

  private static Said said(Statement statement, Before before) {
    return Objects.requireNonNull(before.figures().get(statement.id()));
  }
}
