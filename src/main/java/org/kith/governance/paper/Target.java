package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Attainment;
import org.kith.figures.Statement;
import org.kith.programme.OutputFigures;
import org.kith.programme.Project;

/**
 * A project's target that holds, and what came of it.
 *
 * @param reported the first figure that can be compared with it; null: none
 * @param attainment null where nothing can be compared
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
    for (Statement reported : output.actual()) {
      Optional<Attainment> attainment = Attainment.of(reported, promised);
      if (attainment.isPresent()) {
        return new Target(project, output.label(), promised, reported, attainment.get());
      }
    }
    return new Target(project, output.label(), promised, null, null);
  }
}
