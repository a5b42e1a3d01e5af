package org.kith.backup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables that are of no use, or do harm, when they come back. */
final class LeftOut {
  private record Table(String schema, String name, String reason) {
    String qualified() {
      return schema + "." + name;
    }
  }

  private static final Map<String, String> REASONS =
      List.of(
              new Table("access", "session", "whoever was signed in signs in again"),
              new Table("access", "session_attributes", "whoever was signed in signs in again"),
              new Table("access", "attempt", "failed sign-ins are forgotten within the hour"),
              new Table("access", "one_time_link", "one used since must not work again"),
              new Table("outbox", "scheduled_tasks", "when jobs run next is planned anew"))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Table::qualified, Table::reason));

  private LeftOut() {}

  /** Qualified names, and the reasons. */
  static Map<String, String> reasons() {
    return REASONS;
  }

  static boolean isLeftOut(String table) {
    return REASONS.containsKey(table);
  }
}
