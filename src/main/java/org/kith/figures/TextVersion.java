package org.kith.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that a narrative had, or may have.
 *
 * @param number of the version, counted from 1
 * @param by the account that wrote it, or the system actor that loaded it
 * @param published when it went live; null: it never did
 * @param translates of a translation: the English version that it says; null: nobody said
 * @param isMachineDrafted whether a machine drafted this translation
 * @param confirmedBy whoever found a machine's draft right; null: nobody yet
 */
public record TextVersion(
    int number,
    String markdown,
    String by,
    Instant at,
    @Nullable Published published,
    @Nullable Integer translates,
    boolean isMachineDrafted,
    @Nullable String confirmedBy) {

  /** Who published it, and when. */
  public record Published(String by, Instant at) {}

  /** A machine's draft that no named person has confirmed. */
  public boolean isUnconfirmed() {
    return isMachineDrafted && confirmedBy == null;
  }
}
