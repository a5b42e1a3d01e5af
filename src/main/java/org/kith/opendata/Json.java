package org.kith.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Records as programs read them: names with underscores, nothing where nothing is known. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  /** A record or a map as text. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The answer that holds it. */
  public static ResponseEntity<byte[]> answer(Object value) {
    return ResponseEntity.ok()
        .header("Content-Type", "application/json")
        .body(text(value).getBytes(StandardCharsets.UTF_8));
  }
}
