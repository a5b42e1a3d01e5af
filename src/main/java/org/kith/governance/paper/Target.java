package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Attainment;
import org.kith.figures.Statement;
import org.kith.programme.OutputFigures;
import org.kith.programme.Project;

/**
 * A project's target that holds, and what came of it.
 *
 * @param reported a figure that can be compared with it; null: none
 * @param attainment open also where sources that disagree leave it so; null where nothing can be
 *     compared
 */
record Target(
    Project project,
    String label,
    Statement promised,
    @Nullable Statement reported,
    @Nullable Attainment attainment) {

  /** Every target that is stated, by project. */
  static List<Target> in(List<Project> projects, List<Statement> ledger) {
    List<Target> targets = new ArrayList<>();
    for (Project project : projects) {
      List<Statement> about =
          ledger.stream().filter(one -> one.subject().id().equals(project.id())).toList();
      for (OutputFigures output : OutputFigures.of(project, about)) {
        Statement promised = output.target();
        if (promised != null) {
          targets.add(of(project, output, promised));
        }
      }
    }
    return targets;
  }

  private static Target of(Project project, OutputFigures output, Statement promised) {
    Map<Attainment, Statement> found = new EnumMap<>(Attainment.class);
    for (Statement reported : output.actual()) {
      Attainment.of(reported, promised).ifPresent(one -> found.putIfAbsent(one, reported));
    }
    if (found.isEmpty()) {
      return new Target(project, output.label(), promised, null, null);
    }
    Map.Entry<Attainment, Statement> first = found.entrySet().iterator().next();
    return new Target(
        project,
        output.label(),
        promised,
        first.getValue(),
        found.size() == 1 ? first.getKey() : Attainment.OPEN);
  }
}
