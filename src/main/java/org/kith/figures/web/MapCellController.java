package org.kith.figures.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.figures.BreakdownWords;
import org.kith.figures.FigureRefused;
import org.kith.figures.Figures;
import org.kith.figures.Reporting;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.domain.CellPlace;
import org.kith.figures.domain.FunderSheet;
import org.kith.figures.domain.FunderSheets;
import org.kith.figures.domain.FunderWorkbook;
import org.kith.figures.domain.MappedCell.Always;
import org.kith.figures.domain.MappedCell.Holds;
import org.kith.figures.domain.MappedCell.Latest;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Maps a figure to a cell of a funder's workbook. */
@Controller
class MapCellController {
  private static final String PATH = FunderSheetsController.PATH + "/{id}/map";

  private final Access access;
  private final FunderSheets sheets;
  private final Figures figures;
  private final TeamRows rows;

  MapCellController(Access access, FunderSheets sheets, Figures figures, TeamRows rows) {
    this.access = access;
    this.sheets = sheets;
    this.figures = figures;
    this.rows = rows;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(
      @PathVariable String id, @RequestParam(defaultValue = "") String subject, Form form) {
    FunderSheet sheet = existing(id);
    SubjectName about = figures.subject(subject).orElseThrow(NotFound::new);
    return page(sheet, about, where(sheet), what(about, form.words()), form);
  }

  @PostMapping(PATH)
  View map(
      @PathVariable String id, @RequestParam(defaultValue = "") String subject, Form form) {
    FunderSheet sheet = existing(id);
    SubjectName about = figures.subject(subject).orElseThrow(NotFound::new);
    Field<String> where = where(sheet);
    Field<Holds> what = what(about, form.words());
    if (!form.accepts(where, FunderSheetFields.CELL, what)) {
      return page(sheet, about, where, what, form);
    }
    try {
      sheets.map(
          id, new CellPlace(form.get(where), form.get(FunderSheetFields.CELL)), form.get(what));
      return View.seeOther(FunderSheetsController.PATH + "/" + id);
    } catch (FigureRefused refused) {
      return page(sheet, about, where, what, form.refused(refused));
    }
  }

  private static View page(
      FunderSheet sheet,
      SubjectName about,
      Field<String> where,
      Field<Holds> what,
      Form form) {
    Words words = form.words();
    String path = FunderSheetsController.PATH + "/" + sheet.id();
    return FormPage.of(
            words.text("figures.sheet.map.about", about.name()),
            form,
            List.of(where, FunderSheetFields.CELL, what),
            path + "/map" + new Query().with("subject", about.subject().id()),
            "figures.sheet.map")
        .below(FunderSheetPages.crumb(words), new Crumb(Text.english(sheet.name()), path))
        .saying("figures.sheet.map.said")
        .view();
  }

  private Field<String> where(FunderSheet sheet) {
    try (FunderWorkbook workbook = sheets.workbook(sheet)) {
      return FunderSheetFields.sheet(workbook.sheets());
    }
  }

  /** The latest of every quantity about the subject, then each figure by itself. */
  private Field<Holds> what(SubjectName about, Words words) {
    Wording wording = rows.wording(words);
    List<Statement> stated =
        figures.about(about.subject()).stream()
            .filter(statement -> statement.amount() != null)
            .toList();
    Map<Holds, Choice<Holds>> choices = new LinkedHashMap<>();
    for (Statement statement : stated) {
      String definition = statement.quantity().definition();
      String part = statement.breakdown().toString();
      Holds latest = new Latest(about.subject().id(), definition, part);
      String name =
          statement.breakdown().isTotal()
              ? statement.label()
              : statement.label() + ": " + BreakdownWords.of(statement.breakdown());
      choices.putIfAbsent(
          latest,
          Choice.of(
              latest,
              "latest " + definition + " " + part,
              words.text("figures.sheet.choice.latest", name)));
    }
    for (Statement statement : stated) {
      Holds always = new Always(statement.id());
      choices.put(
          always,
          Choice.of(
              always,
              "always " + statement.id(),
              words.text(
                  "figures.sheet.choice.always",
                  Wording.title(statement).text(),
                  wording.value(statement).text(),
                  wording.source(statement).text())));
    }
    return ChoiceField.of(
            "what", "figures.sheet.what", List.copyOf(choices.values()))
        .select();
  }

  private FunderSheet existing(String id) {
    access.require(Reporting.MAP_CELLS);
    return sheets.one(id).orElseThrow(NotFound::new);
  }
}
