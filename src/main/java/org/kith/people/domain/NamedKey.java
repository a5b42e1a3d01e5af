package org.kith.people.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.TreeSet;
import org.kith.people.PeopleInBulk.Named;

/**
 * Tells people in a file apart by all that it says of them. With 64 bits of SHA-256, two of a
 * million different people get the same key once in 40 million files.
 */
public final class NamedKey {
  private static final int DIGITS_THAT_TELL = 10;

  private NamedKey() {}

  public static long of(Named person) {
    String all =
        name(person)
            + "|"
            + person.born().year()
            + "|"
            + person.born().on()
            + "|"
            + digits(person.phone())
            + "|"
            + person.email().toLowerCase(Locale.ROOT);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** In plain Latin letters, in order: Khan Amina is Amina Khan. */
  static String name(Named person) {
    return String.join(" ", new TreeSet<>(NameTokens.of(person.given() + " " + person.family())));
  }

  /** The end of a number, whether it begins with 0 or +44; empty where there are too few digits. */
  static String digits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    return digits.length() < DIGITS_THAT_TELL
        ? ""
        : digits.substring(digits.length() - DIGITS_THAT_TELL);
  }
}
