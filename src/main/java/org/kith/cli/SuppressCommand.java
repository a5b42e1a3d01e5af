package org.kith.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.statistics.disclosure.FrequencyTable;
import org.kith.statistics.disclosure.SafetyRule;
import org.kith.statistics.disclosure.SuppressedTable;
import org.kith.statistics.disclosure.SuppressedTable.HiddenCell;
import org.kith.statistics.disclosure.Suppression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "suppress",
    description =
        "Prints as JSON which counts of a table must be hidden, and from where to where each can"
            + " still be proven to lie by somebody who has the rest; see"
            + " docs/disclosure-control.md.",
    mixinStandardHelpOptions = true)
final class SuppressCommand implements Callable<Integer> {
  private static final int LEAST_THRESHOLD = 2;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description =
          "a table as CSV: a line of headings, labels in the first column, totals in the last"
              + " line and the last column")
  private Path file = Path.of("");

  @Option(
      names = "--threshold",
      defaultValue = "5",
      description = "hide counts from 1 to one less than this (default: ${DEFAULT-VALUE})")
  private int threshold = SafetyRule.USUAL.threshold();

  @Override
  public Integer call() {
    if (threshold < LEAST_THRESHOLD) {
      throw new ParameterException(
          spec.commandLine(), "The threshold must be 2 or more, but is " + threshold + ".");
    }
    FrequencyTable table;
    try {
      table = CountsFile.read(file);
    } catch (CsvTable.Unreadable unreadable) {
      System.err.println(unreadable.sentence());
      return Kith.BAD_USAGE;
    }
    SuppressedTable suppressed = Suppression.of(table, SafetyRule.withThreshold(threshold));
    List<Map<String, @Nullable Object>> hidden =
        suppressed.hidden().stream().map(cell -> fields(table, cell)).toList();
    System.out.println(JSON.writeValueAsString(Map.of("suppressed", hidden)));
    return Kith.DONE;
  }

  private static Map<String, @Nullable Object> fields(FrequencyTable table, HiddenCell hidden) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("row", table.rows().get(hidden.cell().row()));
    fields.put("column", table.columns().get(hidden.cell().column()));
    fields.put("low", hidden.proven().low());
    fields.put("high", hidden.proven().high());
    return fields;
  }
}
