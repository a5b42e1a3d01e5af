package org.kith.welcome.web;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.Tab;
import org.kith.welcome.Place;
import org.kith.welcome.Snapshots.Owing;
import org.kith.welcome.WeeklyTime;

/** Values as the pages of Places of Welcome show them. */
final class Show {
  private static final int DAYS = 7;
  private static final double HALVES = 2;

  private Show() {}

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("welcome.places"), Paths.TEAM),
        Tab.of(words.text("welcome.exchanges"), Paths.EXCHANGES),
        Tab.of(words.text("welcome.counts"), Paths.COUNTS),
        Tab.of(words.text("welcome.scheme"), Paths.SCHEME));
  }

  static Status state(Place place, Words words) {
    return place.isOpen()
        ? new Status(words.text("welcome.state.open"), Colour.GREEN)
        : new Status(words.text("welcome.state.not-open"), Colour.GREY);
  }

  static Status owing(Owing owing, Words words) {
    if (owing.missing().isEmpty()) {
      return new Status(words.text("welcome.owing.none"), Colour.GREEN);
    }
    Text missing = words.text("welcome.owing.some", owing.missing().size());
    return new Status(missing, owing.isAmber() ? Colour.AMBER : Colour.BLUE);
  }

  /** A weekday alone: Wednesday. */
  static String day(DayOfWeek day, Words words) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(words.language().locale());
    // ICU counts from Sunday, 1
    return symbols
        .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[
        day.getValue() % DAYS + 1];
  }

  static Text hours(List<WeeklyTime> times, Words words) {
    return new Text(
        times.stream()
            .map(time ->
                words.plain(
                    "welcome.hours", "%tR".formatted(time.from()), "%tR".formatted(time.to())))
            .collect(Collectors.joining(", ")),
        words.language());
  }

  /** A line for each weekday with hours. */
  static Text week(List<WeeklyTime> times, Words words) {
    return new Text(
        times.stream()
            .map(time ->
                words.plain(
                    "welcome.day-hours",
                    day(time.day(), words),
                    "%tR".formatted(time.from()),
                    "%tR".formatted(time.to())))
            .collect(Collectors.joining("\n")),
        words.language());
  }

  /** To half a mile, as it is only known in which neighbourhood somebody is. */
  static Text away(double miles, Words words) {
    double shown = Math.max(1, Math.round(miles * HALVES)) / HALVES;
    return words.text(
        "welcome.public.away",
        MeasureFormat.getInstance(words.language().locale(), MeasureFormat.FormatWidth.WIDE)
            .format(new Measure(shown, MeasureUnit.MILE)));
  }

  /** As keys have it. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
