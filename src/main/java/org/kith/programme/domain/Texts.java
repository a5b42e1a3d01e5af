package org.kith.programme.domain;

import java.util.List;
import java.util.regex.Matcher;
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
    Matcher figures = Insertion.PATTERN.matcher(text);
    String rest = figures.replaceAll("");
    int brace = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
    if (brace >= 0) {
      entry.problem(field, rest.substring(brace), "a figure inserted as {{id}} or {{id|unit}}");
    }
    return text;
  }
}
