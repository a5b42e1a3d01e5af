package org.kith.activity.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.Row;

/**
 * How a sheet is laid out.
 *
 * @param heading the row of headings
 * @param roles what columns mean, those that mean nothing left out
 * @param days columns of a register, with what is known of their days beside what they say
 * @param above the rows above the headings
 */
record Layout(
    String sheet,
    Preset preset,
    Row heading,
    Map<Integer, Role> roles,
    Map<Integer, DayContext.Titled> days,
    List<Row> above) {
  Layout {
    roles = Map.copyOf(roles);
    days = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(days));
    above = List.copyOf(above);
  }

  OptionalInt column(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .mapToInt(Map.Entry::getKey)
        .min();
  }

  boolean has(Role role) {
    return roles.containsValue(role);
  }

  /** A cell of this meaning; blank where no column has it. */
  Cell cell(Row row, Role role) {
    OptionalInt column = column(role);
    return column.isPresent() ? row.cell(column.getAsInt()) : Cell.BLANK;
  }

  /** The first column that says what somebody is called. */
  int nameColumn() {
    return column(Role.NAME).orElse(column(Role.GIVEN).orElse(column(Role.FAMILY).orElse(0)));
  }

  boolean saysNames() {
    return has(Role.NAME) || has(Role.GIVEN) || has(Role.FAMILY);
  }

  Layout with(Map<Integer, Role> others) {
    return new Layout(sheet, preset, heading, others, days, above);
  }
}
