package org.kith.statistics.linkage;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values that surprisingly many records share – a hostel's postcode, the number of a community
 * centre, a date that a form puts in – and how much less they say.
 *
 * @param discounts for each field and value what is added to the weight, below 0
 */
record Crowds(Map<Field, Map<Long, Double>> discounts) {
  static Crowds of(RecordBlock block) {
    Map<Field, Map<Long, Double>> discounts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (field != Field.NAME) {
        ValueCounts counts = ValueCounts.of(block, field);
        int usual = counts.usualSharers();
        Map<Long, Double> ofField = new TreeMap<>();
        counts
            .moreThan(usual)
            .forEach((value, count) -> ofField.put(value, Math.log((double) usual / count)));
        discounts.put(field, ofField);
      }
    }
    return new Crowds(discounts);
  }

  double discount(Field field, long value) {
    return discounts.getOrDefault(field, Map.of()).getOrDefault(value, 0.0);
  }
}
