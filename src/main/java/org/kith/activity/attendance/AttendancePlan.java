package org.kith.activity.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Session;
import org.kith.imports.TablePlan;
import org.kith.imports.tables.Place;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/** What a file of attendances is taken for, and what has to be asked about it. */
final class AttendancePlan implements TablePlan {
  private static final int MOST_COLUMNS = 40;
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");

  private final Known known;
  private final Survey survey;
  private final Map<String, String> given;
  private final @Nullable Session latest;

  /**
   * @param latest the activity's last session; null: it has none
   */
  AttendancePlan(Known known, Survey survey, Map<String, String> given, @Nullable Session latest) {
    this.known = known;
    this.survey = survey;
    this.given = given;
    this.latest = latest;
  }

  private Layout first() {
    return java.util.Objects.requireNonNull(known.sheet(known.layouts().first().sheet()));
  }

  @Override
  public Text takenFor(Words words) {
    return words.text("activity.import.preset." + first().preset().id());
  }

  @Override
  public List<Text> found(Words words) {
    List<Text> found = new ArrayList<>();
    Layouts layouts = known.layouts();
    String sheets = String.join(", ", layouts.bySheet.keySet());
    if (!sheets.isEmpty()) {
      found.add(words.text("activity.import.sheets", layouts.bySheet.size(), sheets));
    }
    if (!layouts.leftOut.isEmpty() && !layouts.leftOut.getFirst().isEmpty()) {
      found.add(words.text("activity.import.left-out", String.join(", ", layouts.leftOut)));
    }
    if (first().preset() == Preset.REGISTER) {
      int days = layouts.bySheet.values().stream().mapToInt(layout -> layout.days().size()).sum();
      found.add(words.text("activity.import.columns-of-days", days));
    }
    return found;
  }

  /** Its parts are as long as headings are: the fingerprint is not. */
  @Override
  public String shape() {
    return UUID.nameUUIDFromBytes(known.layouts().shape().getBytes(UTF_8)).toString();
  }

  @Override
  public List<Field<String>> questions(Words words) {
    List<Field<String>> questions = new ArrayList<>();
    columns().forEach((column, heading) -> questions.add(column(column, heading, words)));
    if (survey.asksOrder()) {
      questions.add(order(words));
    }
    if (survey.lacksYears || given.containsKey(Answers.YEAR)) {
      questions.add(
          TextField.of(Answers.YEAR, "activity.import.year")
              .matching(Pattern.compile("20\\d\\d"), "activity.import.year.wrong")
              .wide(4));
    }
    if (asksDay()) {
      questions.add(
          DateField.of(Answers.DAY, "activity.import.day")
              .as(LocalDate::toString, LocalDate::parse));
    }
    survey.openMarks().forEach((mark, place) -> questions.add(mark(mark, place, words)));
    if (first().preset().isMeeting()) {
      questions.add(
          TextField.of(Answers.MINUTES, "activity.import.minutes")
              .matching(Pattern.compile("\\d{1,3}"), "activity.import.minutes.wrong")
              .wide(3));
    }
    questions.add(
        ChoiceField.of(
            Answers.MAKE,
            "activity.import.make",
            List.of(
                new Choice<>("yes", "yes", Label.key("activity.import.make.yes")),
                new Choice<>("no", "no", Label.key("activity.import.make.no")))));
    questions.add(clock(Answers.STARTS, "activity.import.starts"));
    questions.add(clock(Answers.ENDS, "activity.import.ends"));
    return questions;
  }

  private boolean asksDay() {
    Layout first = first();
    boolean says =
        first.has(Role.DATE)
            || first.has(Role.DAYS)
            || first.preset() == Preset.REGISTER
            || first.preset().isMeeting() && survey.saysDays;
    return !says;
  }

  /** Columns to ask about: those with a heading that are no days. */
  private Map<Integer, String> columns() {
    Map<Integer, String> columns = new LinkedHashMap<>();
    Layout first = known.layouts().first();
    for (int column = 0; column < first.heading().cells().size(); column++) {
      String heading = first.heading().text(column);
      boolean isAsked =
          !heading.isEmpty() && !first.days().containsKey(column)
              || first.roles().containsKey(column);
      if (isAsked && columns.size() < MOST_COLUMNS) {
        columns.put(column, heading);
      }
    }
    return columns;
  }

  private Field<String> column(int column, String heading, Words words) {
    Text label =
        heading.isEmpty()
            ? words.text("activity.import.column.bare", Place.letters(column))
            : words.text("activity.import.column", Place.letters(column), heading);
    return ChoiceField.of(
            Answers.COLUMN + column,
            Label.of(label),
            java.util.Arrays.stream(Role.values())
                .filter(this::fits)
                .map(role ->
                    new Choice<>(
                        role.id(), role.id(), Label.key("activity.import.role." + role.id())))
                .toList())
        .select();
  }

  /** A register says days in its headings, and only meetings have minutes. */
  private boolean fits(Role role) {
    Preset preset = first().preset();
    return switch (role) {
      case JOINED, MINUTES -> preset.isMeeting();
      case DATE, TIME, CAME, DAYS -> preset != Preset.REGISTER && !preset.isMeeting();
      default -> true;
    };
  }

  private Field<String> order(Words words) {
    String example = survey.ambiguous == null ? "3/4/2026" : survey.ambiguous.text();
    return ChoiceField.of(
        Answers.ORDER,
        Label.of(words.text("activity.import.order", example)),
        List.of(
            new Choice<>("day-first", "day-first", Label.key("activity.import.order.day-first")),
            new Choice<>(
                "month-first", "month-first", Label.key("activity.import.order.month-first"))));
  }

  private static Field<String> mark(String mark, Place place, Words words) {
    return ChoiceField.of(
        Marks.question(mark),
        Label.of(words.text("activity.import.mark", mark, place.toString())),
        List.of(
            new Choice<>("came", "came", Label.key("activity.import.mark.came")),
            new Choice<>("absent", "absent", Label.key("activity.import.mark.absent"))));
  }

  private static Field<String> clock(String name, String key) {
    return TextField.of(name, key)
        .matching(CLOCK, "activity.import.clock.wrong")
        .wide(5)
        .optional()
        .as(text -> text.orElse(""), text -> text.isEmpty() ? Optional.empty() : Optional.of(text));
  }

  @Override
  public List<String> open() {
    List<String> open = new ArrayList<>();
    if (survey.asksOrder()) {
      open.add(Answers.ORDER);
    }
    if (survey.lacksYears) {
      open.add(Answers.YEAR);
    }
    if (asksDay()) {
      open.add(Answers.DAY);
    }
    if (first().preset().isMeeting()) {
      open.add(Answers.MINUTES);
    }
    open.removeAll(given.keySet());
    return open;
  }

  @Override
  public Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    columns()
        .keySet()
        .forEach(column ->
            answers.put(
                Answers.COLUMN + column, first().roles().getOrDefault(column, Role.NOTHING).id()));
    if (survey.order() != null) {
      answers.put(
          Answers.ORDER,
          survey.order() == org.kith.imports.tables.DayOrder.DAY_FIRST
              ? "day-first"
              : "month-first");
    }
    if (latest != null) {
      answers.put(Answers.STARTS, latest.startsAt().toLocalTime().toString());
      answers.put(Answers.ENDS, latest.endsAt().toLocalTime().toString());
    }
    answers.putAll(given);
    return answers;
  }
}
