package org.kith.ui.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** A day, in three boxes: day, month (a number or its name) and year. */
public record DateField(
    String name, Label label, LocalDate earliest, LocalDate latest, boolean isBirthday)
    implements Field<LocalDate> {
  private static final List<String> PARTS = List.of("day", "month", "year");

  /** Any day from 1900 to 2199. */
  public static DateField of(String name, String key) {
    return of(name, Label.key(key));
  }

  public static DateField of(String name, Label label) {
    return new DateField(name, label, LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31), false);
  }

  public DateField between(LocalDate earliest, LocalDate latest) {
    return new DateField(name, label, earliest, latest, isBirthday);
  }

  /** The birthday of the person who fills in the form: the browser may know it. */
  public DateField ownBirthday() {
    return new DateField(name, label, earliest, latest, true);
  }

  @Override
  public Look look(Words words) {
    return new Look.Day(isBirthday);
  }

  @Override
  public String target(String part) {
    return parameter(PARTS.stream().filter(part::startsWith).findFirst().orElse("day"));
  }

  @Override
  public List<String> parameters() {
    return PARTS.stream().map(this::parameter).toList();
  }

  @Override
  public Answer<LocalDate> read(Values values, Words words) {
    if (isBlank(values)) {
      return Answer.wrong("ui.form.missing");
    }
    List<String> missing =
        PARTS.stream().filter(part -> Typed.isBlank(values.text(parameter(part)))).toList();
    if (!missing.isEmpty()) {
      return wrong("ui.form.date.without." + String.join("-", missing), String.join("-", missing));
    }
    int day = number(values, "day");
    int month = MonthNames.month(values.text(parameter("month")), words.language());
    String year = Typed.number(values.text(parameter("year")));
    if (day < 1 || day > 31) {
      return wrong("ui.form.date.real", "day");
    }
    if (month == 0) {
      return wrong("ui.form.date.real", "month");
    }
    if (!year.matches("\\d{4}")) {
      return wrong("ui.form.date.year", "year");
    }
    return date(Integer.parseInt(year), month, day, words);
  }

  @Override
  public Text told(Values values, Words words) {
    String told =
        switch (read(values, words)) {
          case Answer.Given<LocalDate>(LocalDate date) -> words.date(date);
          case Answer.Wrong<LocalDate> _ ->
              parameters().stream()
                  .map(part -> Typed.text(Typed.keepable(values.text(part))))
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(" "));
        };
    return new Text(told, words.language());
  }

  @Override
  public Map<String, List<String>> write(LocalDate value) {
    return Map.of(
        parameter("day"), List.of(String.valueOf(value.getDayOfMonth())),
        parameter("month"), List.of(String.valueOf(value.getMonthValue())),
        parameter("year"), List.of(String.valueOf(value.getYear())));
  }

  private Answer<LocalDate> date(int year, int month, int day, Words words) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.isBefore(earliest) || date.isAfter(latest)
          ? Answer.wrong("ui.form.between", words.date(earliest), words.date(latest))
          : new Answer.Given<>(date);
    } catch (DateTimeException noSuchDay) {
      return wrong("ui.form.date.real", "day");
    }
  }

  private int number(Values values, String part) {
    String typed = Typed.number(values.text(parameter(part)));
    return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
  }

  private String parameter(String part) {
    return name + "-" + part;
  }

  private static Answer<LocalDate> wrong(String key, String part) {
    return new Answer.Wrong<>(Problem.of(key).in(part));
  }
}
