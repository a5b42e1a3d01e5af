package org.kith.people.rights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found about the person.
 *
 * @param holder id of the organisation that holds it; empty: the programme itself
 * @param original as it was found; it never changes
 * @param aboutOthers whether it may tell of somebody else
 * @param goingOut what of it is given out; empty: nothing; null: as it was found
 * @param isRead whether a person read it and decided
 */
public record Entry(
    int number,
    String holder,
    String kind,
    @Nullable Instant at,
    String original,
    boolean aboutOthers,
    @Nullable String goingOut,
    boolean isRead,
    int version) {

  public boolean waits() {
    return aboutOthers && !isRead;
  }

  /** What the person gets to read; empty: this entry is left out. */
  public String given() {
    return goingOut == null ? original : goingOut;
  }

  public boolean isRedacted() {
    return goingOut != null && !plain(goingOut).equals(plain(original));
  }

  /** Browsers end lines in two characters, and forms take blanks from the ends. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
