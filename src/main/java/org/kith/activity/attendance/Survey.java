package org.kith.activity.attendance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.DayOrder;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Place;
import org.kith.imports.tables.Row;
import org.kith.imports.tables.TableFile;

/** What a file leaves open, by its first rows: which marks, which order of day and month. */
final class Survey {
  private static final int ROWS_A_SHEET = 20_000;
  private static final int MOST_MARKS = 12;

  private final Known known;
  private final DayContext context;

  /** Marks with where they stand first. */
  private final Map<String, Place> marks = new LinkedHashMap<>();

  private final Set<DayOrder> orders = new LinkedHashSet<>();
  @Nullable Cell ambiguous;
  boolean lacksYears;
  boolean saysDays;
  private final Map<String, Integer> rows = new HashMap<>();

  private Survey(Known known, DayContext context) {
    this.known = known;
    this.context = context;
  }

  static Survey of(TableFile file, Known known, Answers answers) {
    Survey survey = new Survey(known, answers.days());
    known.layouts().bySheet.keySet().forEach(survey::heading);
    file.read(survey::row);
    return survey;
  }

  private void heading(String sheet) {
    Layout layout = known.sheet(sheet);
    if (layout != null) {
      layout
          .days()
          .forEach((column, title) -> day(layout.heading().cell(column), context.within(title)));
      saysDays |= layout.preset().isMeeting() && Meeting.start(layout, context) != null;
    }
  }

  private boolean row(Row row) {
    Layout layout = known.sheet(row.sheet());
    if (layout == null) {
      return false;
    }
    if (row.number() <= layout.heading().number() || row.isBlank()) {
      return true;
    }
    if (!Headings.isNoName(row.text(layout.nameColumn()))) {
      layout.days().keySet().forEach(column -> mark(row, column));
    }
    layout
        .roles()
        .forEach((column, role) -> {
          switch (role) {
            case CAME -> mark(row, column);
            case DATE, JOINED -> day(row.cell(column), context);
            case BORN -> order(row.cell(column));
            case DAYS ->
                row.text(column)
                    .transform(Survey::parts)
                    .forEach(part -> day(Cell.text(part), context));
            default -> {}
          }
        });
    return rows.merge(row.sheet(), 1, Integer::sum) < ROWS_A_SHEET;
  }

  static java.util.List<String> parts(String text) {
    return java.util.Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void mark(Row row, int column) {
    Cell cell = row.cell(column);
    boolean isMark = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    if (isMark && !row.text(known(row).nameColumn()).isEmpty() && marks.size() < 200) {
      marks.putIfAbsent(Marks.plain(cell.text()), row.place(column));
    }
  }

  private Layout known(Row row) {
    return java.util.Objects.requireNonNull(known.sheet(row.sheet()));
  }

  private void day(Cell cell, DayContext context) {
    DayWritten day = Days.read(cell, context);
    saysDays |= !(day instanceof DayWritten.None);
    lacksYears |= day instanceof DayWritten.WithoutYear;
    order(cell);
  }

  private void order(Cell cell) {
    Days.order(cell).ifPresent(orders::add);
    if (ambiguous == null && Days.isAmbiguous(cell)) {
      ambiguous = cell;
    }
  }

  /** Which of day and month comes first, where the file itself tells; null: it does not. */
  @Nullable DayOrder order() {
    return orders.size() == 1 ? orders.iterator().next() : null;
  }

  /** Whether somebody has to say which of day and month comes first. */
  boolean asksOrder() {
    return ambiguous != null && order() == null;
  }

  /** Marks of which nobody can know what they mean, with where they stand first. */
  Map<String, Place> openMarks() {
    Map<String, Place> open = new LinkedHashMap<>();
    marks.forEach((mark, place) -> {
      if (open.size() < MOST_MARKS && Marks.isToBeAsked(mark, marks.keySet())) {
        open.put(mark, place);
      }
    });
    return open;
  }
}
