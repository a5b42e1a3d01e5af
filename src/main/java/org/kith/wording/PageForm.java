package org.kith.wording;

import java.util.Locale;
import java.util.UUID;

/**
 * A page in another form.
 *
 * @param path of the page, without language prefix
 * @param address where the other form is, beginning with {@code https://}
 */
public record PageForm(UUID id, String path, Kind kind, String address, int version) {
  /** What it is. */
  public enum Kind {
    /** A film in British Sign Language. */
    BSL,
    EASY_READ,
    AUDIO;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As keys have it. */
    public String key() {
      return id().replace('_', '-');
    }

    public static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
