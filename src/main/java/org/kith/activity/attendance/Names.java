package org.kith.activity.attendance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Row;
import org.kith.people.Born;
import org.kith.people.PeopleInBulk.Named;

/** Reads who a row is about. */
final class Names {
  private static final int LONGEST = 100;
  private static final Pattern BESIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
  private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

  private Names() {}

  /** Given and family name as they are to be kept; null: the row names nobody. */
  static String @Nullable [] of(Layout layout, Row row) {
    String given = layout.cell(row, Role.GIVEN).text();
    String family = layout.cell(row, Role.FAMILY).text();
    if (layout.has(Role.NAME) && given.isEmpty() && family.isEmpty()) {
      return whole(layout.cell(row, Role.NAME).text(), layout.preset());
    }
    if (given.isEmpty()) {
      return family.isEmpty() ? null : new String[] {shortened(family), ""};
    }
    return new String[] {shortened(given), shortened(family)};
  }

  private static String @Nullable [] whole(String written, Preset preset) {
    String name = preset.isMeeting() ? BESIDE.matcher(written).replaceAll(" ").strip() : written;
    if (name.isEmpty()) {
      return null;
    }
    int comma = name.indexOf(',');
    if (comma > 0 && comma < name.length() - 1) {
      return new String[] {
        shortened(name.substring(comma + 1).strip()), shortened(name.substring(0, comma).strip())
      };
    }
    int last = name.lastIndexOf(' ');
    return last < 0
        ? new String[] {shortened(name), ""}
        : new String[] {shortened(name.substring(0, last)), shortened(name.substring(last + 1))};
  }

  private static String shortened(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  static boolean isOne(String[] name) {
    return LETTER.matcher(name[0] + name[1]).matches();
  }

  /** With what the row says besides; what cannot be read is told to the faults. */
  static Named named(Layout layout, Row row, String[] name, DayContext days, Faults faults) {
    String email = layout.cell(row, Role.EMAIL).text();
    String postcode = layout.cell(row, Role.POSTCODE).text();
    String phone = layout.cell(row, Role.PHONE).text();
    return new Named(
        name[0],
        name[1],
        born(layout, row, days, faults),
        phone.length() > 40 ? "" : phone,
        email.contains("@") && email.length() <= 254 ? email : "",
        postcode.length() > 12 ? "" : postcode,
        row.sheet(),
        row.place(layout.nameColumn()).cell());
  }

  private static Born born(Layout layout, Row row, DayContext days, Faults faults) {
    Cell cell = layout.cell(row, Role.BORN);
    if (cell.isBlank()) {
      return Born.UNKNOWN;
    }
    if (cell.text().matches("(19|20)\\d\\d")) {
      return Born.in(Integer.parseInt(cell.text()));
    }
    DayWritten written = Days.read(cell, new DayContext(days.order(), null, null));
    if (written instanceof DayWritten.On(var day, var at)
        && day.getYear() >= 1890
        && !day.isAfter(faults.today())) {
      return Born.on(day);
    }
    int column = layout.column(Role.BORN).orElse(0);
    faults.problem(
        row.place(column),
        cell.text(),
        written instanceof DayWritten.Impossible(String why)
            ? "“%s” cannot be a day of birth: %s.".formatted(cell.text(), why)
            : "“%s” is no day of birth: write it as 3/4/1985, or leave it empty."
                .formatted(cell.text()));
    return Born.UNKNOWN;
  }
}
