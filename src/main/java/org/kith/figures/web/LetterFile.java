package org.kith.figures.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kith.documents.Document;
import org.kith.documents.DocxRendering;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Wording;
import org.kith.files.Download;
import org.springframework.http.ResponseEntity;

/** What kind of file a letter is to be. */
enum LetterFile {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  HTML("text/html;charset=UTF-8");

  private final String mediaType;

  LetterFile(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The letter as a file to save. */
  ResponseEntity<byte[]> download(String name, Document letter, String publisher, Instant made) {
    Imprint imprint = new Imprint(publisher, made, null);
    String ending = name().toLowerCase(Locale.ROOT);
    return Download.of(name + "." + ending, mediaType, bytes(letter, imprint));
  }

  private byte[] bytes(Document letter, Imprint imprint) {
    Wording wording = Wording.of(Locale.UK);
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      switch (this) {
        case PDF -> PdfRendering.with(wording).write(letter, imprint, made);
        case DOCX -> DocxRendering.with(wording).write(letter, imprint, made);
        case HTML ->
            made.write(
                HtmlRendering.with(wording, List.of())
                    .file(letter, imprint)
                    .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return made.toByteArray();
  }
}
