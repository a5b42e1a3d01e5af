package org.kith.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unpacks a workbook once, counting: what it says about its own size is not believed. Of what it
 * holds only that is kept which cells are merged. Java's own reader of ZIP files takes none that
 * was written in one go with sizes after its content, as Kith's own spreadsheets are.
 */
final class PackedSize {
  /** A million rows of a register are about 200 MB. */
  private static final long MOST_BYTES = 2L << 30;

  /** The texts of a workbook's cells are held in memory while it is read. */
  private static final long MOST_TEXTS = 64L << 20;

  private static final int MOST_PARTS = 5_000;

  private PackedSize() {}

  static MergedDown check(TableFile.Bytes bytes) throws IOException {
    MergedDown merged = new MergedDown();
    byte[] block = new byte[1 << 16];
    long left = MOST_BYTES;
    int parts = 0;
    boolean isWorkbook = false;
    try (InputStream content = bytes.open();
        ZipArchiveInputStream zip = new ZipArchiveInputStream(content)) {
      for (ZipArchiveEntry part; (part = zip.getNextEntry()) != null; ) {
        isWorkbook |= part.getName().equals("xl/workbook.xml");
        long most = part.getName().endsWith("sharedStrings.xml") ? MOST_TEXTS : left;
        long size = 0;
        for (int read; (read = zip.read(block)) >= 0; ) {
          merged.take(part.getName(), block, read);
          size += read;
          if (size > most) {
            throw new UnreadableTable(
                "This workbook unpacks to far more than a register holds. Save the sheets that matter as CSV and send those.");
          }
        }
        left -= size;
        parts++;
        if (parts > MOST_PARTS) {
          throw new UnreadableTable("This workbook has more parts than a register needs.");
        }
      }
    }
    if (!isWorkbook) {
      throw new UnreadableTable(
          "This is a packed file but no workbook. Save it as “Excel Workbook (.xlsx)” or as CSV and try again.");
    }
    return merged;
  }
}
