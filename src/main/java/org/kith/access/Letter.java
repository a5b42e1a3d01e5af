package org.kith.access;

/**
 * A message to one person, in plain text.
 *
 * @param to an e-mail address
 * @param purpose what it is for, such as {@code invitation}: kept when the words are gone
 */
public record Letter(String to, String subject, String body, String purpose) {
  @Override
  public String toString() {
    return "letter for " + purpose;
  }
}
