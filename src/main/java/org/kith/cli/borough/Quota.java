package org.kith.cli.borough;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How many people of a series have which value of a characteristic. Whoever is left has none of
 * these values.
 */
record Quota(String by, Map<String, Integer> people) {
  /** Whoever is left. */
  static final String NONE_OF_THESE = "";

  /** As in {@code sex=male:22|female:33;age=35-74:48}. */
  static List<Quota> read(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(";", -1)).map(Quota::one).toList();
  }

  private static Quota one(String text) {
    int equals = text.indexOf('=');
    Map<String, Integer> people = new LinkedHashMap<>();
    for (String value : text.substring(equals + 1).split("\\|", -1)) {
      int colon = value.indexOf(':');
      people.put(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
    }
    return new Quota(text.substring(0, equals), people);
  }

  Quota part(double part) {
    Map<String, Integer> some = new LinkedHashMap<>();
    people.forEach((value, count) -> some.put(value, (int) Math.round(count * part)));
    return new Quota(by, some);
  }

  /** A value for each of so many people, in an order by chance. */
  List<String> dealt(int many, SplittableRandom chance) {
    List<String> values = new ArrayList<>();
    people.forEach((value, count) -> {
      for (int i = 0; i < count && values.size() < many; i++) {
        values.add(value);
      }
    });
    while (values.size() < many) {
      values.add(NONE_OF_THESE);
    }
    for (int last = many - 1; last > 0; last--) {
      int other = chance.nextInt(last + 1);
      String value = values.get(last);
      values.set(last, values.get(other));
      values.set(other, value);
    }
    return values;
  }
}
