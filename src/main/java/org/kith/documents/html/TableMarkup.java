package org.kith.documents.html;

import java.util.List;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;

/** Writes tables whose headings are tied to their cells by scope. */
record TableMarkup(InlineMarkup inlines) {

  void write(Markup markup, DataTable table) {
    markup
        .open(
            "div",
            "class",
            "kith-doc-table-frame",
            // a wide table scrolls in it on a phone, also for who has only a keyboard
            "tabindex",
            "0",
            "role",
            "group",
            "aria-label",
            table.caption())
        .open("table", "class", "kith-doc-table govuk-table")
        .element(
            "caption",
            table.caption(),
            "class",
            "kith-doc-caption govuk-table__caption govuk-table__caption--s");
    headings(markup, table.columns());
    markup.open("tbody", "class", "govuk-table__body");
    table.rows().forEach(row -> row(markup, table, row));
    markup.close().close();
    if (!table.note().isEmpty()) {
      markup.open("p", "class", "kith-doc-table-note govuk-body-s");
      inlines.write(markup, table.note());
      markup.close();
    }
    markup.close();
  }

  private static void headings(Markup markup, List<Column> columns) {
    markup.open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
    for (Column column : columns) {
      markup.element("th", column.label(), "scope", "col", "class", heading(column));
    }
    markup.close().close();
  }

  private void row(Markup markup, DataTable table, List<Cell> row) {
    markup.open("tr", "class", "govuk-table__row");
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      if (i == 0 && table.hasRowHeadings()) {
        markup.open("th", "scope", "row", "class", heading(column));
      } else {
        markup.open("td", "class", cell(column));
      }
      inlines.write(markup, row.get(i).content());
      markup.close();
    }
    markup.close().newLine();
  }

  private static String heading(Column column) {
    return column.numeric()
        ? "kith-doc-number-cell govuk-table__header govuk-table__header--numeric"
        : "govuk-table__header";
  }

  private static String cell(Column column) {
    return column.numeric()
        ? "kith-doc-number-cell govuk-table__cell govuk-table__cell--numeric"
        : "govuk-table__cell";
  }
}
