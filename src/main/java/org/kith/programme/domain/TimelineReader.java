package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.imports.Entry;
import org.kith.kernel.Period;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectState;

/** Reads a project's timeline: at least one state, in order of time as far as dates are stated. */
final class TimelineReader {
  private TimelineReader() {}

  static List<Phase> phases(Entry entry) {
    List<Phase> phases = new ArrayList<>();
    Period latest = Period.UNSTATED;
    for (Entry child : entry.children("states")) {
      Phase phase = phase(child);
      if (Fields.isBefore(phase.from(), latest)) {
        child.problem(
            "from", phase.from().words(), "states in order of time, so no date before " + latest);
      }
      latest = phase.from().isStated() ? phase.from() : latest;
      phases.add(phase);
    }
    if (phases.isEmpty()) {
      entry.problem("states", "", "at least one state");
    }
    return phases;
  }

  private static Phase phase(Entry entry) {
    Period from = entry.period("from");
    return new Phase(
        entry.parsed(
            "state",
            ProjectState::of,
            "one of " + String.join(", ", ProjectState.ids()),
            ProjectState.NOT_REPORTED),
        from,
        Fields.end(entry, "to", from),
        Texts.optional(entry, "note"),
        Fields.source(entry));
  }
}
