package org.kith.activity.attendance;

import java.util.Locale;
import java.util.Optional;

/** What a column means. */
enum Role {
  NAME,
  GIVEN,
  FAMILY,
  BORN,
  PHONE,
  EMAIL,
  POSTCODE,
  DATE,
  TIME,
  /** Whether they came. */
  CAME,
  /** Days on which they came, with semicolons between. */
  DAYS,
  /** When they joined a meeting. */
  JOINED,
  /** How long they were in a meeting. */
  MINUTES,
  NOTHING;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String id) {
    for (Role role : values()) {
      if (role.id().equals(id)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
