package org.kith.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The wording of all pages in one language, key by key. */
final class Wording {
  private Wording() {}

  /** All bundles of a language; {@code en} is the one without a suffix. */
  static Map<String, String> in(String language) {
    Map<String, String> wording = new TreeMap<>();
    for (Source bundle : Source.in(Source.MESSAGES, ".properties")) {
      if (language(bundle).equals(language)) {
        wording.putAll(keys(bundle));
      }
    }
    return wording;
  }

  /** What only the team reads, in English: the bundles called {@code <module>-team}. */
  static Map<String, String> ofTeams() {
    Map<String, String> wording = new TreeMap<>();
    for (Source bundle : Source.in(Source.MESSAGES, "-team.properties")) {
      wording.putAll(keys(bundle));
    }
    return wording;
  }

  static Map<String, String> keys(Source bundle) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(bundle.text()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, String> keys = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
    return keys;
  }

  /** The module whose bundle it is: {@code figures} of {@code figures-values_pl.properties}. */
  static String module(Source bundle) {
    return bundle.fileName().replaceAll("[-_.].*", "");
  }

  private static String language(Source bundle) {
    String name = bundle.fileName().replace(".properties", "");
    int underscore = name.indexOf('_');
    return underscore < 0 ? "en" : name.substring(underscore + 1);
  }
}
