package org.kith.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a person made of a field in the browser, and when. */
record BrowserValue(JsonNode value, Instant at) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

  /** Such as {@code 3 May 2026}. */
  String day() {
    return DAY.format(at);
  }
}
