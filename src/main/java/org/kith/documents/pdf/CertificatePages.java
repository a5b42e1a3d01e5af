package org.kith.documents.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.kith.documents.CertificateRendering;
import org.kith.documents.PrintedCertificate;
import org.kith.documents.html.Markup;

/** A certificate as PDF, in the design of the programme's reports. */
public final class CertificatePages implements CertificateRendering {
  /** Between the margins, in pixels of 1/96 inch. */
  private static final double WIDEST = 600;

  private final PdfEngine engine;

  public CertificatePages() {
    this(diagnostic -> {});
  }

  /**
   * @param listener is told what the engine remarks, such as what is not accessible
   */
  CertificatePages(Consumer<Diagnostic> listener) {
    this.engine = new PdfEngine(listener);
  }

  @Override
  public void write(PrintedCertificate certificate, Instant made, OutputStream out)
      throws IOException {
    engine.write(PrintTree.of(page(certificate)), pdf -> describe(pdf, made), out);
  }

  private static void describe(PDDocument pdf, Instant made) {
    GregorianCalendar when = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(when);
    information.setModificationDate(when);
    information.setCreator("Kith");
  }

  /** In letters where the engine can set them, else drawn; what neither can is refused. */
  private static Markup name(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    Optional<Markup> drawn =
        Legibility.holds(composed) ? Optional.empty() : ShapedText.drawn(composed, WIDEST);
    Markup line = new Markup().open("p", "class", "name");
    return drawn.map(line::add).orElseGet(() -> line.text(name)).close();
  }

  private static String page(PrintedCertificate says) {
    String title = says.title() + ": " + says.subject();
    Markup markup =
        new Markup()
            .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", says.language())
            .open("head")
            .element("title", title)
            .empty("meta", "name", "author", "content", says.publisher())
            .empty("meta", "name", "subject", "content", says.subject())
            .element("style", PdfEngine.css("certificate.css"))
            .open("bookmarks")
            .empty("bookmark", "name", says.title(), "href", "#certificate")
            .close()
            .close()
            .open("body")
            .open("div", "class", "head")
            .element("p", says.publisher(), "class", "publisher")
            .element("h1", says.title(), "id", "certificate")
            .close()
            .open("div", "class", "says")
            .element("p", says.opening(), "class", "opening")
            .add(name(says.name()))
            .element("p", says.statement(), "class", "statement")
            .element("p", says.subject(), "class", "subject");
    says.lines().forEach(line -> markup.element("p", line, "class", "line"));
    return markup
        .close()
        .open("div", "class", "foot")
        .element("p", says.number(), "class", "number")
        .element("p", says.check(), "class", "check")
        .close()
        .close()
        .close()
        .toString();
  }
}
