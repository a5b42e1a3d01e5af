package org.kith.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a project is, as a document says. */
public enum ProjectState {
  PROMISED,
  PLANNED,
  POSTPONED,
  RUNNING,
  PAUSED,
  RESUMED,
  MOVED_ONLINE,
  /** Its money or targets were put to another use by agreement. */
  RE_PROFILED,
  REDUCED,
  ENDED_EARLY,
  COMPLETED,
  /** A later document that should speak of it does not. */
  NOT_REPORTED;

  /** The word used in files, such as {@code moved-online}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ProjectState::id).toList();
  }

  public static Optional<ProjectState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}
