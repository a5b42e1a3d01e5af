package org.kith.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.figures.BreakdownWords;
import org.kith.figures.FoundContradiction;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** The open contradictions that a page has to show. */
record Contradicted(List<FoundContradiction> found) {

  /** Ids of the figures whose value is in question: they carry a mark. */
  Set<String> figures() {
    return found.stream()
        .filter(one -> one.finding().questionsValue())
        .flatMap(one -> one.finding().statements().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Ids of all figures that they are about. */
  List<String> involved() {
    return found.stream().flatMap(one -> one.finding().statements().stream()).distinct().toList();
  }

  List<Disagreement> shown(Map<String, Statement> involved, Words words) {
    return found.stream()
        .map(one ->
            new Disagreement(
                words.text("figures.rule." + one.finding().rule()),
                Text.english(one.finding().explanation()),
                one.finding().statements().stream()
                    .map(involved::get)
                    .filter(Objects::nonNull)
                    .map(statement -> side(statement, words))
                    .toList()))
        .toList();
  }

  private static Disagreement.Side side(Statement statement, Words words) {
    String part = BreakdownWords.of(statement.breakdown());
    return new Disagreement.Side(
        "/figures/" + statement.id(),
        Text.english(part.isEmpty() ? statement.label() : statement.label() + ": " + part),
        new Text(ShownValue.of(statement, words).withUnit(), words.language()),
        Text.english(statement.section()));
  }
}
