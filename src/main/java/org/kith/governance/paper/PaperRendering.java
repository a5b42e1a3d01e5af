package org.kith.governance.paper;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.kith.documents.Document;
import org.kith.documents.DocumentFiles;
import org.kith.documents.Wording;
import org.kith.governance.PaperFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a paper's files. */
@Component
class PaperRendering {
  private final DocumentFiles files;

  PaperRendering(@Value("${kith.public-url:}") String publicUrl) {
    this.files = DocumentFiles.of(Wording.of(Locale.UK), publicUrl);
  }

  String fragment(Document document) {
    return files.fragment(document);
  }

  Map<PaperFormat, byte[]> files(Document document, Instant made) {
    Map<PaperFormat, byte[]> all = new EnumMap<>(PaperFormat.class);
    all.put(PaperFormat.HTML, files.html(document, made));
    all.put(PaperFormat.PDF, files.pdf(document, made));
    all.put(PaperFormat.DOCX, files.docx(document, made));
    return all;
  }
}
