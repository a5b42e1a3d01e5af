package org.kith.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which encoding a text is in: what its mark says, else what its bytes can be. */
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int HEAD = 4_096;

  private Encoding() {}

  static Charset of(TableFile.Bytes bytes) throws IOException {
    byte[] head;
    try (InputStream content = bytes.open()) {
      head = content.readNBytes(HEAD);
    }
    if (begins(head, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16;
    }
    int even = 0;
    int odd = 0;
    for (int at = 0; at < head.length; at++) {
      if (head[at] == 0) {
        even += at % 2 == 0 ? 1 : 0;
        odd += at % 2;
      }
    }
    if (odd > head.length / 4 && even < odd / 4 + 1) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > head.length / 4 && odd < even / 4 + 1) {
      return StandardCharsets.UTF_16BE;
    }
    if (odd + even > 0) {
      throw new UnreadableTable(
          "This file holds no table: send a workbook (.xlsx) or text with commas (.csv).");
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** To the end: a single é far down in a long file tells. */
  private static boolean isUtf8(TableFile.Bytes bytes) throws IOException {
    char[] block = new char[1 << 15];
    try (Reader reader = new InputStreamReader(bytes.open(), StandardCharsets.UTF_8.newDecoder())) {
      while (reader.read(block) >= 0) {}
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean begins(byte[] head, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (head.length <= at || (head[at] & 0xff) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
