package org.kith.welcome;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kith.kernel.Refusal;

/** The day, or opening or closing at all, does not fit what happened before. */
public final class OpeningRefused extends Refusal {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private OpeningRefused(String sentence) {
    super(sentence);
  }

  static OpeningRefused notYet() {
    return new OpeningRefused("Give a day that is not in the future.");
  }

  static OpeningRefused isOpen() {
    return new OpeningRefused("The place is open already.");
  }

  static OpeningRefused isClosed() {
    return new OpeningRefused("The place is not open.");
  }

  static OpeningRefused before(LocalDate earliest) {
    return new OpeningRefused(
        "By the place’s history the day cannot be before %s.".formatted(DAY.format(earliest)));
  }
}
