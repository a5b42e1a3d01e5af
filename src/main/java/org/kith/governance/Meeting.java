package org.kith.governance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A meeting, past or planned. */
public record Meeting(UUID id, MeetingText says, int version) {

  /** Who meets. */
  public enum Kind {
    BOARD,
    WORKING_GROUP;

    /** The word in the database. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What is kept of it.
   *
   * @param attendance roles, never names, one a line; may be empty
   * @param minutes Markdown; may be empty
   */
  public record MeetingText(
      Kind kind,
      String title,
      LocalDate heldOn,
      String attendance,
      String agenda,
      String minutes) {}
}
