package org.kith.programme.domain;

import java.text.Normalizer;
import java.util.Locale;

/** The kebab-case id that a name leads to. */
final class Slug {
  private Slug() {}

  /** At most so many characters, cut at a word where it can be; empty where nothing is left. */
  static String of(String name, int most) {
    String kebab =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (kebab.length() <= most) {
      return kebab;
    }
    int word = kebab.lastIndexOf('-', most);
    return kebab.substring(0, word > 0 ? word : most);
  }
}
