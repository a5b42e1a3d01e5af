package org.kith.figures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The query of an address, put together from what is asked for. */
record Query(String text) {
  Query() {
    this("");
  }

  /** Adds a field; an empty one is left out. */
  Query with(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    String field = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return new Query(text.isEmpty() ? "?" + field : text + "&" + field);
  }

  /** The list at {@code path} with this query, so that a page number can follow. */
  String pages(String path) {
    return path + (text.isEmpty() ? "?" : text + "&") + "page=";
  }

  @Override
  public String toString() {
    return text;
  }
}
