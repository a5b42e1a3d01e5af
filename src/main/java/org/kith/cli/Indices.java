package org.kith.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.statistics.segregation.Index;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Indices as JSON: one that is not defined is null, and "notDefined" says why. */
final class Indices {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, String> notDefined = new LinkedHashMap<>();

  Indices with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  Indices with(String name, Index index) {
    switch (index) {
      case Index.Value(double number) -> fields.put(name, number);
      case Index.NotDefined(var because) -> {
        fields.put(name, NullNode.getInstance());
        notDefined.put(name, because.sentence());
      }
    }
    return this;
  }

  Map<String, Object> fields() {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    if (!notDefined.isEmpty()) {
      all.put("notDefined", notDefined);
    }
    return all;
  }

  String json() {
    return JSON.writeValueAsString(fields());
  }
}
