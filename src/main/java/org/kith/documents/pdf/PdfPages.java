package org.kith.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kith.documents.Document;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Wording;

/** The model as PDF, laid out in Java from the document's own markup. */
public final class PdfPages implements PdfRendering {
  static {
    EngineLog.install();
    NoMachineFonts.install();
  }

  private final Wording wording;
  private final PrintMarkup markup;
  private final Consumer<Diagnostic> listener;

  public PdfPages(Wording wording) {
    this(wording, diagnostic -> {});
  }

  /**
   * @param listener is told what the engine remarks, such as what is not accessible
   */
  PdfPages(Wording wording, Consumer<Diagnostic> listener) {
    this.wording = wording;
    this.listener = listener;
    this.markup = new PrintMarkup(wording, css());
  }

  @Override
  public void write(Document document, Imprint imprint, OutputStream out) throws IOException {
    org.w3c.dom.Document page = PrintTree.of(markup.page(document, imprint));
    try (PDDocument pdf = new PDDocument();
        BatikSVGDrawer drawings = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(page, pdf, drawings, out).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFKeepOpen();
      Metadata.write(pdf, document, imprint, wording);
      pdf.save(out);
    }
  }

  private PdfRendererBuilder builder(
      org.w3c.dom.Document page, PDDocument pdf, BatikSVGDrawer drawings, OutputStream out)
      throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withW3cDocument(page, null)
            .usePDDocument(pdf)
            .usePdfUaAccessibility(true)
            .useSVGDrawer(drawings)
            .withProducer("Kith")
            .withDiagnosticConsumer(listener)
            .useFastMode()
            .toStream(out)
            .useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (Typeface cut : Typeface.values()) {
      PDType0Font font = PDType0Font.load(pdf, cut.forDrawing(), true);
      builder.useFont(
          new PDFontSupplier(font),
          Typeface.FAMILY,
          cut.weight,
          cut.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    return builder;
  }

  private static String css() {
    try (InputStream in = PdfPages.class.getResourceAsStream("/documents/print.css")) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: /documents/print.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
