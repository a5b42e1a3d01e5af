package org.kith.programme.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.ui.Words;
import org.kith.ui.forms.Answer;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.Look;
import org.kith.ui.forms.Values;

/**
 * When something was, as precisely as anybody knows: a day, a month, a year or a financial year.
 * Nothing typed is an unstated time.
 */
record WhenField(String name, Label label) implements Field<Period> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d.M.uuuu")
          .map(WhenField::format)
          .toList();
  private static final List<DateTimeFormatter> MONTHS =
      Stream.of("MMMM uuuu", "MMM uuuu", "M/uuuu").map(WhenField::format).toList();

  static WhenField of(String name, String key) {
    return new WhenField(name, Label.key(key));
  }

  @Override
  public Look look(Words words) {
    return new Look.Line("text", "off", "", 20, "", "");
  }

  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public Answer<Period> read(Values values, Words words) {
    String typed = values.text(name).strip().replaceAll("\\s+", " ");
    return parse(typed)
        .filter(WhenField::isNear)
        .<Answer<Period>>map(Answer.Given::new)
        .orElseGet(() -> Answer.wrong("programme.plan.when"));
  }

  @Override
  public Map<String, List<String>> write(Period value) {
    return Map.of(name, List.of(written(value)));
  }

  private static String written(Period period) {
    if (!period.isStated()) {
      return "";
    }
    String words = DateWords.of(period);
    return parse(words).filter(period::equals).isPresent() ? words : period.words();
  }

  private static Optional<Period> parse(String typed) {
    Optional<Period> asFiles = Period.parse(typed);
    if (asFiles.isPresent()) {
      return asFiles;
    }
    return Stream.concat(
            DAYS.stream().map(day -> tried(() -> LocalDate.parse(typed, day).toString())),
            MONTHS.stream().map(month -> tried(() -> YearMonth.parse(typed, month).toString())))
        .flatMap(Optional::stream)
        .flatMap(words -> Period.parse(words).stream())
        .findFirst();
  }

  private static Optional<String> tried(Supplier<String> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static boolean isNear(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    return first == null
        || last == null
        || (first.getYear() >= FIRST_YEAR && last.getYear() <= LAST_YEAR);
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK);
  }
}
