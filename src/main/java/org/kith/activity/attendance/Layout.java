package org.kith.activity.attendance;

import java.util.EnumMap;
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
 * @param columns the first column of each meaning, as every row asks for it
 */
record Layout(
    String sheet,
    Preset preset,
    Row heading,
    Map<Integer, Role> roles,
    Map<Integer, DayContext.Titled> days,
    List<Row> above,
    Map<Role, Integer> columns) {
  Layout {
    roles = Map.copyOf(roles);
    columns = Map.copyOf(columns);
    days = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(days));
    above = List.copyOf(above);
  }

  Layout(
      String sheet,
      Preset preset,
      Row heading,
      Map<Integer, Role> roles,
      Map<Integer, DayContext.Titled> days,
      List<Row> above) {
    this(sheet, preset, heading, roles, days, above, columns(roles));
  }

  private static Map<Role, Integer> columns(Map<Integer, Role> roles) {
    Map<Role, Integer> columns = new EnumMap<>(Role.class);
    roles.forEach((column, role) -> columns.merge(role, column, Math::min));
    return columns;
  }

  OptionalInt column(Role role) {
    Integer column = columns.get(role);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  boolean has(Role role) {
    return columns.containsKey(role);
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
