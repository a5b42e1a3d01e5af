package org.kith.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A report, paper or edition as its readers meet it, free of any format. Equal models render alike,
 * and have the same {@link #hash()}.
 *
 * @param language BCP 47 tag, such as {@code en-GB}
 * @param published when it came out, as the cover says it; may be empty
 * @param prepared who prepared it, and from what, as the cover says it; may be empty
 */
public record Document(
    String title,
    String subtitle,
    String language,
    Direction direction,
    String published,
    String prepared,
    List<Section> sections) {

  public Document {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document needs a title");
    }
    language = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    sections = List.copyOf(sections);
    refuseRepeatedIds(sections, new HashSet<>());
  }

  /** SHA-256 of the model in hexadecimal: the same model always gives the same hash. */
  public String hash() {
    return Fingerprint.of(this);
  }

  private static void refuseRepeatedIds(List<Section> sections, Set<String> seen) {
    for (Section section : sections) {
      if (!seen.add(section.id())) {
        throw new IllegalArgumentException("two sections have the id " + section.id());
      }
      refuseRepeatedIds(section.subsections(), seen);
    }
  }
}
