package org.kith.programme.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.imports.Entry;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;
import org.springframework.stereotype.Component;

/**
 * Reads what a project counts, with its targets; targets that were loaded before stay as they are.
 */
@Component
class OutputReader {
  private final TargetLedger ledger;

  OutputReader(TargetLedger ledger) {
    this.ledger = ledger;
  }

  List<Output> outputs(Entry entry, String project) {
    Map<String, List<String>> recorded = ledger.figures(project);
    Set<String> definitions = new HashSet<>();
    List<Output> outputs = new ArrayList<>();
    for (Entry child : entry.children("outputs")) {
      String definition = child.id("definition");
      if (!definition.isEmpty()) {
        child.need("definition", "definition", project + "/" + definition);
      }
      if (!definitions.add(definition)) {
        child.problem("definition", definition, "each output once");
      }
      outputs.add(
          new Output(definition, "", targets(child, recorded.getOrDefault(definition, List.of()))));
    }
    return outputs;
  }

  private static List<Target> targets(Entry entry, List<String> recorded) {
    List<Target> targets = new ArrayList<>();
    Set<String> figures = new HashSet<>();
    int next = 0;
    for (Entry child : entry.children("targets")) {
      OwnValue own = own(child);
      String figure = own == null ? child.refer("figure", "statement") : child.id("figure");
      if (!figures.add(figure)) {
        child.problem("figure", figure, "each target once");
      }
      int number = recorded.indexOf(figure);
      if (number >= 0 && number < next) {
        child.problem(
            "figure", figure, "the targets loaded before first, in their order, then new ones");
      }
      next = number < 0 ? recorded.size() : number + 1;
      targets.add(
          new Target(
              targets.size() + 1,
              figure,
              child.period("date"),
              Texts.optional(child, "reason"),
              child.optional("agreed"),
              own));
    }
    return targets;
  }

  /** The value of a target that no document states; null where a document does. */
  private static @Nullable OwnValue own(Entry entry) {
    Optional<BigDecimal> low = number(entry, "low");
    Optional<BigDecimal> high = number(entry, "high");
    String words = entry.optional("words");
    Optional<LocalDate> due =
        entry.parsed("due", OutputReader::day, "a day such as 2024-03-31", Optional.empty());
    if (entry.optional("unit").isEmpty()) {
      if (low.isPresent() || high.isPresent() || due.isPresent() || !words.isEmpty()) {
        entry.problem("unit", "", "a unit such as people, where the target states its own value");
      }
      return null;
    }
    Unit unit = entry.parsed("unit", Unit::of, "a unit such as people or sessions", Unit.ITEMS);
    if (low.isEmpty() && high.isEmpty()) {
      entry.problem("low", "", "a number in low, high or both");
      return null;
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      entry.problem("high", high.get().toPlainString(), "a number that is not below low");
      return null;
    }
    return new OwnValue(
        new Amount(unit, low.orElse(null), high.orElse(null)), words, due.orElse(null));
  }

  private static Optional<BigDecimal> number(Entry entry, String field) {
    return entry.parsed(
        field,
        text ->
            text.isEmpty()
                ? Optional.of(Optional.<BigDecimal>empty())
                : text.matches("\\d{1,12}(\\.\\d{1,6})?")
                    ? Optional.of(Optional.of(new BigDecimal(text)))
                    : Optional.empty(),
        "a number",
        Optional.<BigDecimal>empty());
  }

  private static Optional<Optional<LocalDate>> day(String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
