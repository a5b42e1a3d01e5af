package org.kith.figures.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Statement;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Words contradictions for readers, with the statements that each is about. */
@Component
class Contradictions {
  private final Figures figures;

  Contradictions(Figures figures) {
    this.figures = figures;
  }

  /** In the order in which they are found, those of one rule together. */
  List<BrokenRule> shown(List<FoundContradiction> found, Wording wording) {
    Map<String, Statement> involved =
        figures.statements(
            found.stream().flatMap(one -> one.finding().statements().stream()).distinct().toList());
    Map<String, List<ShownContradiction>> byRule = new LinkedHashMap<>();
    found.forEach(one ->
        byRule
            .computeIfAbsent(one.finding().rule(), rule -> new ArrayList<>())
            .add(shown(one, involved, wording)));
    return byRule.entrySet().stream()
        .map(rule -> broken("figures.rule." + rule.getKey(), rule.getValue(), wording.words()))
        .toList();
  }

  private static BrokenRule broken(String key, List<ShownContradiction> found, Words words) {
    return new BrokenRule(words.text(key), words.text(key + ".means"), found);
  }

  static Quoted quoted(Statement statement, Wording wording) {
    return new Quoted(
        Wording.path(statement.id()),
        Wording.title(statement),
        wording.value(statement),
        wording.source(statement),
        Text.english(statement.section()));
  }

  private static ShownContradiction shown(
      FoundContradiction found, Map<String, Statement> involved, Wording wording) {
    return new ShownContradiction(
        Text.english(found.finding().explanation()),
        found.finding().statements().stream()
            .map(involved::get)
            .filter(Objects::nonNull)
            .map(statement -> quoted(statement, wording))
            .toList());
  }
}
