package org.kith.comms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that a piece of news had, or may have, in a language.
 *
 * @param number of the version, counted from 1
 * @param by the account that wrote it, or the system actor that loaded it
 * @param publishedAt when somebody let it out or had it scheduled; null: nobody did
 * @param translates of a translation: the English version that it says; null: nobody said
 * @param confirmedBy whoever found a machine's draft right; null: nobody yet
 */
public record NewsVersion(
    int number,
    NewsText says,
    String by,
    Instant at,
    @Nullable Instant publishedAt,
    @Nullable Integer translates,
    boolean isMachineDrafted,
    @Nullable String confirmedBy) {
  /** A machine's draft that no named person has confirmed. */
  public boolean isUnconfirmed() {
    return isMachineDrafted && confirmedBy == null;
  }
}
