package org.kith.evaluation.domain;

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
import org.kith.documents.TableWriting;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.kith.evaluation.Format;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the report's files. */
@Component
class Renderings {
  private final Wording wording = Wording.of(Locale.UK);
  private final HtmlRendering html = HtmlRendering.with(wording, List.of());
  private final @Nullable URI site;

  Renderings(@Value("${kith.public-url:}") String publicUrl) {
    this.site = publicUrl.isEmpty() ? null : URI.create(publicUrl);
  }

  /** For a page of the site. */
  String fragment(Document document) {
    return html.fragment(document);
  }

  /** The document as files of every format but the workbook. */
  Map<Format, byte[]> texts(Document document, Instant made) {
    Imprint imprint = new Imprint(document.title(), made, site);
    Map<Format, byte[]> files = new EnumMap<>(Format.class);
    files.put(Format.HTML, html.file(document, imprint).getBytes(StandardCharsets.UTF_8));
    files.put(Format.PDF, bytes(out -> PdfRendering.with(wording).write(document, imprint, out)));
    files.put(Format.DOCX, bytes(out -> DocxRendering.with(wording).write(document, imprint, out)));
    return files;
  }

  /** All files. */
  Map<Format, byte[]> all(Drawn drawn, Instant made) {
    Map<Format, byte[]> files = texts(drawn.document(), made);
    files.put(Format.XLSX, workbook(drawn.workbook()));
    return files;
  }

  private byte[] workbook(Workbook workbook) {
    return bytes(out -> TableWriting.with(wording).xlsx(workbook, out));
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
