package org.kith.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.kith.files.UploadKind;

/**
 * Word, Excel and PowerPoint files of today (ECMA-376), which are packed folders. Every part is
 * unpacked once, counting, and thrown away: what the folder says about its own sizes is not
 * believed.
 */
public final class ZipContent {
  /** Parts of a document; a presentation of 300 slides has about 2,000. */
  private static final int MOST_PARTS = 5_000;

  /** Bytes of all parts together, unpacked. */
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  private static final String CONTENT_TYPES = "[content_types].xml";

  private ZipContent() {}

  public static UploadKind checked(byte[] bytes) {
    if (directoryEntries(bytes) > MOST_PARTS) {
      throw Refused.unpacksToTooMuch();
    }
    try (ZipFile folder = ZipFile.builder().setByteArray(bytes).get()) {
      return checked(folder);
    } catch (IOException | IllegalArgumentException damaged) {
      throw Refused.damaged();
    }
  }

  private static UploadKind checked(ZipFile folder) throws IOException {
    List<ZipArchiveEntry> parts = Collections.list(folder.getEntries());
    if (parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())) {
      throw Refused.locked();
    }
    String types = "";
    long left = MOST_BYTES;
    for (ZipArchiveEntry part : parts) {
      if (!folder.canReadEntryData(part)) {
        throw Refused.damaged();
      }
      try (InputStream content = folder.getInputStream(part)) {
        PartReading reading = new PartReading(part.getCompressedSize(), left);
        reading.read(content);
        left -= reading.size();
        if (part.getName().toLowerCase(Locale.ROOT).equals(CONTENT_TYPES)) {
          types += reading.head();
        }
      }
    }
    return kind(types);
  }

  /** By what the parts are declared to be, which is what programs go by when they open them. */
  private static UploadKind kind(String types) {
    if (types.contains("macroEnabled") || types.contains("ms-excel.macrosheet")) {
      throw Refused.macros();
    }
    if (types.contains("spreadsheetml.sheet.main+xml")) {
      return UploadKind.XLSX;
    }
    if (types.contains("wordprocessingml.document.main+xml")) {
      return UploadKind.DOCX;
    }
    if (types.contains("presentationml.presentation.main+xml")
        || types.contains("presentationml.slideshow.main+xml")) {
      return UploadKind.PPTX;
    }
    throw Refused.packed();
  }

  /** Counted before anything is made of them; each begins with the same four bytes. */
  private static int directoryEntries(byte[] bytes) {
    int entries = 0;
    for (int at = 0; at + 4 <= bytes.length; at++) {
      if (bytes[at] == 'P' && Bytes.are(bytes, at, "PK\001\002")) {
        entries++;
      }
    }
    return entries;
  }
}
