package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.kith.access.AuditTrail;
import org.kith.figures.Breakdown;
import org.kith.figures.BreakdownWords;
import org.kith.figures.domain.CellFilling;
import org.kith.figures.domain.CellPlace;
import org.kith.figures.domain.Definitions;
import org.kith.figures.domain.FunderSheet;
import org.kith.figures.domain.FunderSheets;
import org.kith.figures.domain.FunderWorkbook;
import org.kith.figures.domain.MappedCell.Always;
import org.kith.figures.domain.MappedCell.Latest;
import org.kith.figures.domain.SheetFilling;
import org.kith.figures.domain.SheetFilling.Wanted;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Makes the page of a funder's workbook. */
@Component
class FunderSheetPages {
  private static final int HISTORY = 30;
  private static final int ROWS = 40;
  private static final int COLUMNS = 12;

  private final FunderSheets sheets;
  private final SheetFilling filling;
  private final TeamStatements statements;
  private final Definitions definitions;
  private final TeamRows rows;
  private final AuditTrail trail;

  FunderSheetPages(
      FunderSheets sheets,
      SheetFilling filling,
      TeamStatements statements,
      Definitions definitions,
      TeamRows rows,
      AuditTrail trail) {
    this.sheets = sheets;
    this.filling = filling;
    this.statements = statements;
    this.definitions = definitions;
    this.rows = rows;
    this.trail = trail;
  }

  FunderSheetPage of(FunderSheet sheet, Form form) {
    Words words = form.words();
    Wording wording = rows.wording(words);
    List<CellFilling> cells =
        filling.preview(
            sheet,
            new Wanted(
                form.find(FunderSheetFields.UNTIL).flatMap(until -> until).orElse(null),
                form.find(FunderSheetFields.SMALL).orElse(false)));
    Map<CellPlace, String> last = sheets.lastFilled(sheet.id());
    Map<String, TeamStatement> then = statements.byIds(last.values());
    return new FunderSheetPage(
        FunderSheetsController.PATH + "/" + sheet.id(),
        Text.english(sheet.name()),
        Text.english(sheet.funder()),
        Text.english(sheet.fileName()),
        cells.stream()
            .map(cell ->
                cell(
                    cell,
                    Optional.ofNullable(last.get(cell.cell().place())).map(then::get).orElse(null),
                    wording))
            .toList(),
        (int)
            cells.stream()
                .filter(cell -> cell.outcome() != CellFilling.Outcome.FILLED)
                .count(),
        Choices.subjects("", statements.subjects(), words).stream().skip(1).toList(),
        corners(sheet, cells),
        form,
        form.show(FunderSheetFields.FOR_FILLING),
        trail.of("funder-sheet", sheet.id(), HISTORY),
        List.of(crumb(words)));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("figures.sheets"), FunderSheetsController.PATH);
  }

  private FunderSheetPage.Cell cell(
      CellFilling filled, @Nullable TeamStatement then, Wording wording) {
    TeamStatement figure = filled.figure();
    return new FunderSheetPage.Cell(
        filled.cell().place().sheet(),
        filled.cell().place().cell(),
        holds(filled, wording),
        figure == null ? null : wording.value(figure.statement()),
        figure == null ? null : wording.period(figure.statement().period()),
        figure == null ? null : TeamFiguresController.PATH + "/" + figure.statement().id(),
        outcome(filled.outcome(), wording.words()),
        then == null ? null : wording.value(then.statement()));
  }

  private static StandingTag outcome(CellFilling.Outcome outcome, Words words) {
    return switch (outcome) {
      case FILLED -> new StandingTag(words.text("figures.sheet.filled"), "green");
      case NO_FIGURE -> new StandingTag(words.text("figures.sheet.no-figure"), "amber");
      case SMALL -> new StandingTag(words.text("figures.standing.small"), "purple");
      case NOT_FILLABLE -> new StandingTag(words.text("figures.sheet.not-fillable"), "red");
    };
  }

  private Text holds(CellFilling filled, Wording wording) {
    Words words = wording.words();
    return switch (filled.cell().holds()) {
      case Always(String id) ->
          statements
              .one(id)
              .map(one ->
                  words.text("figures.sheet.always", Wording.title(one.statement()).text()))
              .orElseGet(() -> Text.english(id));
      case Latest(String subject, String definition, String breakdown) -> {
        String label = definitions.of(subject).getOrDefault(definition, definition);
        Breakdown part = Breakdown.parse(breakdown).orElse(Breakdown.TOTAL);
        String name = part.isTotal() ? label : label + ": " + BreakdownWords.of(part);
        yield words.text("figures.sheet.latest", wording.subjectName(subject), name);
      }
    };
  }

  private List<FunderSheetPage.Corner> corners(FunderSheet sheet, List<CellFilling> cells) {
    List<FunderSheetPage.Corner> corners = new ArrayList<>();
    try (FunderWorkbook workbook = sheets.workbook(sheet)) {
      for (String name : workbook.sheets()) {
        List<List<String>> lines = workbook.corner(name, ROWS, COLUMNS);
        int width = width(lines);
        corners.add(
            new FunderSheetPage.Corner(
                name,
                IntStream.range(0, width)
                    .mapToObj(CellReference::convertNumToColString)
                    .toList(),
                lines.stream().map(line -> line.subList(0, width)).toList(),
                cells.stream()
                    .map(cell -> cell.cell().place())
                    .filter(place -> place.sheet().equals(name))
                    .map(CellPlace::cell)
                    .toList()));
      }
    }
    return corners;
  }

  /** Columns behind the last one that says anything are left out. */
  private static int width(List<List<String>> lines) {
    int width = 1;
    for (List<String> line : lines) {
      for (int column = width; column < line.size(); column++) {
        if (!line.get(column).isEmpty()) {
          width = column + 1;
        }
      }
    }
    return width;
  }
}
