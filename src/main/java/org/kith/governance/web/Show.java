package org.kith.governance.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.governance.Rating;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.records.Listing.Cell;

/** Values as governance's pages show them. */
final class Show {
  private Show() {}

  static Status rating(Rating rating, Words words) {
    Colour colour =
        switch (rating) {
          case RED -> Colour.RED;
          case AMBER -> Colour.AMBER;
          case GREEN -> Colour.GREEN;
        };
    return new Status(words.text("governance.rating." + rating.id()), colour);
  }

  /** A day by which something is to be done; one that is past says so in words. */
  static Cell due(@Nullable LocalDate day, LocalDate today, Words words) {
    return Cell.of(dueText(day, today, words));
  }

  static Text dueText(@Nullable LocalDate day, LocalDate today, Words words) {
    if (day == null) {
      return words.text("governance.no-day");
    }
    return day.isBefore(today)
        ? words.text("governance.overdue", words.date(day))
        : Text.english(words.date(day));
  }
}
