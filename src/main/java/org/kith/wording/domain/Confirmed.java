package org.kith.wording.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** What somebody confirmed, and when. */
record Confirmed(String source, String translation, String by, LocalDate on) {
  boolean holdsFor(String english, String translated) {
    return source.equals(fingerprint(english)) && translation.equals(fingerprint(translated));
  }

  static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
