package org.kith.figures.web;

import java.util.List;
import org.kith.figures.domain.FunderSheet;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** Funders' workbooks. */
public record FunderSheetsPage(Text title, List<Line> lines) implements Page {

  /** A workbook, and how many of its cells hold figures. */
  public record Line(String path, Text name, Text funder, Text fileName, int cells) {
    static Line of(FunderSheet sheet, int cells) {
      return new Line(
          FunderSheetsController.PATH + "/" + sheet.id(),
          Text.english(sheet.name()),
          Text.english(sheet.funder()),
          Text.english(sheet.fileName()),
          cells);
    }
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
