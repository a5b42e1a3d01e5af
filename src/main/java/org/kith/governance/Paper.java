package org.kith.governance;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kith.kernel.Quarter;

/**
 * An issued paper, without its content.
 *
 * @param note what the board should know of it, such as what it corrects; may be empty
 * @param issuedBy an account
 * @param fingerprints SHA-256 of each file, in hexadecimal
 */
public record Paper(
    UUID id,
    Quarter quarter,
    String title,
    String note,
    String issuedBy,
    Instant issuedAt,
    Map<PaperFormat, String> fingerprints) {
  public Paper {
    fingerprints = Map.copyOf(fingerprints);
  }
}
