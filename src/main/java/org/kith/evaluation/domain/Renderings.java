package org.kith.evaluation.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.kith.documents.Document;
import org.kith.documents.DocumentFiles;
import org.kith.documents.Wording;
import org.kith.evaluation.Format;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the report's files. */
@Component
class Renderings {
  private final DocumentFiles files;

  Renderings(@Value("${kith.public-url:}") String publicUrl) {
    this.files = DocumentFiles.of(Wording.of(Locale.UK), publicUrl);
  }

  /** For a page of the site. */
  String fragment(Document document) {
    return files.fragment(document);
  }

  /** The document as files of every format but the workbook. */
  Map<Format, byte[]> texts(Document document, Instant made) {
    Map<Format, byte[]> texts = new EnumMap<>(Format.class);
    texts.put(Format.HTML, files.html(document, made));
    texts.put(Format.PDF, files.pdf(document, made));
    texts.put(Format.DOCX, files.docx(document, made));
    return texts;
  }

  /** All files. */
  Map<Format, byte[]> all(Drawn drawn, Instant made) {
    Map<Format, byte[]> all = texts(drawn.document(), made);
    all.put(Format.XLSX, files.xlsx(drawn.workbook()));
    return all;
  }
}
