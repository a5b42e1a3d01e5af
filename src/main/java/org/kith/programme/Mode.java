package org.kith.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How people take part in a project. */
public enum Mode {
  IN_PERSON,
  ONLINE,
  PHONE,
  POST,
  MIXED;

  /** The word used in files, such as {@code in-person}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Mode::id).toList();
  }

  public static Optional<Mode> of(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
  }
}
