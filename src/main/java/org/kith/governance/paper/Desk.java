package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.ui.Words;

/** Where a paper is drawn up: what there is to say, and the words to say it in. */
record Desk(Facts facts, Words words) {
  /** A board reads some lines of a table; the rest it can ask for. */
  static final int LINES = 15;

  String say(String key, Object... arguments) {
    return words.plain("governance.paper." + key, arguments);
  }

  Paragraph paragraph(String key, Object... arguments) {
    return Paragraph.of(say(key, arguments));
  }

  /** A part, whose id in the document is the beginning of its keys. */
  Section section(String id, List<Block> blocks) {
    return new Section(id, say(id + ".title"), blocks);
  }

  BulletList bullets(Stream<String> items) {
    return new BulletList(items.map(ListItem::of).toList());
  }

  /**
   * A table of at most {@link #LINES} rows, which says how many more there are.
   *
   * @param key of its caption, and the beginning of its columns' keys; a column whose name ends in
   *     {@code #} holds numbers
   */
  DataTable table(String key, List<String> columns, List<List<Cell>> rows) {
    return table(key, LINES, columns, rows);
  }

  /** The same, of at most so many rows. */
  DataTable table(String key, int lines, List<String> columns, List<List<Cell>> rows) {
    List<Inline> note = new ArrayList<>();
    if (rows.size() > lines) {
      note.add(new Inline.Text(say("more", rows.size() - lines)));
    }
    return new DataTable(
        say(key),
        columns.stream().map(column -> column(key, column)).toList(),
        rows.stream().limit(lines).toList(),
        note);
  }

  static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).toList();
  }

  private Column column(String key, String column) {
    return column.endsWith("#")
        ? Column.numbers(say(key + "." + column.substring(0, column.length() - 1)))
        : Column.words(say(key + "." + column));
  }
}
