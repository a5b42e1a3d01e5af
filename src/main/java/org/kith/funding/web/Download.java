package org.kith.funding.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.TableWriting.Formulas;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Tables as files, made whole before they are sent. */
final class Download {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  static ResponseEntity<byte[]> csv(String name, Sheet sheet) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(made, StandardCharsets.UTF_8)) {
      writing().csv(sheet, Formulas.DEFUSED, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file(name + ".csv", "text/csv;charset=UTF-8;header=present", made);
  }

  static ResponseEntity<byte[]> xlsx(
      String name, String title, List<String> notes, List<Sheet> sheets) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      writing().xlsx(new Workbook(title, notes, sheets), made);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file(name + ".xlsx", XLSX, made);
  }

  private static TableWriting writing() {
    return TableWriting.with(Wording.of(Locale.UK));
  }

  private static ResponseEntity<byte[]> file(String name, String type, ByteArrayOutputStream made) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(made.toByteArray());
  }
}
