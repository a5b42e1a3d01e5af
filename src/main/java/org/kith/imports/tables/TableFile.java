package org.kith.imports.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of rows, read from the first to the last as often as is asked, never held as a whole. A
 * workbook's hidden sheets are left out.
 */
public sealed interface TableFile permits WorkbookFile, TextFile {
  /** Hands over row by row; blank ones too, where the file has them. */
  void read(Rows rows);

  /** The names of its sheets, as they follow each other; empty where there are none. */
  default java.util.List<String> sheets() {
    return java.util.List.of();
  }

  /** Takes rows. */
  @FunctionalInterface
  interface Rows {
    /** Whether it wants more rows of this sheet. */
    boolean take(Row row);
  }

  /** Bytes that can be read again and again. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  /** Of a file on this machine; refuses with {@link UnreadableTable} what is no table. */
  static TableFile of(Path file) {
    return of(file.getFileName().toString(), () -> Files.newInputStream(file));
  }

  /** Of what was sent in. */
  static TableFile of(String name, byte[] bytes) {
    return of(name, () -> new ByteArrayInputStream(bytes));
  }

  private static TableFile of(String name, Bytes bytes) {
    try (InputStream start = bytes.open()) {
      byte[] head = start.readNBytes(8);
      if (head.length >= 4 && head[0] == 'P' && head[1] == 'K') {
        return new WorkbookFile(bytes, PackedSize.check(bytes));
      }
      if (head.length >= 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
        throw new UnreadableTable(
            "“%s” is in an old or locked format. Open it in Excel and save it as “Excel Workbook (.xlsx)” without a password."
                .formatted(name));
      }
      if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        throw new UnreadableTable(
            "“%s” is no workbook, whatever its name says. Save it as “Excel Workbook (.xlsx)” and try again."
                .formatted(name));
      }
      return TextFile.of(bytes);
    } catch (IOException failed) {
      throw new UnreadableTable("“%s” could not be read.".formatted(name));
    }
  }
}
