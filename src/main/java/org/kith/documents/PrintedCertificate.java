package org.kith.documents;

import java.util.List;
import java.util.Locale;

/**
 * One page that says who did what, to be kept and shown.
 *
 * @param publisher who answers for it, such as the programme's name
 * @param title the kind of certificate
 * @param opening the words before the name
 * @param name whom it is for, as the person wants it
 * @param statement the words after the name
 * @param subject what was done
 * @param lines what else is said of it, such as the day
 * @param number by which it can be checked, as it is printed
 * @param check how the number is checked
 * @param language BCP 47 tag, such as {@code en-GB}
 */
public record PrintedCertificate(
    String publisher,
    String title,
    String opening,
    String name,
    String statement,
    String subject,
    List<String> lines,
    String number,
    String check,
    String language) {
  public PrintedCertificate {
    if (title.isBlank() || name.isBlank() || subject.isBlank() || number.isBlank()) {
      throw new IllegalArgumentException(
          "a certificate says whose it is, for what, and its number");
    }
    lines = List.copyOf(lines);
    language = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
  }
}
