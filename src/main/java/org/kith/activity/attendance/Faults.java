package org.kith.activity.attendance;

import java.time.LocalDate;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Place;

/** Says what is wrong in a file of attendances, each in one sentence. */
final class Faults {
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private final ImportRun run;
  private final LocalDate today;

  Faults(ImportRun run, LocalDate today) {
    this.run = run;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  void problem(Place place, String value, String sentence) {
    run.problem(place, value, sentence);
  }

  void note(Place place, String value, String sentence) {
    run.note(place, value, sentence);
  }

  /** The day that was read, where it is one on which somebody can have come; else it is noted. */
  java.util.Optional<DayWritten.On> day(DayWritten written, Cell cell, Place place) {
    switch (written) {
      case DayWritten.On on when on.day().isAfter(today) ->
          problem(
              place,
              cell.text(),
              "“%s” is still to come: nobody can have been there yet.".formatted(shown(cell)));
      case DayWritten.On on when on.day().isBefore(LONG_AGO) ->
          problem(place, cell.text(), "“%s” is too long ago to be right.".formatted(shown(cell)));
      case DayWritten.On on -> {
        return java.util.Optional.of(on);
      }
      case DayWritten.Impossible(String why) ->
          problem(place, cell.text(), "“%s” cannot be right: %s.".formatted(shown(cell), why));
      case DayWritten.WithoutYear none ->
          problem(
              place,
              cell.text(),
              "“%s” has no year: write it in full, or say the year above.".formatted(shown(cell)));
      case DayWritten.None none -> unreadable(cell, place, "is no date: write it as 3/4/2026");
    }
    return java.util.Optional.empty();
  }

  private static String shown(Cell cell) {
    return cell.moment() == null ? cell.text() : cell.moment().toLocalDate().toString();
  }

  /**
   * @param instead what is wrong with what stands there, and what to do
   */
  void unreadable(Cell cell, Place place, String instead) {
    switch (cell.kind()) {
      case UNSAVED ->
          problem(
              place,
              "",
              "%s holds a formula whose result was not saved: open the file in Excel, save it and send it again."
                  .formatted(place));
      case FAULT ->
          problem(
              place,
              cell.text(),
              "%s shows the error %s: mend its formula, or type in what it should say."
                  .formatted(place, cell.text()));
      case BLANK -> problem(place, "", "%s is empty where a date is needed.".formatted(place));
      default -> problem(place, cell.text(), "“%s” %s.".formatted(shown(cell), instead));
    }
  }
}
