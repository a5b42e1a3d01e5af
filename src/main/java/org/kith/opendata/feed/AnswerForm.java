package org.kith.opendata.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * How an answer is written, by the media type that a program asks for (OData JSON Format 4.0,
 * section 3).
 *
 * @param isBare without the address of its description
 * @param hasNumbersAsTexts for programs that would lose digits of large numbers
 */
public record AnswerForm(boolean isBare, boolean hasNumbersAsTexts) {
  private static final String METADATA = "odata.metadata";

  /** Empty where nothing is asked for that this service writes. */
  public static Optional<AnswerForm> of(@Nullable String accept, @Nullable String format) {
    String asked = format == null ? accept : format.equals("json") ? "application/json" : format;
    if (asked == null || asked.isBlank()) {
      return Optional.of(new AnswerForm(false, false));
    }
    try {
      List<MediaType> types = MediaType.parseMediaTypes(asked);
      return types.stream()
          .filter(type -> type.getQualityValue() > 0)
          .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON))
          .findFirst()
          .map(type ->
              new AnswerForm(
                  "none".equals(type.getParameter(METADATA)),
                  "true".equals(type.getParameter("IEEE754Compatible"))));
    } catch (InvalidMediaTypeException noType) {
      return Optional.empty();
    }
  }

  /** What the answer says that it is. */
  public String type() {
    return "application/json;"
        + METADATA
        + (isBare ? "=none" : "=minimal")
        + (hasNumbersAsTexts ? ";IEEE754Compatible=true" : "");
  }
}
