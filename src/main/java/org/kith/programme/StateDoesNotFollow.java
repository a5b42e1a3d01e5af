package org.kith.programme;

import java.util.stream.Collectors;
import org.kith.kernel.Refusal;

/** A project cannot come from the one state to the other. */
public final class StateDoesNotFollow extends Refusal {
  public StateDoesNotFollow(ProjectState from, ProjectState to) {
    super(
        "“"
            + words(to)
            + "” cannot follow “"
            + words(from)
            + "”: what can is "
            + from.next().stream()
                .map(state -> "“" + words(state) + "”")
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static String words(ProjectState state) {
    return state == ProjectState.RE_PROFILED ? state.id() : state.id().replace('-', ' ');
  }
}
