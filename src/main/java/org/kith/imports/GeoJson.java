package org.kith.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON (RFC 7946): a record for each feature: its properties, and {@code geometry} as JSON. */
final class GeoJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GeoJson() {}

  static List<Mapping> read(String path, String text, Notes notes) {
    List<Mapping> records = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.path("features").isArray()) {
        notes.problem(new Problem(path, 1, "features", "", "a GeoJSON feature collection"));
      }
      for (JsonNode feature : root.path("features")) {
        Map<String, Value> fields = new LinkedHashMap<>();
        feature
            .path("properties")
            .properties()
            .forEach(property -> {
              if (!property.getValue().isNull()) {
                fields.put(property.getKey(), new Scalar(property.getValue().asString(""), 1));
              }
            });
        fields.put("geometry", new Scalar(feature.path("geometry").toString(), 1));
        records.add(new Mapping(fields, 1, "feature " + (records.size() + 1)));
      }
    } catch (JacksonException e) {
      notes.problem(new Problem(path, 1, "file", "", "GeoJSON"));
    }
    return records;
  }
}
