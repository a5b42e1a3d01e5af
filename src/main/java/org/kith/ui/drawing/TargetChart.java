package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.ui.components.DataTable;

/**
 * What was done against what was promised: a solid bar for the actual value, an upright mark for
 * the target, a dotted one for the target as it first was. Each row has a scale of its own, on
 * which its target lies where the targets of the other rows lie: 9 sessions of 10 are as plain to
 * see as 900 people of 1,000, and the target is one line down the picture. A value beyond {@link
 * #FURTHEST} times its target moves that row's target inwards.
 */
public record TargetChart(ChartWords words, Names names, List<Row> rows) implements Chart {
  private static final double BAR = 14;

  /**
   * How many times their targets values may be before the other rows' targets stay where they are.
   */
  private static final double FURTHEST = 2.5;

  /**
   * The page's words.
   *
   * @param actual "Actual"
   * @param target "Target"
   * @param original "Original target"
   * @param scales that bars of different rows do not compare, said where there are several rows
   */
  public record Names(String actual, String target, String original, String scales) {}

  /**
   * One promise.
   *
   * @param original the first target where it was re-profiled since; null where it was not
   */
  public record Row(String label, Datum actual, Datum target, @Nullable Datum original) {
    Stream<Datum> values() {
      return Stream.of(actual, target, original == null ? target : original);
    }

    private double greatest() {
      return values().mapToDouble(Datum::to).max().orElse(0);
    }

    /** How many times its target its greatest value is. */
    private double reach() {
      return target.to() == 0 ? 1 : greatest() / target.to();
    }
  }

  public TargetChart {
    rows = List.copyOf(rows);
  }

  @Override
  public Svg svg() {
    Pen pen = new Pen(words.language());
    double reach =
        rows.stream().mapToDouble(Row::reach).filter(one -> one <= FURTHEST).max().orElse(1);
    Bars bars = new Bars(pen, words.id() + "-hatch", Palette.series(0), new Scale(1, Pen.WIDTH));
    double y = Legend.draw(pen, legend());
    if (rows.size() > 1) {
      for (String line : Lettering.lines(names.scales(), Pen.SMALL, Pen.WIDTH)) {
        pen.text(0, y + 8, Pen.Anchor.START, Pen.SMALL, false, Palette.SOFT, line);
        y += 16;
      }
      y += 6;
    }
    for (Row row : rows) {
      Scale scale = scale(row, reach);
      for (String line : Lettering.lines(row.label(), Pen.TEXT, Pen.WIDTH)) {
        pen.text(0, y + 13, Pen.Anchor.START, Pen.TEXT, true, Palette.INK, line);
        y += 18;
      }
      y = row(pen, bars.on(scale), scale, row, y + 4);
    }
    return new Picture(words.id(), words.title(), description(), words.language(), "chart")
        .around(pen, y - 8, false);
  }

  @Override
  public DataTable table() {
    boolean revised = rows.stream().anyMatch(row -> row.original() != null);
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(new DataTable.Column(words.category(), false));
    columns.add(new DataTable.Column(names.actual(), true));
    columns.add(new DataTable.Column(names.target(), true));
    if (revised) {
      columns.add(new DataTable.Column(names.original(), true));
    }
    return new DataTable(
        words.title(), columns, rows.stream().map(r -> cells(r, revised)).toList());
  }

  private Scale scale(Row row, double reach) {
    boolean open = rows.stream().flatMap(Row::values).anyMatch(Datum::isOpenAbove);
    double greatest = Math.max(row.target().to() * reach, row.greatest());
    double length = Pen.WIDTH - 4;
    return new Scale(greatest == 0 ? 1 : greatest, open ? length - Scale.ARROW : length);
  }

  private double row(Pen pen, Bars bars, Scale scale, Row row, double y) {
    pen.rect(0, y, Math.max(scale.at(row.target().to()), 1), BAR, Palette.PALE);
    bars.bar(row.actual(), y, BAR);
    if (row.original() != null && !row.original().isUnknown()) {
      mark(pen, scale.at(row.original().to()), y, "2 2");
    }
    if (!row.target().isUnknown()) {
      mark(pen, scale.at(row.target().to()), y, "");
    }
    y += BAR + 5;
    for (String line : Lettering.lines(sentence(row), Pen.TEXT, Pen.WIDTH)) {
      pen.text(0, y + 13, Pen.Anchor.START, Pen.TEXT, false, Palette.SOFT, line);
      y += 17;
    }
    return y + 16;
  }

  private static void mark(Pen pen, double x, double y, String dash) {
    // a white edge keeps the mark visible on the bar
    pen.line(x, y - 4, x, y + BAR + 4, Palette.PAPER, 6, "");
    pen.line(x, y - 4, x, y + BAR + 4, Palette.INK, 2.5, dash);
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(Legend.Entry.box(names.actual(), Palette.series(0).colour()));
    entries.add(
        new Legend.Entry(
            names.target(),
            (pen, x, y) -> pen.line(x + 6, y - 2, x + 6, y + 13, Palette.INK, 2.5, "")));
    if (rows.stream().anyMatch(row -> row.original() != null)) {
      entries.add(
          new Legend.Entry(
              names.original(),
              (pen, x, y) -> pen.line(x + 6, y - 2, x + 6, y + 13, Palette.INK, 2.5, "2 2")));
    }
    return entries;
  }

  private String sentence(Row row) {
    String sentence =
        names.actual()
            + " "
            + row.actual().label()
            + " · "
            + names.target()
            + " "
            + row.target().label();
    return row.original() == null
        ? sentence
        : sentence + " · " + names.original() + " " + row.original().label();
  }

  private static List<String> cells(Row row, boolean revised) {
    List<String> cells =
        new ArrayList<>(List.of(row.label(), row.actual().label(), row.target().label()));
    if (revised) {
      cells.add((row.original() == null ? row.target() : row.original()).label());
    }
    return cells;
  }

  private String description() {
    return rows.stream()
        .map(row -> row.label() + ": " + sentence(row))
        .collect(Collectors.joining(". "));
  }
}
