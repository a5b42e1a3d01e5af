package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.imports.Entry;
import org.kith.programme.Project.Output;
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
          new Output(definition, targets(child, recorded.getOrDefault(definition, List.of()))));
    }
    return outputs;
  }

  private static List<Target> targets(Entry entry, List<String> recorded) {
    List<Target> targets = new ArrayList<>();
    Set<String> figures = new HashSet<>();
    int next = 0;
    for (Entry child : entry.children("targets")) {
      String figure = child.refer("figure", "statement");
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
              child.optional("agreed")));
    }
    return targets;
  }
}
