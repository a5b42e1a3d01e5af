package org.kith.opendata;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what of a JSON text breaks its schema (draft 2020-12), formats too.
 *
 * @param root in which {@code $ref} points
 */
record Validator(JsonNode root) {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Where it is broken, each with the keyword that it breaks; empty: it holds. */
  List<String> broken(JsonNode value, JsonNode schema) {
    ObjectNode whole = (ObjectNode) root.deepCopy();
    whole.putArray("allOf").add(schema);
    return SCHEMAS
        .getSchema(whole)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error)
        .toList();
  }
}
