package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Place;

/** The columns of a register that are days. */
record RegisterDays(List<Column> columns) {
  /** A column and its day. */
  record Column(int index, LocalDate day, @Nullable LocalTime at, Place where) {}

  RegisterDays {
    columns = List.copyOf(columns);
  }

  /** Those whose headings can be read; the others are noted. */
  static RegisterDays of(Layout layout, DayContext context, Faults faults) {
    List<Column> columns = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    layout
        .days()
        .forEach((index, title) -> {
          Cell cell = layout.heading().cell(index);
          Place place = layout.heading().place(index);
          faults
              .day(Days.read(cell, context.within(title)), cell, place)
              .ifPresent(on -> {
                columns.add(new Column(index, on.day(), on.at(), place));
                Place before = seen.putIfAbsent(on.day() + "T" + on.at(), place);
                if (before != null) {
                  faults.note(
                      place,
                      cell.text(),
                      "%s and %s are the same day, and are taken as one session."
                          .formatted(before.cell(), place.cell()));
                }
              });
        });
    return new RegisterDays(columns);
  }
}
