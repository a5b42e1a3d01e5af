package org.kith.documents.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kith.documents.Document;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Wording;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The model as PDF, laid out in Java from the document's own markup. */
public final class PdfPages implements PdfRendering {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Wording wording;
  private final PrintMarkup markup;

  public PdfPages(Wording wording) {
    this.wording = wording;
    this.markup = new PrintMarkup(wording, css());
  }

  @Override
  public void write(Document document, Imprint imprint, OutputStream out) throws IOException {
    org.w3c.dom.Document page = parse(markup.page(document, imprint));
    checkWords(page.getDocumentElement());
    prepareDrawings(page);
    try (BatikSVGDrawer drawings = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(page, drawings, out).buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen()) {
        Metadata.write(pdf, document, imprint, wording);
        pdf.save(out);
      }
    }
  }

  private static PdfRendererBuilder builder(
      org.w3c.dom.Document page, BatikSVGDrawer drawings, OutputStream out) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withW3cDocument(page, null)
            .usePdfUaAccessibility(true)
            .useSVGDrawer(drawings)
            .withProducer("Kith")
            .useFastMode()
            .toStream(out)
            .useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (Typeface cut : Typeface.values()) {
      FSSupplier<InputStream> font = cut::open;
      builder.useFont(
          font,
          Typeface.FAMILY,
          cut.weight,
          cut.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    return builder;
  }

  /** Composes every text, and refuses what could not be drawn. */
  private static void checkWords(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(Normalizer.normalize(text.getData(), Normalizer.Form.NFC));
        Legibility.check(text.getData());
      } else {
        checkWords(child);
      }
    }
  }

  private static void prepareDrawings(org.w3c.dom.Document page) {
    var drawings = page.getElementsByTagNameNS(SVG, "svg");
    for (int i = 0; i < drawings.getLength(); i++) {
      Element drawing = (Element) drawings.item(i);
      // where the engine looks for a figure's alternative text
      drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
      Outlines.replaceWords(drawing);
    }
  }

  private static org.w3c.dom.Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("the markup is not well-formed", ours);
    }
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
