package org.kith.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tables for a spreadsheet.
 *
 * @param notes what a reader must know of the tables: sources, dates, what is left out; they come
 *     first, on a sheet of their own. May be empty
 */
public record Workbook(String title, List<String> notes, List<Sheet> sheets) {
  public Workbook {
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
    Set<String> names = new HashSet<>();
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two sheets are called " + sheet.name());
      }
    }
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a workbook needs a sheet");
    }
  }
}
