package org.kith.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sums up one seal's entries. Every text is preceded by its length, so that no two trails look the
 * same.
 */
final class AuditMac {
  private static final String KIND = "kith audit seal 1";

  private final Mac mac;
  private int entries;
  private long through;

  AuditMac(byte[] key, byte[] previousSeal, String area) {
    mac = hmac(key);
    add(KIND);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(previousSeal.length).array());
    mac.update(previousSeal);
    add(area);
  }

  void add(SealedEntry entry) {
    number(entry.id());
    number(micros(entry.at()));
    entry.texts().forEach(this::add);
    entries++;
    through = entry.id();
  }

  int entries() {
    return entries;
  }

  /** The id of the entry that was added last; 0 before the first. */
  long through() {
    return through;
  }

  byte[] seal(int number, long through, int entries, Instant at) {
    number(number);
    number(through);
    number(entries);
    number(micros(at));
    return mac.doFinal();
  }

  /** Tells keys apart without telling anything of them. */
  static String mark(byte[] key) {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      sum.update(KIND.getBytes(UTF_8));
      return HexFormat.of().formatHex(sum.digest(key), 0, 8);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void number(long number) {
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    mac.update(bytes);
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  private static Mac hmac(byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
