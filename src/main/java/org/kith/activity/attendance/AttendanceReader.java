package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Place;
import org.kith.imports.tables.Row;
import org.kith.imports.tables.TableFile;
import org.kith.people.PeopleInBulk.Named;

/** Reads a file of attendances from its first row to its last, holding none of them. */
final class AttendanceReader {
  private static final int MANY_DAYS = 20_000;
  private static final int MANY_NAMES = 50_000;

  private final ImportRun run;
  private final Known known;
  private final Answers answers;
  private final Marks marks;
  private final Faults faults;
  private final PeopleSeen people;
  private final Came came;
  private final Map<String, DayWritten> days = new HashMap<>();

  private String sheet = "\0";
  private @Nullable RegisterDays register;
  private @Nullable Meeting meeting;
  private boolean isOver;
  private final Set<Long> named = new HashSet<>();

  /** Names that were looked at: in a long list they come again and again. */
  private final Set<String> plainNames = new HashSet<>();

  AttendanceReader(
      ImportRun run, Known known, Answers answers, Faults faults, PeopleSeen people, Came came) {
    this.run = run;
    this.known = known;
    this.answers = answers;
    this.marks = answers.marks();
    this.faults = faults;
    this.people = people;
    this.came = came;
  }

  void read(TableFile file) {
    for (String other : known.layouts().leftOut) {
      if (!other.isEmpty()) {
        faults.note(
            new Place(other, 0, 0),
            "",
            "The sheet “%s” holds no register and is left out.".formatted(other));
      }
    }
    file.read(this::take);
    endOfSheet();
  }

  private boolean take(Row row) {
    Layout layout = known.sheet(row.sheet());
    if (layout == null) {
      return false;
    }
    run.read();
    if (!row.sheet().equals(sheet)) {
      endOfSheet();
      begin(layout);
    }
    if (row.number() <= layout.heading().number() || isOver) {
      return !isOver;
    }
    switch (layout.preset()) {
      case REGISTER -> register(layout, row);
      case ZOOM, TEAMS -> meeting(layout, row);
      default -> list(layout, row);
    }
    return true;
  }

  private void begin(Layout layout) {
    sheet = layout.sheet();
    isOver = false;
    named.clear();
    plainNames.clear();
    register =
        layout.preset() == Preset.REGISTER ? RegisterDays.of(layout, answers.days(), faults) : null;
    meeting = layout.preset().isMeeting() ? new Meeting() : null;
    if (!layout.saysNames()) {
      faults.problem(
          layout.heading().place(0),
          "",
          "No column says who came: choose the one that holds the names.");
      isOver = true;
    }
  }

  private void register(Layout layout, Row row) {
    RegisterDays all = java.util.Objects.requireNonNull(register);
    String[] name = Names.of(layout, row);
    if (name == null) {
      withoutName(layout, row, all);
      return;
    }
    if (isLeftOut(layout, row, name)) {
      return;
    }
    boolean isSeen = false;
    long person = 0;
    for (RegisterDays.Column column : all.columns()) {
      Cell cell = row.cell(column.index());
      if (cell.isBlank() || !isHere(cell, row.place(column.index()))) {
        continue;
      }
      if (!isSeen) {
        person = person(layout, row, name);
        isSeen = true;
      }
      came.came(person, column.day(), column.at(), column.where());
    }
  }

  private boolean isHere(Cell cell, Place place) {
    if (cell.kind() == Cell.Kind.UNSAVED || cell.kind() == Cell.Kind.FAULT) {
      faults.unreadable(cell, place, "");
      return false;
    }
    return switch (marks.said(cell)) {
      case CAME -> true;
      case ABSENT -> false;
      case UNKNOWN -> {
        faults.problem(
            place,
            cell.text(),
            "“%s” says neither that somebody came nor that they did not: say above what it means."
                .formatted(cell.text()));
        yield false;
      }
    };
  }

  /** Totals and counts have none; a mark without a name is somebody who would be lost. */
  private void withoutName(Layout layout, Row row, RegisterDays all) {
    boolean areCounts = false;
    @Nullable Place first = null;
    for (RegisterDays.Column column : all.columns()) {
      Cell cell = row.cell(column.index());
      areCounts |= cell.text().matches("\\d+") && !cell.text().matches("[01]");
      boolean isMark = !cell.isBlank() && marks.said(cell) == Marks.Said.CAME;
      first = first == null && isMark ? row.place(column.index()) : first;
    }
    if (areCounts) {
      faults.note(
          row.place(0),
          "",
          "Row %d holds counts and no name, and is left out.".formatted(row.number()));
    } else if (first != null) {
      faults.problem(
          first,
          row.text(first.column()),
          "Somebody is marked here, but %s names nobody: write the name, or take the mark out."
              .formatted(row.place(layout.nameColumn()).cell()));
    }
  }

  private boolean isLeftOut(Layout layout, Row row, String[] name) {
    String written = row.text(layout.nameColumn());
    if (plainNames.contains(written)) {
      return false;
    }
    Place place = row.place(layout.nameColumn());
    if (Headings.isNoName(written)) {
      faults.note(
          place, written, "“%s” is no name: row %d is left out.".formatted(written, row.number()));
      return true;
    }
    if (Headings.plain(written)
        .equals(Headings.plain(layout.heading().text(layout.nameColumn())))) {
      return true; // headings once more, as on each printed page
    }
    if (!Names.isOne(name)) {
      faults.problem(place, written, "“%s” is no name.".formatted(written));
      return true;
    }
    if (plainNames.size() < MANY_NAMES) {
      plainNames.add(written);
    }
    return false;
  }

