package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.figures.Attainment;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.ValueWords;
import org.kith.ui.Language;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.Series;

/** Targets: how many were reached, and which were not. */
final class TargetsPart implements Part {
  @Override
  public Section at(Desk desk) {
    List<Target> targets =
        Target.in(desk.facts().known().projects(), desk.facts().known().statements());
    List<Block> blocks = new ArrayList<>();
    if (targets.isEmpty()) {
      blocks.add(desk.paragraph("targets.none"));
      return desk.section("targets", blocks);
    }
    blocks.add(
        desk.paragraph(
            "targets.some",
            targets.size(),
            count(targets, Attainment.REACHED),
            count(targets, Attainment.NOT_REACHED),
            count(targets, Attainment.OPEN),
            count(targets, null)));
    blocks.add(Charts.picture(chart(desk, targets)));
    List<Target> behind =
        targets.stream().filter(target -> target.attainment() == Attainment.NOT_REACHED).toList();
    if (!behind.isEmpty()) {
      blocks.add(
          desk.table(
              "targets.behind",
              List.of("project", "what", "target#", "reported#"),
              behind.stream()
                  .map(target ->
                      Desk.row(
                          target.project().name(),
                          target.label(),
                          ValueWords.withUnit(target.promised()),
                          value(target.reported())))
                  .toList()));
    }
    return desk.section("targets", blocks);
  }

  private static String value(@Nullable Statement reported) {
    return reported == null ? "–" : ValueWords.withUnit(reported);
  }

  private static long count(List<Target> targets, @Nullable Attainment attainment) {
    return targets.stream().filter(target -> target.attainment() == attainment).count();
  }

  private static BarChart chart(Desk desk, List<Target> targets) {
    Map<String, List<Target>> byPriority = new LinkedHashMap<>();
    for (Target target : targets) {
      SubjectName priority = target.project().priority();
      byPriority
          .computeIfAbsent(
              priority == null ? desk.say("targets.every-priority") : priority.name(),
              key -> new ArrayList<>())
          .add(target);
    }
    return new BarChart(
        new ChartWords(
            "targets-by-priority",
            desk.say("targets.chart"),
            desk.say("targets.unit"),
            desk.say("targets.priority"),
            Language.ENGLISH),
        List.copyOf(byPriority.keySet()),
        List.of(
            series(desk.say("targets.reached"), byPriority, Attainment.REACHED),
            series(desk.say("targets.not-reached"), byPriority, Attainment.NOT_REACHED),
            series(desk.say("targets.open"), byPriority, Attainment.OPEN),
            series(desk.say("targets.unknown"), byPriority, null)));
  }

  private static Series series(
      String label, Map<String, List<Target>> byPriority, @Nullable Attainment attainment) {
    return new Series(
        label,
        byPriority.values().stream()
            .map(targets -> count(targets, attainment))
            .map(count -> Datum.exactly(count, String.valueOf(count)))
            .toList());
  }
}
