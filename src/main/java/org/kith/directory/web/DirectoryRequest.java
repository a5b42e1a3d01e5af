package org.kith.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a visitor asks the directory, as it stands in the address; an empty field fits all.
 *
 * @param q words
 * @param near a postcode
 * @param within miles
 * @param open {@code now}
 * @param cost {@code free}
 */
record DirectoryRequest(
    String q,
    String near,
    String within,
    String topic,
    String locality,
    String language,
    String access,
    String open,
    String cost) {
  static final Set<String> MILES = Set.of("1", "2", "5", "10");
  static final String FREE = "free";
  static final String NOW = "now";

  private static final int LONGEST_QUESTION = 200;

  static DirectoryRequest of(Map<String, String> parameters) {
    String within = parameters.getOrDefault("within", "");
    return new DirectoryRequest(
        shortened(parameters.getOrDefault("q", "").strip(), LONGEST_QUESTION),
        shortened(parameters.getOrDefault("near", "").strip(), 10),
        MILES.contains(within) ? within : "2",
        parameters.getOrDefault("topic", ""),
        parameters.getOrDefault("locality", ""),
        parameters.getOrDefault("language", ""),
        parameters.getOrDefault("access", ""),
        parameters.getOrDefault("open", "").equals(NOW) ? NOW : "",
        parameters.getOrDefault("cost", "").equals(FREE) ? FREE : "");
  }

  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  boolean isNarrow() {
    return !(q + near).isEmpty() || isChosen();
  }

  /** Whether more is asked for than words and a place. */
  boolean isChosen() {
    return !(topic + locality + language + access + open + cost).isEmpty();
  }

  /** The same question, so that a page number can follow. */
  String path() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("q", q);
    asked.put("near", near);
    asked.put("within", near.isEmpty() ? "" : within);
    asked.put("topic", topic);
    asked.put("locality", locality);
    asked.put("language", language);
    asked.put("access", access);
    asked.put("open", open);
    asked.put("cost", cost);
    StringBuilder path = new StringBuilder(DirectoryController.PATH).append('?');
    asked.forEach((name, value) -> {
      if (!value.isEmpty()) {
        path.append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
            .append('&');
      }
    });
    return path.append("page=").toString();
  }
}
