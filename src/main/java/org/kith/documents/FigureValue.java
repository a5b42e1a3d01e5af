package org.kith.documents;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the ledger in running text, traceable to what it was counted from.
 *
 * @param id of the statement
 * @param shown as readers see it, such as {@code 1,204} or {@code more than 380}
 * @param href where the statement is explained; null where it has no page
 * @param dispute what contradicts it, in a sentence; null where nothing does. A disputed figure
 *     carries a mark wherever it is shown
 */
public record FigureValue(String id, String shown, @Nullable String href, @Nullable String dispute)
    implements Inline {
  public FigureValue {
    if (href != null && !Inline.Link.allows(href)) {
      throw new IllegalArgumentException("not a link that a document may hold: " + href);
    }
  }
}
