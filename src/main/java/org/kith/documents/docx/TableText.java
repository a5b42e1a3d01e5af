package org.kith.documents.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables: a caption, a row of headings repeated on every page, the rows, a note. */
record TableText(Body body, InlineText inlines, boolean rightToLeft) {
  /** Between the margins, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9184;

  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;

  void write(DataTable data) {
    inlines.write(body.paragraph("Caption"), data.caption());
    CTTbl table = body.table();
    properties(table.addNewTblPr(), data);
    List<Integer> widths = widths(data);
    var grid = table.addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    CTRow head = row(table, true);
    for (int i = 0; i < widths.size(); i++) {
      Column column = data.columns().get(i);
      inlines.write(cell(head, "TableHead", widths.get(i), column.numeric()), column.label());
    }
    for (List<Cell> cells : data.rows()) {
      CTRow row = row(table, false);
      for (int i = 0; i < widths.size(); i++) {
        inlines.write(
            cell(row, "TableText", widths.get(i), data.columns().get(i).numeric()),
            cells.get(i).content());
      }
    }
    inlines.write(body.paragraph("TableNote"), data.note());
  }

  private void properties(CTTblPr properties, DataTable data) {
    properties.addNewTblStyle().setVal("KithTable");
    if (rightToLeft) {
      properties.addNewBidiVisual();
    }
    CTTblWidth width = properties.addNewTblW();
    width.setType(STTblWidth.PCT);
    width.setW("5000");
    CTTblLook look = properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(data.hasRowHeadings());
    look.setLastRow(false);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
    properties.addNewTblCaption().setVal(org.kith.documents.html.Markup.legal(data.caption()));
  }

  private static CTRow row(CTTbl table, boolean head) {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    if (head) {
      properties.addNewTblHeader();
    }
    return row;
  }

  private CTP cell(CTRow row, String style, int width, boolean numeric) {
    CTTc cell = row.addNewTc();
    CTTblWidth wide = cell.addNewTcPr().addNewTcW();
    wide.setType(STTblWidth.DXA);
    wide.setW(BigInteger.valueOf(width));
    CTP paragraph = body.styled(cell.addNewP(), style);
    if (numeric) {
      paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    }
    return paragraph;
  }

  /** The room each column gets: as its longest text asks, none too little or too much. */
  private static List<Integer> widths(DataTable data) {
    List<Integer> wanted =
        IntStream.range(0, data.columns().size())
            .map(column -> Math.clamp(longest(data, column), NARROWEST, WIDEST))
            .boxed()
            .toList();
    int all = wanted.stream().mapToInt(Integer::intValue).sum();
    return wanted.stream().map(width -> TEXT_WIDTH * width / all).toList();
  }

  private static int longest(DataTable data, int column) {
    int label = data.columns().get(column).label().length();
    return data.rows().stream()
        .mapToInt(row -> length(row.get(column).content()))
        .reduce(label, Math::max);
  }

  private static int length(List<Inline> content) {
    return content.stream().mapToInt(TableText::length).sum();
  }

  private static int length(Inline inline) {
    return switch (inline) {
      case Inline.Text(String text) -> text.length();
      case Inline.Strong(List<Inline> content) -> length(content);
      case Inline.Emphasis(List<Inline> content) -> length(content);
      case Inline.Link(String href, List<Inline> content) -> length(content);
      case FigureValue figure -> figure.shown().length();
    };
  }
}
