package org.kith.activity.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.DayContext.Titled;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Row;
import org.kith.imports.tables.TableFile;

/** Finds out how the sheets of a file are laid out, by the first rows of each. */
final class Layouts {
  private static final int TOP = 40;
  private static final int MOST_SHEETS = 200;

  /** By sheet, in their order; those without attendances are missing. */
  final Map<String, Layout> bySheet = new LinkedHashMap<>();

  /** Sheets that hold nothing which looks like attendances. */
  final List<String> leftOut = new ArrayList<>();

  private Layouts() {}

  static Layouts of(TableFile file) {
    Map<String, List<Row>> tops = new LinkedHashMap<>();
    file.read(row -> {
      List<Row> top = tops.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>());
      if (!row.isBlank() && tops.size() <= MOST_SHEETS) {
        top.add(row);
      }
      return top.size() < TOP && row.number() < 10 * TOP;
    });
    Layouts layouts = new Layouts();
    tops.forEach((sheet, top) -> {
      Layout layout = layout(sheet, top);
      if (layout == null) {
        layouts.leftOut.add(sheet);
      } else {
        layouts.bySheet.put(sheet, layout);
      }
    });
    return layouts;
  }

  boolean isEmpty() {
    return bySheet.isEmpty();
  }

  Layout first() {
    return bySheet.values().iterator().next();
  }

  private static @Nullable Layout layout(String sheet, List<Row> top) {
    Layout best = null;
    int most = 0;
    for (int at = 0; at < top.size(); at++) {
      Layout layout = at(sheet, top, at);
      int score =
          layout.days().size() * 10
              + layout.roles().size() * 7
              + (layout.preset() == Preset.LIST || layout.preset() == Preset.REGISTER ? 0 : 15);
      boolean isHeading = layout.saysNames() && (score >= 14 || layout.preset().isMeeting());
      if (isHeading && score > most) {
        best = layout;
        most = score;
      }
    }
    return best;
  }

  /** As if this row held the headings. */
  private static Layout at(String sheet, List<Row> top, int at) {
    Row row = top.get(at);
    List<Row> above = top.subList(0, at);
    Map<Integer, Role> roles = new TreeMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Role role = Headings.role(row.text(column));
      if (role != Role.NOTHING && row.cell(column).kind() == Cell.Kind.TEXT) {
        roles.put(column, role);
      }
    }
    Preset preset = preset(row);
    Map<Integer, Titled> days = new TreeMap<>();
    if (preset == Preset.LIST) {
      days = days(sheet, row, above);
      List<Row> below = top.subList(at + 1, top.size());
      days.keySet().removeIf(column -> areDays(column, below));
      if (!days.isEmpty()) {
        preset = Preset.REGISTER;
        roles.keySet().removeAll(days.keySet());
        nameByPlace(row, roles, days, top.subList(at + 1, top.size()));
        roles.values().removeAll(Set.of(Role.DATE, Role.TIME, Role.CAME, Role.DAYS));
      }
    }
    return new Layout(sheet, preset, row, eachOnce(roles, preset, top, at), days, above);
  }

  /** Days below a day: a list's column of dates, and not a register's heading. */
  private static boolean areDays(int column, List<Row> below) {
    long filled = below.stream().filter(row -> !row.cell(column).isBlank()).count();
    long days =
        below.stream()
            .filter(
                row -> !(Days.read(row.cell(column), DayContext.PLAIN) instanceof DayWritten.None))
            .count();
    return below.isEmpty() || days > 0 && days * 2 >= filled;
  }

  /** A register whose column of names has no heading: the first column of words before its days. */
  private static void nameByPlace(
      Row row, Map<Integer, Role> roles, Map<Integer, Titled> days, List<Row> below) {
    boolean isNamed =
        roles.containsValue(Role.NAME)
            || roles.containsValue(Role.GIVEN)
            || roles.containsValue(Role.FAMILY);
    int first = days.keySet().iterator().next();
    for (int column = 0; column < first && !isNamed; column++) {
      int of = column;
      long words =
          below.stream().filter(line -> line.text(of).matches("(?s).*\\p{L}{2}.*")).count();
      if (words > 0 && words * 2 >= below.size() && row.text(column).length() < 30) {
        roles.put(column, Role.NAME);
        isNamed = true;
      }
    }
  }

  /**
   * Of several columns of one meaning the one that most rows fill: Forms has a Name of its own that
   * is empty beside the question for it.
   */
  private static Map<Integer, Role> eachOnce(
      Map<Integer, Role> roles, Preset preset, List<Row> top, int at) {
    Map<Integer, Role> once = new TreeMap<>();
    Set<Role> seen = new java.util.HashSet<>();
    List<Row> below = top.subList(at + 1, top.size());
    roles.entrySet().stream()
        .sorted((one, other) -> Long.compare(filled(below, other), filled(below, one)))
        .filter(entry -> seen.add(entry.getValue()))
        .forEach(entry -> once.put(entry.getKey(), entry.getValue()));
    if (once.containsValue(Role.GIVEN) && once.containsValue(Role.FAMILY)) {
      once.values().remove(Role.NAME);
    }
    if (preset == Preset.FORMS && once.containsValue(Role.DAYS)) {
      once.values().remove(Role.DATE);
    }
    if (preset.isMeeting()) {
      once.values().removeAll(Set.of(Role.DATE, Role.TIME, Role.CAME));
    }
    return once;
  }

  private static long filled(List<Row> rows, Map.Entry<Integer, Role> column) {
    return rows.stream()
        .map(row -> row.text(column.getKey()))
        .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase("anonymous"))
        .count();
  }

  private static Preset preset(Row row) {
    Set<String> headings =
        row.cells().stream().map(cell -> Headings.plain(cell.text())).collect(Collectors.toSet());
    if (headings.contains("first join")
        || headings.contains("first join time")
        || headings.contains("user action") && headings.contains("timestamp")) {
      return Preset.TEAMS;
    }
    boolean isZoom =
        headings.contains("name original name")
            || headings.contains("join time")
                && headings.stream().anyMatch(h -> h.startsWith("duration"));
    if (isZoom) {
      return Preset.ZOOM;
    }
    boolean hasOrders = headings.stream().anyMatch(h -> h.matches("order (#|id|no|number).*"));
    boolean hasTickets =
        headings.stream().anyMatch(h -> h.matches("attendee (#|status|id)|ticket type|barcode.*"));
    if (hasOrders && hasTickets) {
      return Preset.EVENTBRITE;
    }
    return headings.contains("completion time") ? Preset.FORMS : Preset.LIST;
  }

  /** Columns whose heading is a day, by itself or with a month above it. */
  private static Map<Integer, Titled> days(String sheet, Row row, List<Row> above) {
    Titled title = Days.titled(sheet);
    for (Row line : above) {
      for (Cell cell : line.cells()) {
        if (isTitle(cell, line)) {
          Titled said = Days.titled(cell.text());
          title = said.isNothing() ? title : title.overruledBy(said);
        }
      }
    }
    Map<Integer, Titled> days = new TreeMap<>();
    Titled within = Titled.NOTHING;
    Row months = above.isEmpty() ? row : above.getLast();
    int numbers = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      if (!above.isEmpty() && !months.text(column).isEmpty()) {
        Titled said = Days.titled(months.text(column));
        within = said.isNothing() ? within : said;
      }
      Titled known = title.overruledBy(within);
      Cell cell = row.cell(column);
      DayWritten day = Days.read(cell, DayContext.PLAIN.within(known));
      if (!(day instanceof DayWritten.None)) {
        boolean isNumber = cell.text().matches("\\d{1,2}");
        numbers += isNumber ? 1 : 0;
        days.put(column, known);
      }
    }
    return numbers == 1 && days.size() == 1 ? new TreeMap<>() : days;
  }

  /** Alone in its row, or nearly: a title goes across. */
  private static boolean isTitle(Cell cell, Row line) {
    long filled = line.cells().stream().filter(other -> !other.isBlank()).count();
    return cell.kind() == Cell.Kind.TEXT && filled <= 2;
  }

  /** The same for all files with these headings: their fingerprint. */
  String shape() {
    Layout layout = first();
    String headings =
        java.util.stream.IntStream.range(0, layout.heading().cells().size())
            .filter(column -> !layout.days().containsKey(column))
            .mapToObj(column -> Headings.plain(layout.heading().text(column)))
            .filter(heading -> !heading.isEmpty())
            .sorted()
            .collect(Collectors.joining("|"));
    return (layout.preset().id() + ":" + headings).toLowerCase(Locale.ROOT);
  }
}
