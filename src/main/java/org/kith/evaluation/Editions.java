package org.kith.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.documents.Document;

/**
 * The editions of the current actor's area, frozen: what the ledger does later changes none.
 * Visitors see those published; drafts only whoever sees inside.
 */
public interface Editions {
  /** Latest first, withdrawn ones included: that they existed stays known. */
  List<Edition> published();

  /** What waits to be published, oldest first. */
  List<Edition> drafts();

  /** The latest that is there to read. */
  Optional<Edition> latest();

  Optional<Edition> published(EditionNumber number);

  Optional<Edition> edition(UUID id);

  /** The bytes as they were stored; none once the edition is withdrawn or discarded. */
  Optional<byte[]> file(UUID id, Format format);

  /**
   * The document, rebuilt from the stored model.
   *
   * @throws IllegalStateException where the model is not the one that was stored
   */
  Optional<Document> document(UUID id);

  /** What another edition says otherwise, figure by figure. */
  Comparison compare(UUID earlier, UUID later);

  /** What the ledger, as visitors see it, says otherwise by now. */
  Comparison sinceThen(UUID id);

  /** Texts of the editions there are to read, which could be withdrawn. */
  List<Story> stories();
}
