package org.kith.imports.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as it came: Teams writes UTF-16, old programs Windows-1252, and all is kept as UTF-8. */
public final class TextAsSent {
  private TextAsSent() {}

  /** The same bytes where it is no text, or is UTF-8 already. */
  public static byte[] inUtf8(byte[] bytes) {
    boolean isPacked = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean isOld = bytes.length > 4 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
    if (isPacked || isOld) {
      return bytes;
    }
    try {
      Charset encoding = Encoding.of(() -> new ByteArrayInputStream(bytes));
      return encoding.equals(StandardCharsets.UTF_8)
          ? bytes
          : new String(bytes, encoding).getBytes(StandardCharsets.UTF_8);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
