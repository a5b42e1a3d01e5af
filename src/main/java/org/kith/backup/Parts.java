package org.kith.backup;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the parts of a backup are called inside it. */
final class Parts {
  static final String MANIFEST = "manifest.json";
  static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String KEYS = "keys/";
  private static final String TABLES = "tables/";

  private Parts() {}

  static String key(String name) {
    return KEYS + name;
  }

  static boolean isKey(String part) {
    return part.startsWith(KEYS);
  }

  static String keyOf(String part) {
    return part.substring(KEYS.length());
  }

  static String table(String name) {
    return TABLES + name + ".copy";
  }
}
