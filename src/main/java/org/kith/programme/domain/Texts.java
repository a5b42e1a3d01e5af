package org.kith.programme.domain;

import java.util.List;
import java.util.Optional;
import org.kith.figures.Insertion;
import org.kith.imports.Entry;

/** Texts that people read: every figure inserted into them has to exist. */
final class Texts {
  private Texts() {}

  /** A text that has to be there. */
  static String text(Entry entry, String field) {
    return checked(entry, field, entry.text(field));
  }

  /** A text that may be missing: empty then. */
  static String optional(Entry entry, String field) {
    return checked(entry, field, entry.optional(field));
  }

  static List<String> texts(Entry entry, String field) {
    List<String> texts = entry.texts(field);
    texts.forEach(text -> checked(entry, field, text));
    return texts;
  }

  private static String checked(Entry entry, String field, String text) {
    Insertion.in(text).forEach(figure -> entry.need(field, "statement", figure.statement()));
    malformed(text)
        .ifPresent(
            rest -> entry.problem(field, rest, "a figure inserted as {{id}} or {{id|unit}}"));
    return text;
  }

  /** Double braces that insert no figure, with what follows them. */
  static Optional<String> malformed(String text) {
    String rest = Insertion.PATTERN.matcher(text).replaceAll("");
    int brace = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
    return brace < 0 ? Optional.empty() : Optional.of(rest.substring(brace));
  }
}
