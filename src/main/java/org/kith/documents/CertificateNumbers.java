package org.kith.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers of certificates that nobody can guess, 60 bits each, in the signs of Crockford's Base 32
 * (2002), which leaves out those that are mistaken for others.
 */
public final class CertificateNumbers {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CertificateNumbers() {}

  /** A number that was never drawn before, as good as surely. */
  public static String draw() {
    return RANDOM
        .ints(LENGTH, 0, SIGNS.length())
        .collect(
            StringBuilder::new,
            (number, sign) -> number.append(SIGNS.charAt(sign)),
            StringBuilder::append)
        .toString();
  }

  /** As it is printed: in groups of four. */
  public static String printed(String number) {
    return String.join(
        "-",
        number.substring(0, GROUP),
        number.substring(GROUP, 2 * GROUP),
        number.substring(2 * GROUP));
  }

  /** What somebody typed, with letters for the digits that they look like; empty: no number. */
  public static Optional<String> read(String typed) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
        ? Optional.of(plain)
        : Optional.empty();
  }
}
