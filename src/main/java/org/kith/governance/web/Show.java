package org.kith.governance.web;

import gg.jte.Content;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.governance.Rating;
import org.kith.governance.web.Listing.Cell;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;

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

  static SummaryRow row(String key, Text value, Words words) {
    return SummaryRow.of(words.text(key), words.show(value));
  }

  static SummaryRow row(String key, String value, Words words) {
    return SummaryRow.of(words.text(key), lines(value));
  }

  /**
   * A link to a record of this module, whose address has nothing to be escaped.
   *
   * @param address with language prefix
   */
  static Content link(String text, String address) {
    return output -> {
      output.writeContent("<a class=\"govuk-link\" href=\"" + address + "\">");
      output.writeUserContent(text);
      output.writeContent("</a>");
    };
  }

  /** A longer text with its line breaks. */
  static Content paragraph(String text) {
    return output -> {
      output.writeContent("<p class=\"govuk-body kith-told\">");
      output.writeUserContent(text);
      output.writeContent("</p>");
    };
  }

  /** A text with its line breaks. */
  static Content lines(String text) {
    return output -> {
      output.writeContent("<span class=\"kith-told\">");
      output.writeUserContent(text);
      output.writeContent("</span>");
    };
  }
}
