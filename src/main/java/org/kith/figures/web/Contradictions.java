package org.kith.figures.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Statement;
import org.kith.ui.Text;
import org.springframework.stereotype.Component;

/** Words contradictions for readers, with the statements that each is about. */
@Component
class Contradictions {
  private final Figures figures;

  Contradictions(Figures figures) {
    this.figures = figures;
  }

  List<ShownContradiction> shown(List<FoundContradiction> found, Wording wording) {
    Map<String, Statement> involved =
        figures.statements(
            found.stream().flatMap(one -> one.finding().statements().stream()).distinct().toList());
    return found.stream().map(one -> shown(one, involved, wording)).toList();
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
    String rule = "figures.rule." + found.finding().rule();
    return new ShownContradiction(
        wording.words().text(rule),
        wording.words().text(rule + ".means"),
        Text.english(found.finding().explanation()),
        found.finding().statements().stream()
            .map(involved::get)
            .filter(Objects::nonNull)
            .map(statement -> quoted(statement, wording))
            .toList());
  }
}
