package org.kith.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password has to be: long, and not what everybody tries first. No rules about digits and
 * signs, as the National Cyber Security Centre advises.
 */
final class Password {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "password", "passw0rd", "letmein", "welcome", "qwerty", "iloveyou", "123456", "abcdef");

  private Password() {}

  /** What is wrong with it for somebody with this name and address; empty: nothing. */
  static Optional<String> fault(String password, String name, String email) {
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST) {
      return Optional.of(
          "Use at least 12 characters: three words that do not belong together are good.");
    }
    if (password.length() > LONGEST) {
      return Optional.of("Use at most 200 characters.");
    }
    String telling = lower;
    for (String first : TRIED_FIRST) {
      telling = telling.replace(first, "");
    }
    for (String own : (name + " " + email).toLowerCase(Locale.ROOT).split("[\\s@.]+")) {
      telling = own.length() < 3 ? telling : telling.replace(own, "");
    }
    if (telling.chars().distinct().count() < 5) {
      return Optional.of("Choose something that is harder to guess.");
    }
    return Optional.empty();
  }
}
