package org.kith.insight.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kith.insight.Dimension;
import org.kith.insight.ReachAnswer;
import org.kith.insight.Reached;
import org.kith.ui.Language;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.PicturesPage.Pictured;

/** Whom the programme reached, in words, as a picture and as a table. */
final class ReachPages {
  /** Longer tables are for files. */
  static final int MOST_ROWS = 300;

  private static final int MOST_BARS = 30;
  private static final int MOST_COLUMNS = 6;
  private static final double PER = 1_000;

  private final ReachTable table;
  private final Function<List<String>, OptionalLong> residents;
  private final OptionalInt census;
  private final Words words;

  /**
   * @param census the year of the census that the residents are of; empty where there are none
   */
  ReachPages(
      ReachTable table,
      Function<List<String>, OptionalLong> residents,
      OptionalInt census,
      Words words) {
    this.table = table;
    this.residents = residents;
    this.census = census;
    this.words = words;
  }

  /** The sum of it in sentences. */
  List<Text> said() {
    Reached total = table.answer().total();
    List<Text> said = new ArrayList<>();
    said.add(words.text("insight.said", total.people(), total.attendances(), total.sessions()));
    if (!total.isExact()) {
      said.add(words.text("insight.said.bounds", total.counted(), total.atLeast(), total.atMost()));
    }
    for (Dimension dimension : table.by()) {
      if (dimension.isOfPeople() && total.people() > 0) {
        said.add(unknown(dimension, total.people()));
      }
    }
    return said;
  }

  private Text unknown(Dimension dimension, long people) {
    String name = words.plain("insight.dimension." + dimension.slug());
    long unknown = table.answer().unknown(dimension);
    if (unknown == 0) {
      return words.text("insight.said.all-known", name);
    }
    List<String> why = new ArrayList<>();
    table
        .answer()
        .unknown()
        .getOrDefault(dimension, Map.of())
        .forEach((reason, count) -> why.add(words.plain("insight.unknown.count." + reason, count)));
    return words.text(
        "insight.said.unknown",
        name,
        Math.round(100.0 * unknown / people),
        unknown,
        people,
        String.join(", ", why));
  }

