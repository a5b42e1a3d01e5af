package org.kith.programme.web;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;
import org.kith.programme.FollowUp;
import org.kith.programme.Named;

/**
 * A recommendation or a promise that can be followed up.
 *
 * @param text with figures put in
 * @param subject id of the programme, priority or project that it is about
 * @param owner who is to act; null: nobody is named
 * @param source the document that says so
 */
record Followable(
    FollowUp.Kind kind,
    String id,
    String text,
    String subject,
    @Nullable Named owner,
    Period due,
    String source,
    String section) {

  String path() {
    return list(kind) + "/" + id;
  }

  static String list(FollowUp.Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> TeamPaths.RECOMMENDATIONS;
      case PROMISE -> TeamPaths.PROMISES;
    };
  }
}
