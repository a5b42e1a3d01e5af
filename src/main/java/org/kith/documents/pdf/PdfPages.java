package org.kith.documents.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.kith.documents.Document;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Wording;

/** The model as PDF, laid out in Java from the document's own markup. */
public final class PdfPages implements PdfRendering {
  private final Wording wording;
  private final PrintMarkup markup;
  private final PdfEngine engine;

  public PdfPages(Wording wording) {
    this(wording, diagnostic -> {});
  }

  /**
   * @param listener is told what the engine remarks, such as what is not accessible
   */
  PdfPages(Wording wording, Consumer<Diagnostic> listener) {
    this.wording = wording;
    this.engine = new PdfEngine(listener);
    this.markup = new PrintMarkup(wording, PdfEngine.css("print.css"));
  }

  @Override
  public void write(Document document, Imprint imprint, OutputStream out) throws IOException {
    engine.write(
        PrintTree.of(markup.page(document, imprint)),
        pdf -> Metadata.write(pdf, document, imprint, wording),
        out);
  }
}
