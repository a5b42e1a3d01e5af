package org.kith.returns;

import java.time.Instant;
import java.util.List;

/**
 * A return as it was sent. Sent again, it is another version; the highest number holds.
 *
 * @param number of the version, from 1
 * @param sentBy an account, or {@link #BY_LINK}
 * @param toldBy who told it, where one of the team filled it in; else empty
 * @param figures in the order asked
 * @param wentWell may be empty
 * @param wentBadly may be empty
 */
public record SentReturn(
    int number,
    Instant sentAt,
    String sentBy,
    String toldBy,
    List<GivenFigure> figures,
    String wentWell,
    String wentBadly) {
  /** Who acts where a return is answered through its one-time link. */
  public static final String BY_LINK = "partner-link";

  public SentReturn {
    figures = List.copyOf(figures);
  }
}
