package org.kith.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.Quarter;

/**
 * Issued papers: what the board has, byte for byte. Reading needs {@link Governance#READ_PAPERS}.
 */
public interface Papers {
  /** Draws the quarter's paper up and freezes it. Needs {@link Governance#PAPER}. */
  UUID issue(Quarter quarter, String note);

  /** Latest first. */
  List<Paper> issued();

  Optional<Paper> paper(UUID id);

  /** Its own markup, for a page of the site; empty: there is no such paper. */
  Optional<String> fragment(UUID id);

  Optional<byte[]> file(UUID id, PaperFormat format);
}
