package org.kith.governance.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Document;
import org.kith.documents.DocxRendering;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Wording;
import org.kith.governance.PaperFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a paper's files. */
@Component
class PaperRendering {
  private final Wording wording = Wording.of(Locale.UK);
  private final HtmlRendering html = HtmlRendering.with(wording, List.of());
  private final @Nullable URI site;

  PaperRendering(@Value("${kith.public-url:}") String publicUrl) {
    this.site = publicUrl.isEmpty() ? null : URI.create(publicUrl);
  }

  String fragment(Document document) {
    return html.fragment(document);
  }

  Map<PaperFormat, byte[]> files(Document document, Instant made) {
    Imprint imprint = new Imprint(document.title(), made, site);
    Map<PaperFormat, byte[]> files = new EnumMap<>(PaperFormat.class);
    files.put(PaperFormat.HTML, html.file(document, imprint).getBytes(StandardCharsets.UTF_8));
    files.put(
        PaperFormat.PDF, bytes(out -> PdfRendering.with(wording).write(document, imprint, out)));
    files.put(
        PaperFormat.DOCX, bytes(out -> DocxRendering.with(wording).write(document, imprint, out)));
    return files;
  }

  /** Writes one file. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
