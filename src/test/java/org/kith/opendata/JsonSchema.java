package org.kith.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Says what of a JSON text breaks its schema: the part of JSON Schema (draft 2020-12) that our
 * schemas use. A keyword that it does not know is a mistake in the schema.
 *
 * @param root in which {@code $ref} points
 */
record JsonSchema(JsonNode root) {
  private static final List<String> WORDS =
      List.of("description", "title", "$schema", "$id", "$defs", "minimum");

  /** Where it is broken, each with why; empty: it holds. */
  List<String> broken(JsonNode value, JsonNode schema) {
    List<String> broken = new ArrayList<>();
    check(value, schema, "$", broken);
    return broken;
  }

  private void check(JsonNode value, JsonNode schema, String at, List<String> broken) {
    for (var keyword : schema.properties()) {
      JsonNode says = keyword.getValue();
      switch (keyword.getKey()) {
        case "$ref" -> check(value, root.at(says.asString().substring(1)), at, broken);
        case "type" -> {
          if (!isOfType(value, says)) {
            broken.add(at + " is no " + says);
          }
        }
        case "required" ->
            says.forEach(name -> {
              if (value.isObject() && !value.has(name.asString())) {
                broken.add(at + " has no " + name.asString());
              }
            });
        case "properties" ->
            says.properties()
                .forEach(one -> {
                  if (value.has(one.getKey())) {
                    check(value.get(one.getKey()), one.getValue(), at + "." + one.getKey(), broken);
                  }
                });
        case "items" -> {
          for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(value.get(i), says, at + "[" + i + "]", broken);
          }
        }
        case "enum" -> {
          if (says.valueStream().noneMatch(value::equals)) {
            broken.add(at + " is none of " + says);
          }
        }
        case "pattern" -> {
          if (value.isString()
              && !Pattern.compile(says.asString()).matcher(value.asString()).find()) {
            broken.add(at + " does not match " + says);
          }
        }
        case "format" -> {
          if (value.isString() && !isFormatted(value.asString(), says.asString())) {
            broken.add(at + " is no " + says);
          }
        }
        default -> {
          if (!WORDS.contains(keyword.getKey())) {
            throw new IllegalArgumentException("unknown: " + keyword.getKey());
          }
        }
      }
    }
  }

  private static boolean isOfType(JsonNode value, JsonNode types) {
    return types.isArray()
        ? types.valueStream().anyMatch(type -> isOf(value, type.asString()))
        : isOf(value, types.asString());
  }

  private static boolean isOf(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("unknown type: " + type);
    };
  }

  private static boolean isFormatted(String text, String format) {
    try {
      switch (format) {
        case "date" -> LocalDate.parse(text);
        case "date-time" -> OffsetDateTime.parse(text);
        case "uuid" -> UUID.fromString(text);
        case "uri" -> new java.net.URI(text);
        case "email" -> {
          return text.contains("@");
        }
        default -> throw new IllegalStateException("unknown format: " + format);
      }
      return true;
    } catch (DateTimeParseException | IllegalArgumentException | java.net.URISyntaxException no) {
      return false;
    }
  }
}
