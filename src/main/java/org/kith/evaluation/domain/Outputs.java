package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Block;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.programme.OutputFigures;
import org.kith.programme.Project;
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
    Subject subject = new Subject("project", project.id());
    List<OutputFigures> shown =
        OutputFigures.of(
            project, draft.ledger().statements().filter(s -> s.subject().equals(subject)).toList());
    if (!shown.isEmpty()) {
      table(shown).ifPresentOrElse(blocks::add, () -> blocks.add(only(shown.getFirst())));
      targets(shown).ifPresent(blocks::add);
      shown.forEach(output -> breakdowns(output, blocks));
    }
    return blocks;
  }

  /** An output without a target, in a sentence where a table would have one row. */
  private Paragraph only(OutputFigures output) {
    List<Inline> line = new ArrayList<>();
    line.add(Inline.Strong.of(draft.say("project.labelled", output.label())));
    line.add(new Inline.Text(" "));
    line.addAll(draft.values(output.actual()).content());
    return new Paragraph(line);
  }

  private Optional<DataTable> table(List<OutputFigures> outputs) {
    boolean promised = outputs.stream().anyMatch(output -> output.original() != null);
    if (!promised && outputs.size() == 1) {
      return Optional.empty();
    }
    boolean revised = outputs.stream().anyMatch(output -> output.current() != null);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(draft.say("outputs.what")));
    columns.add(Column.words(draft.say("outputs.actual")));
    if (promised) {
      columns.add(Column.words(draft.say(revised ? "outputs.original" : "outputs.target")));
    }
    if (revised) {
      columns.add(Column.words(draft.say("outputs.current")));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (OutputFigures output : outputs) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(output.label()));
      row.add(draft.values(output.actual()));
      if (promised) {
        row.add(draft.values(target(output.original())));
      }
      if (revised) {
        row.add(draft.values(target(output.current())));
      }
      rows.add(row);
    }
    return Optional.of(
        new DataTable(draft.say("outputs.title", project.name()), columns, rows, reasons(outputs)));
  }

  private static List<Statement> target(@Nullable Statement target) {
    return target == null ? List.of() : List.of(target);
  }

  private List<Inline> reasons(List<OutputFigures> outputs) {
    List<String> reasons =
        outputs.stream()
            .flatMap(output -> output.output().targets().stream())
            .map(Target::reason)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .toList();
    return reasons.isEmpty()
        ? List.of()
        : List.of(new Inline.Text(draft.say("outputs.reasons", String.join(" ", reasons))));
  }

  /**
   * Target against actual as a picture, where both are amounts of one unit; the table of outputs
   * above it has the same values.
   */
  private Optional<Block> targets(List<OutputFigures> outputs) {
    List<TargetChart.Row> rows =
        outputs.stream()
            .filter(OutputFigures::isComparable)
            .map(output ->
                new TargetChart.Row(
                    output.label(),
                    datum(output.actual().getFirst()),
                    datum(Objects.requireNonNull(output.target())),
                    null))
            .toList();
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
                draft.say("outputs.original"),
                draft.say("outputs.scales")),
            rows);
    return Optional.of(Pictures.withoutTable(chart));
  }

  private Datum datum(Statement statement) {
    return Datum.of(
        Objects.requireNonNull(statement.amount()),
        ShownValue.of(statement, draft.words()).withUnit());
  }

  /**
   * Each dimension in which a total's parts are told: a picture with its table. What is counted is
   * drawn with what was reported ({@link FromRecords}).
   */
  private void breakdowns(OutputFigures output, List<Block> blocks) {
    for (Statement total : output.actual()) {
      output
          .partsOf(total)
          .forEach((dimension, parts) -> {
            if (!isCounted(output, dimension)) {
              blocks.add(breakdown(total, dimension, parts));
            }
          });
    }
  }

  private static boolean isCounted(OutputFigures output, String dimension) {
    return output.actual().stream()
        .anyMatch(one -> one.kind() == Kind.COUNTED && output.partsOf(one).containsKey(dimension));
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
