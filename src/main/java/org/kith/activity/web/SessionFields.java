package org.kith.activity.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.activity.Mode;
import org.kith.activity.Session;
import org.kith.activity.SessionChange;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.TimeField;

/** What is asked about sessions. */
final class SessionFields {
  /** How often; {@code ONCE} is no series. */
  enum Often {
    ONCE,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY
  }

  static final ChoiceField<Often> OFTEN =
      ChoiceField.of("often", "activity.often", Choice.each(Often.class, "activity.often."));
  static final DateField FIRST = DateField.of("first", "activity.first");
  static final Field<Optional<LocalDate>> LAST = DateField.of("last", "activity.last").optional();
  static final DateField DAY = DateField.of("day", "activity.day");
  static final TimeField FROM = TimeField.of("from", "activity.from");
  static final TimeField UNTIL = TimeField.of("until", "activity.until");
  static final ChoiceField<Mode> MODE =
      ChoiceField.of("mode", "activity.mode", Choice.each(Mode.class, "activity.event.mode."));
  static final Field<Optional<String>> ELSEWHERE =
      TextField.of("place", "activity.elsewhere").atMost(160).optional();
  static final Field<Optional<String>> LEFT_OUT =
      TextField.lines("left-out", "activity.left-out").atMost(1000).rows(3).optional();
  static final TickField BANK_HOLIDAYS = TickField.of("bank-holidays", "activity.bank-holidays");

  static final List<Field<?>> PLAN =
      List.of(OFTEN, FIRST, FROM, UNTIL, MODE, ELSEWHERE, LAST, LEFT_OUT, BANK_HOLIDAYS);
  static final List<Field<?>> ONE = List.of(DAY, FROM, UNTIL, MODE, ELSEWHERE);
  static final List<Field<?>> REST = List.of(FROM, UNTIL, MODE, ELSEWHERE);

  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK));

  private SessionFields() {}

  /** Days, one a line or with commas between; empty where one of them cannot be read. */
  static Optional<Set<LocalDate>> days(String written) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (String one : written.split("[,;\\n]", -1)) {
      if (!one.isBlank()) {
        Optional<LocalDate> day = day(one.strip());
        if (day.isEmpty()) {
          return Optional.empty();
        }
        days.add(day.get());
      }
    }
    return Optional.of(days);
  }

  private static Optional<LocalDate> day(String written) {
    for (DateTimeFormatter format : WRITTEN) {
      try {
        return Optional.of(LocalDate.parse(written, format));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    return Optional.empty();
  }

  static SessionChange change(Form form, LocalDate day) {
    return new SessionChange(
        day, form.get(FROM), form.get(UNTIL), form.get(MODE), form.get(ELSEWHERE).orElse(""));
  }

  static void notEmpty(Form form) {
    if (form.get(FROM).equals(form.get(UNTIL))) {
      form.refuse(UNTIL, "activity.until.same");
    }
  }

  static Form stored(Session session, String elsewhere, Words words) {
    return Form.blank(words)
        .with(DAY, session.startsAt().toLocalDate())
        .with(FROM, session.startsAt().toLocalTime())
        .with(UNTIL, session.endsAt().toLocalTime())
        .with(MODE, session.mode())
        .with(ELSEWHERE, elsewhere.isEmpty() ? Optional.empty() : Optional.of(elsewhere))
        .withVersion(session.version());
  }
}
