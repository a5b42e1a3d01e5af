package org.kith.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Held;

/**
 * Something in the directory that somebody says is wrong.
 *
 * @param holder id of the organisation whose service it is about
 * @param words what they wrote; empty once it is settled, or where nothing was written
 * @param language in which they wrote, as a BCP 47 code
 */
public record Problem(
    UUID id,
    String holder,
    UUID service,
    Kind kind,
    String words,
    String language,
    LocalDate toldOn,
    State state,
    int version)
    implements Held {

  /** What is wrong. */
  public enum Kind {
    CLOSED,
    TIMES,
    PLACE,
    CONTACT,
    OTHER;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What came of it. */
  public enum State {
    NEW,
    MENDED,
    NOTHING_WRONG;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
