package org.kith.documents;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as files of every kind, all by the same words and leading to the same site. */
public final class DocumentFiles {
  private final Wording wording;
  private final HtmlRendering html;
  private final @Nullable URI site;

  private DocumentFiles(Wording wording, @Nullable URI site) {
    this.wording = wording;
    this.html = HtmlRendering.with(wording, List.of());
    this.site = site;
  }

  /**
   * @param site where links within the site lead; empty: they are shown as plain text
   */
  public static DocumentFiles of(Wording wording, String site) {
    return new DocumentFiles(wording, site.isEmpty() ? null : URI.create(site));
  }

  /** For a page of the site. */
  public String fragment(Document document) {
    return html.fragment(document);
  }

  public byte[] html(Document document, Instant made) {
    return html.file(document, imprint(document, made)).getBytes(StandardCharsets.UTF_8);
  }

  public byte[] pdf(Document document, Instant made) {
    return InMemory.bytes(
        out -> PdfRendering.with(wording).write(document, imprint(document, made), out));
  }

  public byte[] docx(Document document, Instant made) {
    return InMemory.bytes(
        out -> DocxRendering.with(wording).write(document, imprint(document, made), out));
  }

  public byte[] xlsx(Workbook workbook) {
    return InMemory.bytes(out -> TableWriting.with(wording).xlsx(workbook, out));
  }

  private Imprint imprint(Document document, Instant made) {
    return new Imprint(document.title(), made, site);
  }
}
