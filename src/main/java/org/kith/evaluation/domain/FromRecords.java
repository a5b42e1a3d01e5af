package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Block;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.figures.BreakdownWords;
import org.kith.figures.DateWords;
import org.kith.figures.Kind;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.Series;

/**
 * What is counted from records about a subject, as far as whoever reads the report may see it:
 * visitors see no live counts. Each figure with its days, beside what was reported of the same, and
 * from which records it is. Where a total is told in parts, those that were reported and those that
 * were counted are in one picture.
 */
final class FromRecords {
  /** A quarter's counts are in the quarterly paper. */
  private static final String OF_A_QUARTER = "-in-a-quarter";

  private final Draft draft;
  private final Subject subject;
  private final String name;

  /**
   * @param name of the subject
   */
  FromRecords(Draft draft, Subject subject, String name) {
    this.draft = draft;
    this.subject = subject;
    this.name = name;
  }

  /** None where nothing is counted. */
  List<Block> blocks() {
    List<Statement> counted =
        draft
            .ledger()
            .statements()
            .filter(one -> one.subject().equals(subject) && one.kind() == Kind.COUNTED)
            .filter(one -> one.breakdown().isTotal() && one.amount() != null)
            .filter(one -> !one.quantity().definition().endsWith(OF_A_QUARTER))
            .toList();
    if (counted.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(counted));
    counted.forEach(total -> parts(total, blocks));
    return blocks;
  }

  private DataTable table(List<Statement> counted) {
    List<List<Cell>> rows =
        counted.stream()
            .map(one ->
                List.of(
                    Cell.of(one.label()),
                    Cell.of(
                        one.period().isStated()
                            ? DateWords.of(one.period())
                            : draft.say("records.as-it-stands")),
                    Cell.of(draft.unlinked(one)),
                    draft.values(reported(one)),
                    Cell.of(one.section())))
            .toList();
    return new DataTable(
        draft.say("records.table", name),
        List.of(
            Column.words(draft.say("outputs.what")),
            Column.words(draft.say("project.when")),
            Column.words(draft.say("records.counted")),
            Column.words(draft.say("records.reported")),
            Column.words(draft.say("records.source"))),
        rows,
        List.of());
  }

  /** What sources say of the same, and of days that may be the same. */
  private List<Statement> reported(Statement counted) {
    return draft.ledger().of(counted.quantity()).stream()
        .filter(one -> one.kind() == Kind.REPORTED || one.kind() == Kind.LIST)
        .filter(one -> one.breakdown().isTotal())
        .filter(one -> one.period().overlaps(counted.period()))
        .toList();
  }

  private void parts(Statement total, List<Block> blocks) {
    Map<String, Map<String, Statement>> counted = parts(total);
    counted.forEach((dimension, parts) -> {
      if (parts.size() > 1) {
        Optional<Map<String, Statement>> reported =
            reported(total).stream()
                .flatMap(one -> Optional.ofNullable(parts(one).get(dimension)).stream())
                .findFirst();
        blocks.add(Pictures.of(chart(total, dimension, parts, reported.orElse(null))));
      }
    });
  }

  /** By dimension and value: those told in one dimension. */
  private Map<String, Map<String, Statement>> parts(Statement total) {
    Map<String, Map<String, Statement>> parts = new LinkedHashMap<>();
    for (Statement part : draft.ledger().partsOf(total)) {
      if (part.breakdown().values().size() == 1 && part.amount() != null) {
        part.breakdown()
            .values()
            .forEach((dimension, value) ->
                parts.computeIfAbsent(dimension, first -> new LinkedHashMap<>()).put(value, part));
      }
    }
    return parts;
  }

  private BarChart chart(
      Statement total,
      String dimension,
      Map<String, Statement> counted,
      @Nullable Map<String, Statement> reported) {
    Set<String> values = new LinkedHashSet<>(reported == null ? Set.of() : reported.keySet());
    values.addAll(counted.keySet());
    List<Series> series = new ArrayList<>();
    if (reported != null) {
      series.add(new Series(draft.say("records.reported"), data(values, reported)));
    }
    series.add(new Series(draft.say("records.counted"), data(values, counted)));
    Map<String, Statement> named = new LinkedHashMap<>(counted);
    if (reported != null) {
      named.putAll(reported);
    }
    return new BarChart(
        new ChartWords(
            "counted-" + total.id() + "-" + dimension,
            draft.say(
                reported == null ? "records.by" : "records.by-both",
                total.label(),
                dimension.replace('-', ' ')),
            draft.say("outputs.number"),
            BreakdownWords.dimensions(named.values().iterator().next().breakdown()),
            draft.words().language()),
        values.stream()
            .map(value ->
                BreakdownWords.values(Objects.requireNonNull(named.get(value)).breakdown()))
            .toList(),
        series);
  }

  private List<Datum> data(Set<String> values, Map<String, Statement> parts) {
    return values.stream()
        .map(value -> {
          Statement part = parts.get(value);
          Amount amount = part == null ? null : part.amount();
          return part == null || amount == null
              ? Datum.unknown(draft.say("records.none"))
              : Datum.of(amount, ShownValue.of(part, draft.words()).withUnit());
        })
        .toList();
  }
}