  /** What is to be known when the table is read. */
  List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    if (table.answer().cells().stream().anyMatch(cell -> cell.reached().isSmall())) {
      notes.add(words.text("insight.note.small", Reached.SMALL));
    }
    if (table.by().stream().anyMatch(one -> one != Dimension.QUARTER)
        && table.answer().cells().stream()
            .noneMatch(cell -> residents.apply(cell.values()).isPresent())) {
      notes.add(words.text("insight.note.no-denominator"));
    }
    if (census.isPresent()) {
      notes.add(words.text("insight.note.rate", Integer.toString(census.getAsInt())));
    }
    if (table.answer().cells().size() > MOST_ROWS) {
      notes.add(words.text("insight.note.more", MOST_ROWS, table.answer().cells().size()));
    }
    return notes;
  }

  /**
   * Bars of the first dimension.
   *
   * @param first the same people told apart by it alone
   */
  @org.jspecify.annotations.Nullable
  Pictured picture(ReachTable first) {
    List<ReachAnswer.Cell> cells = first.cells();
    if (cells.isEmpty() || cells.size() > MOST_BARS) {
      return null;
    }
    Dimension dimension = first.by().getFirst();
    String name = words.plain("insight.dimension." + dimension.slug());
    return Pictured.of(
        BarChart.of(
            new ChartWords(
                "reach",
                words.plain("insight.picture", name),
                words.plain("insight.people"),
                name,
                Language.ENGLISH),
            cells.stream().map(cell -> first.name(0, cell.values().getFirst())).toList(),
            cells.stream().map(cell -> datum(cell.reached())).toList()));
  }

  private Datum datum(Reached reached) {
    return new Datum(
        java.math.BigDecimal.valueOf(reached.atLeast()),
        java.math.BigDecimal.valueOf(reached.atMost()),
        people(reached));
  }

  private String people(Reached reached) {
    return reached.isExact()
        ? words.number(reached.people())
        : words.plain("insight.between", reached.atLeast(), reached.atMost());
  }

  Listing listing(ReachTable first) {
    return isCrossed() ? crossed(first) : lines();
  }

  private boolean isCrossed() {
    return table.by().size() == 2 && table.values(1).size() <= MOST_COLUMNS;
  }

  /** The first dimension down, the second across. */
  private Listing crossed(ReachTable first) {
    List<String> across = table.values(1);
    List<Text> columns = new ArrayList<>();
    columns.add(words.text("insight.dimension." + table.by().getFirst().slug()));
    across.forEach(value -> columns.add(Text.english(table.name(1, value))));
    columns.add(words.text("insight.together"));
    Map<List<String>, Reached> cells = new HashMap<>();
    table.answer().cells().forEach(cell -> cells.put(cell.values(), cell.reached()));
    List<List<Cell>> rows = new ArrayList<>();
    for (ReachAnswer.Cell row : first.cells()) {
      List<Cell> shown = new ArrayList<>();
      String down = row.values().getFirst();
      shown.add(Cell.of(first.name(0, down)));
      across.forEach(
          value -> shown.add(number(cells.getOrDefault(List.of(down, value), Reached.NOBODY))));
      shown.add(number(row.reached()));
      rows.add(shown);
    }
    Text heading =
        words.text(
            "insight.table.crossed",
            words.plain("insight.dimension." + table.by().getFirst().slug()),
            words.plain("insight.dimension." + table.by().getLast().slug()));
    return new Listing(heading, columns, rows, words.text("insight.nobody"));
  }

  /**
   * The rates of a table that is crossed; null where there are none, or where they stand beside the
   * people.
   */
  @org.jspecify.annotations.Nullable
  Listing crossedRates() {
    if (!isCrossed()
        || table.answer().cells().stream()
            .allMatch(cell -> residents.apply(cell.values()).isEmpty())) {
      return null;
    }
    List<String> across = table.values(1);
    Map<List<String>, ReachAnswer.Cell> cells = new HashMap<>();
    table.answer().cells().forEach(cell -> cells.put(cell.values(), cell));
    List<Text> columns = new ArrayList<>();
    columns.add(words.text("insight.dimension." + table.by().getFirst().slug()));
    across.forEach(value -> columns.add(Text.english(table.name(1, value))));
    List<List<Cell>> rows = new ArrayList<>();
    for (String down : table.values(0)) {
      List<Cell> shown = new ArrayList<>();
      shown.add(Cell.of(table.name(0, down)));
      for (String value : across) {
        ReachAnswer.Cell cell = cells.get(List.of(down, value));
        shown.add(
            Cell.of(cell == null || residents.apply(cell.values()).isEmpty() ? "–" : rate(cell)));
      }
      rows.add(shown);
    }
    return new Listing(words.text("insight.rate"), columns, rows, words.text("insight.nobody"));
  }

  private Listing lines() {
    boolean hasRates =
        table.answer().cells().stream()
            .anyMatch(cell -> residents.apply(cell.values()).isPresent());
    boolean hasSessions = table.by().stream().noneMatch(Dimension::isOfPeople);
    List<Text> columns = new ArrayList<>();
    table.by().forEach(one -> columns.add(words.text("insight.dimension." + one.slug())));
    columns.add(words.text("insight.people"));
    columns.add(words.text("insight.attendances"));
    if (hasSessions) {
      columns.add(words.text("insight.sessions"));
    }
    if (hasRates) {
      columns.add(words.text("insight.rate"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ReachAnswer.Cell cell : table.cells().stream().limit(MOST_ROWS).toList()) {
      List<Cell> shown = new ArrayList<>();
      for (int i = 0; i < cell.values().size(); i++) {
        shown.add(Cell.of(table.name(i, cell.values().get(i))));
      }
      shown.add(number(cell.reached()));
      shown.add(Cell.of(words.number(cell.reached().attendances() + cell.reached().counted())));
      if (hasSessions) {
        shown.add(Cell.of(words.number(cell.reached().sessions())));
      }
      if (hasRates) {
        shown.add(Cell.of(rate(cell)));
      }
      rows.add(shown);
    }
    return new Listing(words.text("insight.table"), columns, rows, words.text("insight.nobody"));
  }

  private String rate(ReachAnswer.Cell cell) {
    OptionalLong living = residents.apply(cell.values());
    return living.isEmpty()
        ? words.plain("insight.no-denominator")
        : words.number(Math.round(10 * PER * cell.reached().people() / living.getAsLong()) / 10.0);
  }

  /** Exact inside; marked where it would be hidden outside. */
  private Cell number(Reached reached) {
    return reached.isSmall()
        ? Cell.of(new Status(words.text("insight.small", people(reached)), Status.Colour.AMBER))
        : Cell.of(people(reached));
  }
}
