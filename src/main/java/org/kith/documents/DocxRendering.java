package org.kith.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.kith.documents.docx.DocxPages;

/**
 * Documents as Word files: A4, with Word's own headings, lists, captions and contents, so that they
 * can be edited, navigated and read aloud. Every script is written; which fonts show it is the
 * reader's machine's matter.
 */
public interface DocxRendering {
  /** Writes the document; the stream stays open. */
  void write(Document document, Imprint imprint, OutputStream out) throws IOException;

  static DocxRendering with(Wording wording) {
    return new DocxPages(wording);
  }
}
