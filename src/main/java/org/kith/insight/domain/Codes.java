package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a characteristic as one byte; what is beyond so many is put together. */
final class Codes {
  private static final int MOST = 255;
  private static final String OTHERS = "other";

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /**
   * @param none what has code 0: the value of whom nothing is known
   */
  Codes(String none) {
    of(none);
  }

  byte of(String value) {
    Integer known = codes.get(value);
    if (known == null) {
      String kept = values.size() < MOST ? value : OTHERS;
      known =
          codes.computeIfAbsent(
              kept,
              fresh -> {
                values.add(fresh);
                return values.size() - 1;
              });
      codes.put(value, known);
    }
    return (byte) (int) known;
  }

  String value(int code) {
    return values.get(code);
  }

  /** How many codes there are. */
  int size() {
    return values.size();
  }
}
