package org.kith.figures;

import java.util.Locale;

/** Where a release stands. */
public enum ReleaseState {
  /** Made, but something small could be worked out from it. */
  DRAFT,
  /** Made, and nothing small can be worked out from it and all that was released before. */
  CHECKED,
  /** Somebody else agreed that it may go out. */
  APPROVED,
  PUBLISHED,
  /** Was published; a later release took its place and says why. */
  WITHDRAWN,
  /** Never went out. */
  DISCARDED;

  /** The word in the database and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ReleaseState of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether everybody may know of it. */
  public boolean isPublic() {
    return this == PUBLISHED || this == WITHDRAWN;
  }

  /** Whether it may still become public. */
  public boolean isUnderWay() {
    return this == DRAFT || this == CHECKED || this == APPROVED;
  }
}