  private long person(Layout layout, Row row, String[] name) {
    Named person = Names.named(layout, row, name, answers.days(), faults);
    long key = people.key(person);
    if (layout.preset() == Preset.REGISTER && !named.add(key)) {
      faults.note(
          row.place(layout.nameColumn()),
          (name[0] + " " + name[1]).strip(),
          "“%s” is named twice and counted as one person: if they are two, add a column with dates of birth."
              .formatted((name[0] + " " + name[1]).strip()));
    }
    return key;
  }

  private void list(Layout layout, Row row) {
    if (row.isBlank()) {
      return;
    }
    String[] name = Names.of(layout, row);
    if (name == null) {
      faults.problem(
          row.place(layout.nameColumn()), "", "Row %d says nobody’s name.".formatted(row.number()));
      return;
    }
    if (isLeftOut(layout, row, name)) {
      return;
    }
    OptionalInt mark = layout.column(Role.CAME);
    if (mark.isPresent() && !isHere(row.cell(mark.getAsInt()), row.place(mark.getAsInt()))) {
      return;
    }
    OptionalInt several = layout.column(Role.DAYS);
    if (several.isPresent()) {
      days(layout, row, name, several.getAsInt());
      return;
    }
    OptionalInt column = layout.column(Role.DATE);
    LocalDate answered = answers.day();
    if (answered != null && (column.isEmpty() || row.cell(column.getAsInt()).isBlank())) {
      came.came(person(layout, row, name), answered, time(layout, row), row.place(0));
      return;
    }
    Place place = row.place(column.orElse(layout.nameColumn()));
    if (column.isEmpty()) {
      faults.problem(place, "", "Nothing says on which day this was: choose the column that does.");
      return;
    }
    Cell cell = row.cell(column.getAsInt());
    faults
        .day(day(cell), cell, place)
        .ifPresent(on -> {
          LocalTime time = time(layout, row);
          boolean isSession = layout.preset() != Preset.FORMS;
          came.came(
              person(layout, row, name),
              on.day(),
              time == null && isSession ? on.at() : time,
              place);
        });
  }

  private @Nullable LocalTime time(Layout layout, Row row) {
    Cell cell = layout.cell(row, Role.TIME);
    LocalTime time = Days.time(cell).orElse(null);
    if (time == null && !cell.isBlank()) {
      faults.problem(
          row.place(layout.column(Role.TIME).orElse(0)),
          cell.text(),
          "“%s” is no time of day: write it as 14:30.".formatted(cell.text()));
    }
    return time;
  }

  private void days(Layout layout, Row row, String[] name, int column) {
    for (String part : Survey.parts(row.text(column))) {
      Cell cell = Cell.text(part);
      faults
          .day(day(cell), cell, row.place(column))
          .ifPresent(
              on -> came.came(person(layout, row, name), on.day(), on.at(), row.place(column)));
    }
  }

  /** In a long list the same days come again and again. */
  private DayWritten day(Cell cell) {
    if (cell.kind() != Cell.Kind.TEXT) {
      return Days.read(cell, answers.days());
    }
    DayWritten known = days.get(cell.text());
    if (known == null) {
      known = Days.read(cell, answers.days());
      if (days.size() < MANY_DAYS) {
        days.put(cell.text(), known);
      }
    }
    return known;
  }

  private void meeting(Layout layout, Row row) {
    String first = row.text(0);
    if (row.isBlank() || first.matches("\\d\\. .*")) {
      isOver = true;
      return;
    }
    String[] name = Names.of(layout, row);
    if (name == null || !Names.isOne(name)) {
      return;
    }
    Cell joined = layout.cell(row, Role.JOINED);
    LocalDateTime at =
        Days.read(joined, answers.days()) instanceof DayWritten.On on
            ? on.day().atTime(on.at() == null ? LocalTime.MIDNIGHT : on.at())
            : null;
    java.util.Objects.requireNonNull(meeting)
        .add(
            Names.named(layout, row, name, answers.days(), faults),
            row.place(layout.nameColumn()),
            Meeting.minutes(layout.cell(row, Role.MINUTES)),
            at);
  }

  private void endOfSheet() {
    Meeting over = meeting;
    meeting = null;
    Layout layout = known.sheet(sheet);
    if (over == null || layout == null || over.people() == 0) {
      return;
    }
    DayWritten.On start = Meeting.start(layout, answers.days());
    LocalDateTime first = over.first();
    LocalDate day =
        start != null ? start.day() : first != null ? first.toLocalDate() : answers.day();
    LocalTime at = start != null ? start.at() : first != null ? first.toLocalTime() : null;
    if (day == null) {
      faults.problem(
          layout.heading().place(0),
          "",
          "Nothing says on which day the meeting was: say it above.");
      return;
    }
    Cell said = Cell.moment(day.atStartOfDay());
    Place where = layout.heading().place(0);
    if (faults.day(new DayWritten.On(day, at), said, where).isPresent()) {
      over.each(
          answers.minutes(), (person, place) -> came.came(people.key(person), day, at, where));
    }
  }
}
