package org.kith.programme.domain;

import java.util.List;
import org.kith.imports.Entry;

/**
 * The texts of a priority in one language; whatever is empty falls back to English.
 *
 * @param confirmedBy who confirmed the translation; empty while it is machine-drafted, and for the
 *     original
 */
record Wording(
    String priority,
    String language,
    String name,
    String ambition,
    String summary,
    List<String> willDo,
    List<String> shortTerm,
    List<String> longTerm,
    boolean machineDrafted,
    String confirmedBy) {
  static final String ENGLISH = "en";

  static Wording original(Entry entry, String priority) {
    return new Wording(
        priority,
        ENGLISH,
        Texts.text(entry, "name"),
        Texts.text(entry, "ambition"),
        Texts.text(entry, "summary"),
        Texts.texts(entry, "will-do"),
        Texts.texts(entry, "short-term-results"),
        Texts.texts(entry, "long-term-results"),
        false,
        "");
  }

  static Wording translation(Entry entry, String priority, String language) {
    boolean drafted =
        entry
            .oneOf("translation", List.of("machine-drafted", "confirmed"))
            .equals("machine-drafted");
    return new Wording(
        priority,
        language,
        Texts.optional(entry, "name"),
        Texts.optional(entry, "ambition"),
        Texts.optional(entry, "summary"),
        Texts.texts(entry, "will-do"),
        Texts.texts(entry, "short-term-results"),
        Texts.texts(entry, "long-term-results"),
        drafted,
        drafted ? "" : entry.text("confirmed-by"));
  }
}
