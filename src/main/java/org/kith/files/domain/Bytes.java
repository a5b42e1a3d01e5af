package org.kith.files.domain;

import java.nio.charset.StandardCharsets;

/** Looking into bytes. */
final class Bytes {
  private Bytes() {}

  /** Big-endian, as network and picture formats have it. */
  static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Big-endian. */
  static int four(byte[] bytes, int at) {
    return two(bytes, at) << 16 | two(bytes, at + 2);
  }

  static boolean are(byte[] bytes, int at, String expected) {
    byte[] wanted = expected.getBytes(StandardCharsets.ISO_8859_1);
    if (at < 0 || at + wanted.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Byte for character, whatever it is. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
