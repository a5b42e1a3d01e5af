package org.kith.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One part of a packed file, read through once without keeping it. */
final class PartReading {
  /** Text that says the same over and over, such as an empty sheet, packs to about a hundredth. */
  private static final int MOST_PACKED = 200;

  /** Below this many bytes nobody minds how well something was packed. */
  private static final int SMALL = 1024 * 1024;

  private static final int HEAD = 256 * 1024;

  private final long packedSize;
  private final long most;
  private final StringBuilder head = new StringBuilder();
  private long size;
  private boolean isXml;

  /**
   * @param packedSize of this part, in bytes
   * @param most bytes that it may unpack to
   */
  PartReading(long packedSize, long most) {
    this.packedSize = packedSize;
    this.most = most;
  }

  void read(InputStream content) throws IOException {
    byte[] block = new byte[64 * 1024];
    String before = "";
    for (int length; (length = content.readNBytes(block, 0, block.length)) > 0; ) {
      boolean isFirst = size == 0;
      size += length;
      refuseTooMuch();
      if (isFirst) {
        refuseProgram(Arrays.copyOf(block, length));
      }
      // without the zero bytes, UTF-16 reads as ASCII does
      String text = Bytes.text(Arrays.copyOf(block, length)).replace("\0", "");
      isXml = isFirst ? text.replaceFirst("^[^\\x20-\\x7e]*\\s*", "").startsWith("<") : isXml;
      String joined = before + text;
      if (isXml && (joined.contains("<!DOCTYPE") || joined.contains("<!ENTITY"))) {
        throw Refused.definitions();
      }
      before = joined.substring(Math.max(0, joined.length() - 9));
      head.append(text, 0, Math.min(text.length(), HEAD - head.length()));
    }
  }

  private void refuseTooMuch() {
    if (size > most || size > SMALL && size / Math.max(1, packedSize) > MOST_PACKED) {
      throw Refused.unpacksToTooMuch();
    }
  }

  /** Macros, and objects of other programs, are kept as compound files within the document. */
  private static void refuseProgram(byte[] start) {
    Signature signature = Signature.of(start);
    if (signature == Signature.OLD_OFFICE || signature == Signature.PROGRAM) {
      throw Refused.macros();
    }
  }

  long size() {
    return size;
  }

  /** Its first quarter of a megabyte as text. */
  String head() {
    return head.toString();
  }
}
