package org.kith.figures.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.kith.access.Access;
import org.kith.figures.FigureRefused;
import org.kith.figures.Reporting;
import org.kith.figures.domain.CellPlace;
import org.kith.figures.domain.FunderSheet;
import org.kith.figures.domain.FunderSheets;
import org.kith.figures.domain.SheetFilling;
import org.kith.figures.domain.SheetFilling.Wanted;
import org.kith.files.Download;
import org.kith.files.UploadKind;
import org.kith.files.UploadRefused;
import org.kith.kernel.Refusal;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Funders' workbooks: kept, filled, and what their cells hold taken away. */
@Controller
class FunderSheetsController {
  static final String PATH = "/team/funder-sheets";

  private final Access access;
  private final FunderSheets sheets;
  private final SheetFilling filling;
  private final FunderSheetPages pages;

  FunderSheetsController(
      Access access, FunderSheets sheets, SheetFilling filling, FunderSheetPages pages) {
    this.access = access;
    this.sheets = sheets;
    this.filling = filling;
    this.pages = pages;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(Words words) {
    access.require(Reporting.MAP_CELLS);
    return View.of(
        "figures/funder-sheets",
        new FunderSheetsPage(
            words.text("figures.sheets"),
            sheets.all().stream()
                .map(sheet -> FunderSheetsPage.Line.of(sheet, sheets.cells(sheet.id()).size()))
                .toList()));
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.require(Reporting.MAP_CELLS);
    return newPage(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    access.require(Reporting.MAP_CELLS);
    if (!form.accepts(FunderSheetFields.FOR_NEW)) {
      return newPage(form);
    }
    Upload upload = form.get(FunderSheetFields.FILE);
    try {
      String id =
          sheets.add(
              form.get(FunderSheetFields.NAME),
              form.get(FunderSheetFields.FUNDER),
              upload.fileName(),
              upload.content().getContentAsByteArray());
      return View.seeOther(PATH + "/" + id);
    } catch (FigureRefused | UploadRefused refused) {
      return newPage(form.refused((Refusal) refused));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static View newPage(Form form) {
    return FormPage.of(
            "figures.sheets.new",
            form,
            FunderSheetFields.FOR_NEW,
            PATH + "/new",
            "figures.sheets.keep")
        .below(FunderSheetPages.crumb(form.words()))
        .saying("figures.sheets.new.said")
        .view();
  }

  @GetMapping(PATH + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    return View.of("figures/funder-sheet", pages.of(existing(id), form));
  }

  /** The filled workbook, or the page again where a date is none. */
  @PostMapping(PATH + "/{id}/fill")
  Object fill(@PathVariable String id, Form form) {
    FunderSheet sheet = existing(id);
    if (!form.accepts(FunderSheetFields.FOR_FILLING)) {
      return View.of("figures/funder-sheet", pages.of(sheet, form))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    byte[] filled =
        filling.fill(
            sheet,
            new Wanted(
                form.get(FunderSheetFields.UNTIL).orElse(null),
                form.get(FunderSheetFields.SMALL)));
    return Download.of(sheet.fileName(), UploadKind.XLSX.mediaType(), filled);
  }

  @PostMapping(PATH + "/{id}/remove")
  View remove(@PathVariable String id, @RequestParam String sheet, @RequestParam String cell) {
    sheets.unmap(existing(id).id(), new CellPlace(sheet, cell));
    return View.seeOther(PATH + "/" + id);
  }

  private FunderSheet existing(String id) {
    access.require(Reporting.MAP_CELLS);
    return sheets.one(id).orElseThrow(NotFound::new);
  }
}
