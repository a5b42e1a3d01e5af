package org.kith.comms;

import java.time.LocalDate;
import java.util.Objects;
import org.kith.kernel.Period;

/**
 * A piece of news, in English. Title, summary and body may insert figures, {@code {{id}}} or {@code
 * {{id|unit}}}.
 *
 * @param slug its address: kebab-case
 * @param published a day, or only the month or year that its source names
 * @param body Markdown
 */
public record NewsItem(String slug, String title, Period published, String summary, String body) {
  public NewsItem {
    if (!published.isStated()) {
      throw new IllegalArgumentException("news without a date: " + slug);
    }
  }

  /** The earliest day on which it may have come out. */
  public LocalDate firstDay() {
    return Objects.requireNonNull(published.first());
  }

  /** The latest such day: the same, where the day is known. */
  public LocalDate lastDay() {
    return Objects.requireNonNull(published.last());
  }
}
