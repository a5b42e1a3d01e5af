package org.kith.statistics.linkage;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.kith.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text that keeps a model; numbers come back as they were, to the last bit. */
final class ModelJson {
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The text is no model, or one of another version. */
  static final class NoModel extends Refusal {
    private NoModel() {
      super("This is no linkage model that this version of Kith can read: learn a new one.");
    }
  }

  private ModelJson() {}

  static String write(Model model) {
    ObjectNode json = JSON.createObjectNode();
    json.put("version", VERSION);
    json.put("records", model.records());
    Estimates estimates = model.estimates();
    json.put("matchRate", estimates.matchRate());
    json.put("householdRate", estimates.householdRate());
    ObjectNode levels = json.putObject("levels");
    for (Level level : Level.values()) {
      int field = level.field().place();
      levels
          .putObject(level.name())
          .put("matches", estimates.matches()[field][level.position()])
          .put("strangers", estimates.strangers()[field][level.position()])
          .put("household", estimates.household()[field][level.position()]);
    }
    ObjectNode words = json.putObject("words");
    words.put("rare", model.words().rare()).put("usual", model.words().usual());
    ObjectNode common = words.putObject("common");
    model.words().common().forEach(common::put);
    ObjectNode crowds = json.putObject("crowds");
    model
        .crowds()
        .discounts()
        .forEach((field, discounts) -> {
          ObjectNode ofField = crowds.putObject(field.name());
          discounts.forEach((value, discount) -> ofField.put(Long.toString(value), discount));
        });
    return json.toString();
  }

  static Model read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.path("version").asInt(0) != VERSION) {
        throw new NoModel();
      }
      Estimates estimates =
          new Estimates(
              shares(json, "matches"),
              shares(json, "strangers"),
              shares(json, "household"),
              json.required("matchRate").doubleValue(),
              json.required("householdRate").doubleValue());
      return new Model(
          json.required("records").intValue(),
          estimates,
          words(json.required("words")),
          crowds(json.required("crowds")));
    } catch (JacksonException | IllegalArgumentException notAsWritten) {
      throw new NoModel();
    }
  }

  private static double[][] shares(JsonNode json, String of) {
    JsonNode levels = json.required("levels");
    return Estimates.table(level -> levels.required(level.name()).required(of).doubleValue());
  }

  private static WordShares words(JsonNode json) {
    return new WordShares(
        numbers(json.required("common")),
        json.required("rare").doubleValue(),
        json.required("usual").doubleValue());
  }

  private static Crowds crowds(JsonNode json) {
    Map<Field, Map<Long, Double>> discounts = new EnumMap<>(Field.class);
    json.properties()
        .forEach(field -> {
          Map<Long, Double> ofField = new TreeMap<>();
          numbers(field.getValue())
              .forEach((value, discount) -> ofField.put(Long.valueOf(value), discount));
          discounts.put(Field.valueOf(field.getKey()), ofField);
        });
    return new Crowds(discounts);
  }

  private static Map<String, Double> numbers(JsonNode json) {
    Map<String, Double> numbers = new TreeMap<>();
    json.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().doubleValue()));
    return numbers;
  }
}
