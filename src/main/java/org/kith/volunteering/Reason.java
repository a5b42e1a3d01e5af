package org.kith.volunteering;

import java.util.Locale;

/** Why somebody pauses or leaves: in words so wide that they tell nothing of a private life. */
public enum Reason {
  /** What they came for is done. */
  FINISHED,
  MOVED,
  WORK_OR_STUDY,
  OWN_REASONS,
  NOT_SUITED,
  NO_CONTACT,
  OTHER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Reason of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
