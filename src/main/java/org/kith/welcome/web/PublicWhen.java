package org.kith.welcome.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * When a visitor would like to go.
 *
 * @param code in the address: empty for any day, {@code today}, or a weekday in English
 */
record PublicWhen(String code) {
  static final PublicWhen ANY = new PublicWhen("");
  static final PublicWhen TODAY = new PublicWhen("today");

  /** Nothing but what the form offers can be asked for. */
  static Optional<PublicWhen> of(String code) {
    PublicWhen when = new PublicWhen(code);
    return all().contains(when) ? Optional.of(when) : Optional.empty();
  }

  private static List<PublicWhen> all() {
    List<PublicWhen> all = new ArrayList<>(List.of(ANY, TODAY));
    for (DayOfWeek day : DayOfWeek.values()) {
      all.add(new PublicWhen(day.name().toLowerCase(Locale.ROOT)));
    }
    return all;
  }

  /** The weekday that is asked for; empty: any. */
  Optional<DayOfWeek> day(LocalDate today) {
    if (equals(ANY)) {
      return Optional.empty();
    }
    return Optional.of(
        equals(TODAY) ? today.getDayOfWeek() : DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  /** All that can be chosen, this one as chosen. */
  List<Pick> picks(Words words) {
    return all().stream().map(one -> new Pick(one.code, one.label(words), equals(one))).toList();
  }

  private Text label(Words words) {
    if (equals(ANY)) {
      return words.text("welcome.public.when.any");
    }
    return equals(TODAY)
        ? words.text("welcome.public.when.today")
        : new Text(
            Show.day(DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)), words), words.language());
  }
}
