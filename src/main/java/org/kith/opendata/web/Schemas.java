package org.kith.opendata.web;

import static org.kith.opendata.web.OpenApi.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.opendata.Dataset;

/** JSON Schemas (draft 2020-12, as OpenAPI 3.1 has them) of what the API answers. */
final class Schemas {
  static final Map<String, Object> ABOUT =
      object(
          ordered(
              "version",
              text(),
              "openapi",
              text(),
              "licence",
              object(ordered("name", text(), "title", text(), "path", text())),
              "datasets",
              ordered(
                  "type",
                  "array",
                  "items",
                  object(
                      ordered(
                          "id",
                          text(),
                          "title",
                          text(),
                          "description",
                          text(),
                          "path",
                          text(),
                          "csv",
                          text())))));

  /** RFC 9457. */
  static final Map<String, Object> PROBLEM =
      ordered(
          "type",
          "object",
          "required",
          List.of("title", "status"),
          "properties",
          ordered("title", text(), "status", ordered("type", "integer"), "detail", text()));

  private Schemas() {}

  /** Of a row: every column is there, and may be null but for the first. */
  static Map<String, Object> row(Dataset set) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Dataset.Column column : set.columns()) {
      properties.put(column.name(), cell(column, properties.isEmpty()));
    }
    Map<String, Object> row = object(properties);
    row.put("description", set.about());
    return row;
  }

  private static Map<String, Object> cell(Dataset.Column column, boolean isThere) {
    Map<String, Object> cell =
        switch (column.type()) {
          case TEXT -> text();
          case WHOLE -> ordered("type", "integer");
          case NUMBER -> ordered("type", "number");
          case DATE -> ordered("type", "string", "format", "date");
          case MOMENT -> ordered("type", "string", "format", "date-time");
          case YES_NO -> ordered("type", "boolean");
          case TEXTS -> ordered("type", "array", "items", text());
        };
    if (!isThere) {
      cell.put("type", List.of(cell.get("type"), "null"));
    }
    cell.put("description", column.about());
    return cell;
  }

  /** Of a page of rows. */
  static Map<String, Object> page(Map<String, Object> row) {
    Map<String, Object> number = ordered("type", "integer");
    Map<String, Object> isSo = ordered("type", "boolean");
    return object(
        ordered(
            "total_items",
            number,
            "total_pages",
            number,
            "page_number",
            number,
            "size",
            number,
            "first_page",
            isSo,
            "last_page",
            isSo,
            "empty",
            isSo,
            "contents",
            ordered("type", "array", "items", row)));
  }

  /** With all of these. */
  private static Map<String, Object> object(Map<String, Object> properties) {
    return ordered(
        "type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
  }

  private static Map<String, Object> text() {
    return ordered("type", "string");
  }
}
