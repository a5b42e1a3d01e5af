package org.kith.governance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;

/** An entry of the equality and data-protection registers. */
public record RegisterEntry(UUID id, RegisterText says, int version) {

  /** Which register. */
  public enum Kind {
    /** An equality impact assessment: the public sector equality duty, Equality Act 2010, s149. */
    EQUALITY,
    /** A data protection impact assessment: UK GDPR, Article 35. */
    DATA_PROTECTION,
    /** A record of processing: UK GDPR, Article 30. */
    PROCESSING,
    /** A data-sharing agreement. */
    SHARING;

    /** The word in the database. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What it says.
   *
   * @param about null: the programme as a whole
   * @param owner an account
   * @param dated when it was made or signed
   * @param reviewDue null: it need not be looked at again
   * @param link where the document is; may be empty
   */
  public record RegisterText(
      Kind kind,
      String title,
      @Nullable Subject about,
      String owner,
      LocalDate dated,
      @Nullable LocalDate reviewDue,
      String link,
      String notes,
      String outcome) {}
}
