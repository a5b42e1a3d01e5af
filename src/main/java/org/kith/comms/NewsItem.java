package org.kith.comms;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * A piece of news. Title, summary and body may insert figures, {@code {{id}}} or {@code
 * {{id|unit}}}.
 *
 * @param slug its address: kebab-case
 * @param published a day, or only the month or year that its source names
 * @param body Markdown
 * @param language of title, summary and body: BCP 47 tag
 * @param changedOn when it was last corrected after it had come out; null: never
 * @param isUnconfirmed whether a machine drafted this translation and nobody has confirmed it
 */
public record NewsItem(
    String slug,
    String title,
    Period published,
    String summary,
    String body,
    String language,
    @Nullable LocalDate changedOn,
    boolean isUnconfirmed) {
  public NewsItem {
    if (!published.isStated()) {
      throw new IllegalArgumentException("news without a date: " + slug);
    }
  }

  /** In English, as a file has it. */
  public NewsItem(String slug, String title, Period published, String summary, String body) {
    this(slug, title, published, summary, body, "en", null, false);
  }

  /** The latest day on which it may have come out. */
  public LocalDate lastDay() {
    return Objects.requireNonNull(published.last());
  }
}
