package org.kith.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import org.kith.imports.Value.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field's value as files have it, as the database keeps it, and as people read it. */
final class FieldValues {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_SHOWN = 60;

  private FieldValues() {}

  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /** As a file has it. */
  static JsonNode json(Value value) {
    return switch (value) {
      case Scalar(String text, int line) -> text(text);
      case Sequence(List<Value> values, int line) -> {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(item -> array.add(json(item)));
        yield array;
      }
      case Mapping(Map<String, Value> fields, int line, String place) -> {
        ObjectNode object = JSON.createObjectNode();
        fields.forEach((name, field) -> object.set(name, json(field)));
        yield object;
      }
    };
  }

  /** As another module gives it: a text, a list, or a map from fields. */
  static JsonNode json(Object value) {
    return switch (value) {
      case String text -> text(text);
      case List<?> values -> {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(item -> array.add(json((Object) item)));
        yield array;
      }
      case Map<?, ?> fields -> {
        ObjectNode object = JSON.createObjectNode();
        fields.forEach((name, field) -> object.set(String.valueOf(name), json((Object) field)));
        yield object;
      }
      default ->
          throw new IllegalArgumentException("neither text, list nor fields: " + value.getClass());
    };
  }

  /** As if it stood in a file at this line. */
  static Value value(JsonNode json, int line) {
    if (json.isArray()) {
      return new Sequence(json.values().stream().map(item -> value(item, line)).toList(), line);
    }
    if (json.isObject()) {
      Map<String, Value> fields = new LinkedHashMap<>();
      json.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue(), line)));
      return new Mapping(fields, line);
    }
    return new Scalar(json.asString(""), line);
  }

  /**
   * Whether two values mean the same: a missing field is an empty one, a single text a list of one,
   * and a record inside may leave out what is empty.
   */
  static boolean same(JsonNode one, JsonNode other) {
    return normal(one).equals(normal(other));
  }

  /** For a message: a text as it is, cut where it is long; anything else as JSON. */
  static String shown(JsonNode value) {
    String text = normal(value).isString() ? normal(value).asString() : value.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN - 1) + "…" : text;
  }

  private static JsonNode normal(JsonNode value) {
    if (value.isArray()) {
      ArrayNode array = JSON.createArrayNode();
      value.values().forEach(item -> array.add(normal(item)));
      if (array.isEmpty()) {
        return text("");
      }
      return array.size() == 1 && array.get(0).isString() ? array.get(0) : array;
    }
    if (value.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      value
          .properties()
          .forEach(field -> {
            JsonNode inside = normal(field.getValue());
            if (!inside.equals(text(""))) {
              object.set(field.getKey(), inside);
            }
          });
      return object;
    }
    return text(value.asString(""));
  }

  /** Browsers end lines in their own way. */
  private static JsonNode text(String text) {
    return JSON.getNodeFactory().stringNode(text.replace("\r\n", "\n").strip());
  }
}
