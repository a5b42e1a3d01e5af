package org.kith.volunteering;

import java.util.Locale;
import java.util.Set;

/** How far somebody has come in a role. */
public enum Stage {
  RECRUITED,
  /** The check that the role asks for is there; where it asks for none, there is nothing to do. */
  CHECKED,
  /** The training that the role asks for is completed. */
  TRAINED,
  ACTIVE,
  PAUSED,
  LEFT;

  /** The stages that may follow. */
  public Set<Stage> next() {
    return switch (this) {
      case RECRUITED -> Set.of(CHECKED, LEFT);
      case CHECKED -> Set.of(TRAINED, LEFT);
      case TRAINED, PAUSED -> Set.of(ACTIVE, LEFT);
      case ACTIVE -> Set.of(PAUSED, LEFT);
      case LEFT -> Set.of();
    };
  }

  /** Whether a step there needs a reason. */
  public boolean needsReason() {
    return this == PAUSED || this == LEFT;
  }

  /**
   * Refuses a step that does not follow, or whose conditions are not met: with what is missing.
   *
   * @param missing what the role asks for and is not there on the day of the step
   */
  public void refuseUnless(Stage next, Missing missing) {
    if (!next().contains(next)) {
      throw new StepRefused("From “%s” there is no step to “%s”.".formatted(id(), next.id()));
    }
    switch (next) {
      case CHECKED -> missing.withoutCourses().refuseAny();
      case TRAINED, ACTIVE -> missing.refuseAny();
      case RECRUITED, PAUSED, LEFT -> {}
    }
  }

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stage of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
