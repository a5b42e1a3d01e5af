package org.kith.activity.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.TableFile;

/** A file's layouts with what was answered about its columns. */
final class Known {
  private final Layouts layouts;
  private final Map<String, Layout> bySheet = new HashMap<>();

  private Known(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * Columns are asked for once, by the headings of the first sheet; other sheets' columns of the
   * same heading mean the same.
   */
  static Known of(TableFile file, Answers answers) {
    Layouts layouts = Layouts.of(file);
    Known known = new Known(layouts);
    if (layouts.isEmpty()) {
      return known;
    }
    Layout first = layouts.first();
    Map<String, Role> told = new HashMap<>();
    for (int column = 0; column < first.heading().cells().size(); column++) {
      Role role = answers.role(column);
      if (role != null) {
        told.put(heading(first, column), role);
      }
    }
    layouts.bySheet.forEach((sheet, layout) -> known.bySheet.put(sheet, told(layout, told)));
    return known;
  }

  private static Layout told(Layout layout, Map<String, Role> told) {
    Map<Integer, Role> roles = new TreeMap<>(layout.roles());
    for (int column = 0; column < layout.heading().cells().size(); column++) {
      Role role = told.get(heading(layout, column));
      if (role == Role.NOTHING) {
        roles.remove(column);
      } else if (role != null) {
        roles.put(column, role);
      }
    }
    return layout.with(roles);
  }

  private static String heading(Layout layout, int column) {
    String heading = Headings.plain(layout.heading().text(column));
    return heading.isEmpty() ? "#" + column : heading;
  }

  Layouts layouts() {
    return layouts;
  }

  /** Null: the sheet holds no attendances. */
  @Nullable Layout sheet(String name) {
    return bySheet.get(name);
  }
}
