package org.kith.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.kith.documents.pdf.PdfPages;

/** Documents as PDF: A4, tagged for screen readers, fonts embedded. */
public interface PdfRendering {
  /**
   * Writes the document; the stream stays open.
   *
   * @throws org.kith.kernel.Refusal when the document has text that could not be drawn right:
   *     scripts other than Latin, Greek and Cyrillic
   */
  void write(Document document, Imprint imprint, OutputStream out) throws IOException;

  static PdfRendering with(Wording wording) {
    return new PdfPages(wording);
  }
}
