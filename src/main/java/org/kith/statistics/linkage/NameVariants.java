package org.kith.statistics.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What {@code linkage/name-variants.csv} knows: spellings of one name, short forms, and words that
 * are no names. A spelling belongs to one name only, a short form may belong to several.
 */
final class NameVariants {
  private static final String FILE = "/linkage/name-variants.csv";
  private static final NameVariants KNOWN = read();

  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> shortForms = new HashSet<>();
  private final Set<String> shortForLong = new HashSet<>();
  private final Set<String> noise = new HashSet<>();

  private NameVariants() {}

  static NameVariants known() {
    return KNOWN;
  }

  /** The one spelling that stands for all. */
  String spelling(String word) {
    return spellings.getOrDefault(word, word);
  }

  boolean isSpellingOf(String word) {
    return spellings.containsKey(word);
  }

  boolean isNoise(String word) {
    return noise.contains(word);
  }

  boolean isShortForm(String word) {
    return shortForms.contains(word);
  }

  boolean isShortFormOf(String one, String other) {
    return shortForLong.contains(one + " " + other) || shortForLong.contains(other + " " + one);
  }

  private static NameVariants read() {
    NameVariants variants = new NameVariants();
    try (InputStream file = NameVariants.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> variants.add(line.split(",", 3)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return variants;
  }

  private void add(String[] line) {
    String name = line[1];
    for (String other : line[2].split(" ", -1)) {
      switch (line[0]) {
        case "spelling" -> {
          spellings.put(other, name);
          spellings.put(name, name);
        }
        case "short" -> {
          shortForms.add(name);
          shortForLong.add(name + " " + other);
        }
        case "noise" -> noise.add(other);
        default -> throw new IllegalStateException(FILE + ": " + line[0]);
      }
    }
  }
}
