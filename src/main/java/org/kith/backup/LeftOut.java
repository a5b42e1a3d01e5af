package org.kith.backup;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tables that are of no use, or do harm, when they come back. */
final class LeftOut {
  private static final Map<String, String> REASONS =
      """
      access.session whoever was signed in signs in again
      access.session_attributes whoever was signed in signs in again
      access.attempt counts of failed sign-ins are forgotten within the hour
      access.one_time_link a link that was used or withdrawn since must not work again
      outbox.scheduled_tasks when jobs run next is planned anew
      """
          .lines()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  private LeftOut() {}

  /** Qualified names, and the reasons. */
  static Map<String, String> reasons() {
    return new TreeMap<>(REASONS);
  }

  static boolean isLeftOut(String table) {
    return REASONS.containsKey(table);
  }
}
