package org.kith.opendata.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.geography.Geography;
import org.kith.opendata.Dataset;
import org.kith.opendata.Licence;
import org.springframework.stereotype.Component;

/** Describes the API by OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1.html), from the tables it has. */
@Component
class OpenApi {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final Geography geography;

  OpenApi(Geography geography) {
    this.geography = geography;
  }

  Map<String, Object> of(List<Dataset> sets) {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("/", get("about", "What there is to read", List.of(), ok(JSON, ref("About")), false));
    paths.put(
        "/openapi.json",
        get("openApi", "This document", List.of(), ok(JSON, Map.of("type", "object")), false));
    Map<String, Object> schemas = new LinkedHashMap<>();
    for (Dataset set : sets) {
      describe(set, paths);
      schemas.put(name(set), Schemas.row(set));
      schemas.put(name(set) + "-page", Schemas.page(ref(name(set))));
    }
    schemas.put("About", Schemas.ABOUT);
    schemas.put("Problem", Schemas.PROBLEM);
    return ordered(
        "openapi",
        "3.1.1",
        "info",
        info(),
        "servers",
        List.of(Map.of("url", ApiController.PATH)),
        "security",
        List.of(),
        "paths",
        paths,
        "components",
        ordered("schemas", schemas));
  }

  private Map<String, Object> info() {
    return ordered(
        "title",
        geography.area().name() + ": open data",
        "version",
        "1",
        "description",
        "What the programme has published, to be read without a key. Counts of people come from"
            + " releases or from published documents. The directory with all that belongs to a"
            + " service is at /open-referral, as Open Referral UK 3.0 has it.",
        "license",
        ordered("name", Licence.OPEN_GOVERNMENT.title(), "url", Licence.OPEN_GOVERNMENT.path()));
  }

  private static void describe(Dataset set, Map<String, Object> paths) {
    String path = "/" + set.id();
    paths.put(
        path,
        get(
            name(set) + ".all",
            set.title() + ", page by page",
            List.of(
                parameter("page", "query", "Which page, from 1.", "integer"),
                parameter("per_page", "query", "How many on a page: 20, at most 100.", "integer")),
            ok(JSON, ref(name(set) + "-page")),
            true));
    paths.put(
        path + "/{id}",
        get(
            name(set) + ".one",
            set.about(),
            List.of(parameter("id", "path", "What stands in the first column.", "string")),
            ok(JSON, ref(name(set))),
            true));
    paths.put(
        path + ".csv",
        get(
            name(set) + ".csv",
            set.title() + " as one file (RFC 4180)",
            List.of(),
            ok("text/csv", Map.of("type", "string")),
            false));
  }

  private static Map<String, Object> get(
      String id,
      String summary,
      List<Map<String, Object>> parameters,
      Map<String, Object> answer,
      boolean isRefusing) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", answer);
    if (isRefusing) {
      responses.put(
          "4XX",
          ordered(
              "description",
              "Not understood, or not there.",
              "content",
              Map.of(PROBLEM, Map.of("schema", ref("Problem")))));
    }
    Map<String, Object> operation = ordered("operationId", id, "summary", summary);
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    operation.put("responses", responses);
    return ordered("get", operation);
  }

  private static Map<String, Object> parameter(String name, String in, String about, String type) {
    return ordered(
        "name",
        name,
        "in",
        in,
        "required",
        in.equals("path"),
        "description",
        about,
        "schema",
        type.equals("integer") ? ordered("type", type, "minimum", 1) : ordered("type", type));
  }

  private static Map<String, Object> ok(String type, Map<String, Object> schema) {
    return ordered("description", "As asked.", "content", Map.of(type, Map.of("schema", schema)));
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private static String name(Dataset set) {
    return set.id();
  }

  /** Names and values in turn, kept in this order. */
  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> all = new ArrayList<>(List.of(namesAndValues));
    for (int i = 0; i < all.size(); i += 2) {
      map.put((String) all.get(i), all.get(i + 1));
    }
    return map;
  }
}
