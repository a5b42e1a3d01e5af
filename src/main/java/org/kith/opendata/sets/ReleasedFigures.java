package org.kith.opendata.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.opendata.Dataset;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every figure of every release that was not withdrawn, one in a row. */
@Component
@Order(3)
class ReleasedFigures implements Dataset {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the release, and which row and column it is."),
          new Column("release", Type.TEXT, "Id of the release."),
          new Column("title", Type.TEXT, "What the release is called."),
          new Column("row", Type.TEXT, "What the row is about."),
          new Column("column", Type.TEXT, "What the column is about."),
          new Column("value", Type.TEXT, "The value as it was published; [c]: hidden."),
          new Column("unit", Type.TEXT, "What it counts."),
          new Column(
              "least", Type.NUMBER, "The least that it can be; empty: hidden or not limited."),
          new Column("most", Type.NUMBER, "The most that it can be; empty: hidden or not limited."),
          new Column("hidden", Type.YES_NO, "Whether it is hidden so that nobody is recognised."));

  private final Releases releases;

  ReleasedFigures(Releases releases) {
    this.releases = releases;
  }

  @Override
  public String id() {
    return "released-figures";
  }

  @Override
  public String title() {
    return "Released figures";
  }

  @Override
  public String about() {
    return "A figure of a release that was not withdrawn.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    List<Row> all = new ArrayList<>();
    releases.published().stream()
        .flatMap(one -> releases.released(one.id()).stream())
        .forEach(table -> add(table, all));
    return Slice.of(all, offset, most, row -> row);
  }

  private static void add(ReleasedTable table, List<Row> all) {
    List<Integer> names =
        IntStream.range(0, table.columns().size())
            .filter(column -> !table.isNumeric(column))
            .boxed()
            .toList();
    for (int row = 0; row < table.rows().size(); row++) {
      List<ReleasedTable.Cell> cells = table.rows().get(row);
      String about =
          names.stream()
              .map(name -> cells.get(name).words())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining("; "));
      for (int column = 0; column < cells.size(); column++) {
        ReleasedTable.Cell cell = cells.get(column);
        if (table.isNumeric(column) && !cell.words().isEmpty()) {
          all.add(
              Row.of(
                  "%s.%d.%d".formatted(table.release().id(), row + 1, column + 1),
                  table.release().id(),
                  table.release().title(),
                  about,
                  table.columns().get(column),
                  cell.words(),
                  cell.unit(),
                  PublishedFigures.plain(cell.low()),
                  PublishedFigures.plain(cell.high()),
                  cell.isHidden()));
        }
      }
    }
  }
}
