package org.kith.training.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.training.Place;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.Tab;

/** Values as the pages of training show them. */
final class Show {
  private Show() {}

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("training.courses"), CoursesController.PATH),
        Tab.of(words.text("training.licences"), LicencesController.PATH));
  }

  /** What came of a place; what no longer holds says so. */
  static Status result(Place place, LocalDate today, Words words) {
    LocalDate until = place.validUntil();
    if (until != null && until.isBefore(today)) {
      return new Status(words.text("training.ran-out"), Colour.AMBER);
    }
    Colour colour =
        switch (place.result()) {
          case BOOKED -> Colour.BLUE;
          case COMPLETED -> Colour.GREEN;
          case PART -> Colour.AMBER;
          case ABSENT, CANCELLED -> Colour.GREY;
        };
    return new Status(words.text("training.result." + place.result().id()), colour);
  }

  static Text day(@Nullable LocalDate day, String without, Words words) {
    return day == null ? words.text(without) : Text.english(words.date(day));
  }

  /** One day, or the first and the last. */
  static String days(LocalDate first, LocalDate last, Words words) {
    return first.equals(last)
        ? words.date(first)
        : words.plain("training.days", words.date(first), words.date(last));
  }
}
