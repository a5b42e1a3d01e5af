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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lays markup out as a tagged PDF with our own fonts; nothing is fetched from anywhere.
 *
 * @param listener is told what the engine remarks, such as what is not accessible
 */
record PdfEngine(Consumer<Diagnostic> listener) {
  static {
    EngineLog.install();
    NoMachineFonts.install();
  }

  /** What is written about a PDF once its pages are made. */
  interface Finish {
    void of(PDDocument pdf) throws IOException;
  }

  void write(org.w3c.dom.Document page, Finish finish, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument();
        BatikSVGDrawer drawings = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(page, pdf, drawings, out).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFKeepOpen();
      finish.of(pdf);
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

  /** A style sheet of ours, by its name below {@code /documents}. */
  static String css(String name) {
    try (InputStream in = PdfEngine.class.getResourceAsStream("/documents/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: /documents/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
