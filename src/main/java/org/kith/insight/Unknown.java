package org.kith.insight;

import java.util.Set;

/** Why a characteristic is not known; the reasons are never counted as one. */
public final class Unknown {
  /** Nobody asked. */
  public static final String NOT_ASKED = "not_asked";

  /** They were asked and left it out. */
  public static final String NOT_ANSWERED = "not_answered";

  /** They said that they prefer not to say. */
  public static final String PREFER_NOT_TO_SAY = "prefer_not_to_say";

  /** It was never said where they live, or when they were born; or nobody says of an activity. */
  public static final String NOT_KNOWN = "not_known";

  private static final Set<String> ALL =
      Set.of(NOT_ASKED, NOT_ANSWERED, PREFER_NOT_TO_SAY, NOT_KNOWN);

  private Unknown() {}

  public static boolean is(String value) {
    return ALL.contains(value);
  }
}
