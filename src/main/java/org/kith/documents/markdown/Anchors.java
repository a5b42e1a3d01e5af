package org.kith.documents.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Section ids made from titles, unique within one file. */
final class Anchors {
  private final String prefix;
  private final Set<String> given = new HashSet<>();

  Anchors(String prefix) {
    this.prefix = prefix.isEmpty() ? "" : prefix + "-";
  }

  String of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace('ł', 'l')
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\d]+", "-")
            .replaceAll("^-|-$", "");
    String words =
        plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "part-" + plain : plain;
    String id = (prefix + words).replaceAll("-$", "");
    String unique = id;
    for (int i = 2; !given.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }
}
