package org.kith.programme.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.programme.OutputFigures;
import org.kith.programme.Project.Target;
import org.kith.programme.web.OutputTable.StatedValue;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** A project's outputs as a table: every value that a source states, and what was promised. */
final class ProjectOutputs {
  private final List<OutputFigures> outputs;
  private final Set<String> disputed;
  private final Words words;

  ProjectOutputs(List<OutputFigures> outputs, Set<String> disputed, Words words) {
    this.outputs = outputs;
    this.disputed = disputed;
    this.words = words;
  }

  OutputTable table() {
    return new OutputTable(
        outputs.stream().map(this::row).toList(),
        outputs.stream().anyMatch(output -> output.original() != null),
        outputs.stream().anyMatch(output -> output.current() != null),
        outputs.stream()
            .flatMap(output -> output.output().targets().stream())
            .map(Target::reason)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .map(Text::english)
            .toList());
  }

  private OutputTable.Row row(OutputFigures output) {
    return new OutputTable.Row(
        Text.english(output.label()),
        values(output.actual()),
        output.original() == null ? null : value(output.original()),
        output.current() == null ? null : value(output.current()),
        attainment(output, output.target()),
        output.current() == null ? null : attainment(output, output.original()));
  }

  /** Equal values once, disputed before undisputed: sources that agree are one to a reader. */
  private List<StatedValue> values(Collection<Statement> statements) {
    Map<Text, StatedValue> values = new LinkedHashMap<>();
    for (Statement statement : statements) {
      StatedValue value = value(statement);
      values.merge(value.value(), value, (one, other) -> one.isDisputed() ? one : other);
    }
    return new ArrayList<>(values.values());
  }

  private StatedValue value(Statement statement) {
    return new StatedValue(
        OutputFigures.isOwn(statement) ? null : "/figures/" + statement.id(),
        new Text(ShownValue.of(statement, words).withUnit(), words.language()),
        disputed.contains(statement.id()));
  }

  private @Nullable Text attainment(OutputFigures output, @Nullable Statement target) {
    return output
        .attainment(target)
        .map(result -> words.text("figures.attainment." + result.id()))
        .orElse(null);
  }
}
