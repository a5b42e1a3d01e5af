package org.kith.evaluation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.Publication;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * An edition in a sentence.
 *
 * @param number what readers know it by
 * @param title in the words of whoever published it
 * @param published on which day
 */
public record EditionLine(String number, Text title, Text published) {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  static EditionLine of(Edition edition, Words words) {
    Publication publication = edition.published();
    return new EditionLine(
        edition.number().toString(),
        Text.english(edition.title()),
        words.text(
            "evaluation.edition.published",
            publication == null ? "" : day(publication.step().at(), words)));
  }

  static String day(Instant at, Words words) {
    return words.date(LocalDate.ofInstant(at, HERE));
  }
}
