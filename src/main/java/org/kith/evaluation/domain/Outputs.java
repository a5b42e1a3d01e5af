package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Block;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.programme.Project;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Target;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.TargetChart;

/** What a project counted, against what it promised, and how its totals break down. */
final class Outputs {
  private final Draft draft;
  private final Project project;

  Outputs(Draft draft, Project project) {
    this.draft = draft;
    this.project = project;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Output> shown = project.outputs().stream().filter(this::isWorthShowing).toList();
    if (!shown.isEmpty()) {
      blocks.add(table(shown));
      targets(shown).ifPresent(blocks::add);
      shown.forEach(output -> breakdowns(output, blocks));
    }
    return blocks;
  }

  private boolean isWorthShowing(Output output) {
    return statements(output).anyMatch(s -> s.prominence() != Prominence.COUNT)
        || !output.targets().isEmpty();
  }

  private Stream<Statement> statements(Output output) {
    return draft
        .ledger()
        .of(new Quantity(new Subject("project", project.id()), output.definition()))
        .stream();
  }

  /** What happened, as any source states it for the whole. */
  private List<Statement> actual(Output output) {
    return statements(output)
        .filter(statement -> statement.breakdown().isTotal())
        .filter(statement ->
            switch (statement.kind()) {
              case TARGET, PROMISE -> false;
              default -> true;
            })
        .toList();
  }

  private List<Statement> target(@Nullable Target target) {
    return target == null ? List.of() : draft.ledger().statement(target.figure()).stream().toList();
  }

  private DataTable table(List<Output> outputs) {
    boolean revised = outputs.stream().anyMatch(output -> output.targets().size() > 1);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(draft.say("outputs.what")));
    columns.add(Column.words(draft.say("outputs.actual")));
    columns.add(Column.words(draft.say("outputs.original")));
    if (revised) {
      columns.add(Column.words(draft.say("outputs.current")));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Output output : outputs) {
      List<Target> targets = output.targets();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(label(output)));
      row.add(draft.values(actual(output)));
      row.add(draft.values(target(targets.isEmpty() ? null : targets.getFirst())));
      if (revised) {
        row.add(draft.values(target(targets.size() < 2 ? null : targets.getLast())));
      }
      rows.add(row);
    }
    return new DataTable(
        draft.say("outputs.title", project.name()), columns, rows, reasons(outputs));
  }

  private List<Inline> reasons(List<Output> outputs) {
    List<String> reasons =
        outputs.stream()
            .flatMap(output -> output.targets().stream())
            .map(Target::reason)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .toList();
    return reasons.isEmpty()
        ? List.of()
        : List.of(new Inline.Text(draft.say("outputs.reasons", String.join(" ", reasons))));
  }

  private String label(Output output) {
    return statements(output).map(Statement::label).findFirst().orElse(output.definition());
  }

  /** Target against actual as a picture, where both are amounts of one unit. */
  private Optional<Block> targets(List<Output> outputs) {
    List<TargetChart.Row> rows = new ArrayList<>();
    for (Output output : outputs) {
      Optional<Statement> actual = actual(output).stream().findFirst();
      Optional<Statement> target =
          output.targets().isEmpty()
              ? Optional.empty()
              : target(output.targets().getLast()).stream().findFirst();
      if (actual.isPresent() && target.isPresent() && comparable(actual.get(), target.get())) {
        rows.add(
            new TargetChart.Row(label(output), datum(actual.get()), datum(target.get()), null));
      }
    }
    if (rows.size() < 2) {
      return Optional.empty();
    }
    TargetChart chart =
        new TargetChart(
            new ChartWords(
                "targets-" + project.id(),
                draft.say("outputs.chart", project.name()),
                draft.say("outputs.number"),
                draft.say("outputs.what"),
                draft.words().language()),
            new TargetChart.Names(
                draft.say("outputs.actual"),
                draft.say("outputs.target"),
                draft.say("outputs.original")),
            rows);
    return Optional.of(Pictures.of(chart));
  }

  private static boolean comparable(Statement actual, Statement target) {
    Amount one = actual.amount();
    Amount other = target.amount();
    return one != null && other != null && one.unit() == other.unit() && one.unit().adds();
  }

  private Datum datum(Statement statement) {
    return Datum.of(
        Objects.requireNonNull(statement.amount()),
        ShownValue.of(statement, draft.words()).withUnit());
  }

  /** Each dimension in which a total's parts are told: a picture with its table. */
  private void breakdowns(Output output, List<Block> blocks) {
    for (Statement total : actual(output)) {
      Map<String, List<Statement>> dimensions = new TreeMap<>();
      for (Statement part : draft.ledger().partsOf(total)) {
        if (part.breakdown().values().size() == 1
            && part.amount() != null
            && part.kind() != Kind.LIST
            && part.quantity().equals(total.quantity())) {
          dimensions
              .computeIfAbsent(
                  part.breakdown().values().keySet().iterator().next(), d -> new ArrayList<>())
              .add(part);
        }
      }
      dimensions.forEach((dimension, parts) -> {
        if (parts.size() > 1) {
          blocks.add(breakdown(total, dimension, parts));
        }
      });
    }
  }

  private Block breakdown(Statement total, String dimension, List<Statement> parts) {
    String by = dimension.replace('-', ' ');
    String key = total.complete() == Completeness.WHOLE ? "outputs.by" : "outputs.by-partly";
    BarChart chart =
        BarChart.of(
            new ChartWords(
                "parts-" + total.id() + "-" + dimension,
                draft.say(key, total.label(), by),
                draft.say("outputs.number"),
                by.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + by.substring(1),
                draft.words().language()),
            parts.stream().map(part -> category(part, dimension)).toList(),
            parts.stream().map(this::datum).toList());
    return Pictures.of(chart);
  }

  private static String category(Statement part, String dimension) {
    String value = Objects.requireNonNull(part.breakdown().values().get(dimension));
    return value.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + value.substring(1).replace('-', ' ');
  }
}
