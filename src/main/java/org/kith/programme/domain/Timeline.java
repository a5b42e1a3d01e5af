package org.kith.programme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Period;
import org.kith.programme.NotYet;
import org.kith.programme.Project;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectState;
import org.kith.programme.StateDoesNotFollow;
import org.kith.programme.StateOutOfOrder;

/** The states of a project, oldest first. */
record Timeline(List<Phase> phases) {
  Timeline {
    phases = List.copyOf(phases);
  }

  /** Where a project begins that the team adds. */
  static Timeline begun(LocalDate today) {
    return new Timeline(List.of(phase(ProjectState.PLANNED, today, "")));
  }

  /**
   * One state more.
   *
   * @param seen how many there were when the person decided
   */
  Timeline moved(int seen, ProjectState to, LocalDate on, String reason, LocalDate today) {
    if (seen != phases.size()) {
      throw new ChangedMeanwhile();
    }
    ProjectState from = phases.getLast().state();
    if (!from.next().contains(to)) {
      throw new StateDoesNotFollow(from, to);
    }
    if (on.isAfter(today)) {
      throw new NotYet();
    }
    Phase next = phase(to, on, reason);
    phases.reversed().stream()
        .map(Phase::from)
        .filter(Period::isStated)
        .findFirst()
        .filter(last -> Fields.isBefore(next.from(), last))
        .ifPresent(last -> {
          throw new StateOutOfOrder(last);
        });
    List<Phase> more = new ArrayList<>(phases);
    more.add(next);
    return new Timeline(more);
  }

  private static Phase phase(ProjectState state, LocalDate on, String note) {
    return new Phase(state, day(on), Period.UNSTATED, note, Project.OWN_RECORD);
  }

  static Period day(LocalDate day) {
    return new Period(day, day, day.toString());
  }
}
