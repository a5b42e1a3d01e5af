package org.kith.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a project is, as a document or the team says. */
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

  /**
   * What can follow when the team moves a project on. Documents may tell otherwise: they are
   * recorded as they are.
   */
  public Set<ProjectState> next() {
    return switch (this) {
      case PROMISED -> EnumSet.of(PLANNED, POSTPONED, RUNNING, RE_PROFILED, REDUCED, ENDED_EARLY);
      case PLANNED -> EnumSet.of(POSTPONED, RUNNING, RE_PROFILED, REDUCED, ENDED_EARLY);
      case POSTPONED -> EnumSet.of(PLANNED, RUNNING, RE_PROFILED, REDUCED, ENDED_EARLY);
      case RUNNING, RESUMED ->
          EnumSet.of(PAUSED, MOVED_ONLINE, RE_PROFILED, REDUCED, ENDED_EARLY, COMPLETED);
      case MOVED_ONLINE ->
          EnumSet.of(PAUSED, RESUMED, RE_PROFILED, REDUCED, ENDED_EARLY, COMPLETED);
      case RE_PROFILED, REDUCED ->
          EnumSet.of(RUNNING, PAUSED, MOVED_ONLINE, RE_PROFILED, REDUCED, ENDED_EARLY, COMPLETED);
      case PAUSED ->
          EnumSet.of(RESUMED, MOVED_ONLINE, RE_PROFILED, REDUCED, ENDED_EARLY, COMPLETED);
      case NOT_REPORTED -> EnumSet.of(RUNNING, PAUSED, ENDED_EARLY, COMPLETED);
      case ENDED_EARLY, COMPLETED -> EnumSet.of(RESUMED);
    };
  }

  /** Whether work goes on, or is meant to. */
  public boolean isLive() {
    return switch (this) {
      case ENDED_EARLY, COMPLETED, NOT_REPORTED -> false;
      default -> true;
    };
  }

  /** Whether work has begun and not stopped. */
  public boolean isUnderWay() {
    return switch (this) {
      case RUNNING, RESUMED, MOVED_ONLINE, RE_PROFILED, REDUCED -> true;
      default -> false;
    };
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ProjectState::id).toList();
  }

  public static Optional<ProjectState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}
