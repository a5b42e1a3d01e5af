package org.kith.evaluation.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Prose;
import org.kith.figures.Prose.Told;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.programme.OutputFigures;
import org.kith.ui.Words;

/**
 * What every part of the report draws on: the ledger and its contradictions at one moment, and the
 * words of the report's language.
 */
final class Draft {
  private final Ledger ledger;
  private final List<FoundContradiction> open;
  private final Map<String, String> disputes = new HashMap<>();
  private final Prose prose;
  private final Texts texts;
  private final Area area;
  private final Words words;

  Draft(
      Ledger ledger,
      List<FoundContradiction> open,
      Prose prose,
      Texts texts,
      Area area,
      Words words) {
    this.ledger = ledger;
    this.open = open;
    this.prose = prose;
    this.texts = texts;
    this.area = area;
    this.words = words;
    for (FoundContradiction found : open) {
      if (found.finding().questionsValue()) {
        found
            .finding()
            .statements()
            .forEach(id -> disputes.putIfAbsent(id, found.finding().explanation()));
      }
    }
  }

  Ledger ledger() {
    return ledger;
  }

  List<FoundContradiction> openContradictions() {
    return open;
  }

  /** Open contradictions that involve a statement about the subject. */
  List<FoundContradiction> openAbout(Subject subject) {
    return open.stream()
        .filter(found ->
            found.finding().statements().stream()
                .flatMap(id -> ledger.statement(id).stream())
                .anyMatch(statement -> statement.subject().equals(subject)))
        .toList();
  }

  String say(String key, Object... arguments) {
    return words.plain("evaluation." + key, arguments);
  }

  /** The name of a locality, or what is said of work that is not in one. */
  String locality(String id) {
    return area.localities().stream()
        .filter(locality -> locality.id().equals(id))
        .map(Locality::name)
        .findFirst()
        .orElseGet(() -> id.equals("borough-wide") ? say("everywhere", area.name()) : id);
  }

  Area area() {
    return area;
  }

  Words words() {
    return words;
  }

  /** A statement's value with its unit, linked to its entry and marked where it is disputed. */
  FigureValue value(Statement statement) {
    return new FigureValue(
        statement.id(),
        ShownValue.of(statement, words).withUnit(),
        "/figures/" + statement.id(),
        disputes.get(statement.id()));
  }

  /** Values one after the other, as sources state them, with equal ones once. */
  Cell values(Collection<Statement> statements) {
    Map<String, Statement> distinct = new java.util.LinkedHashMap<>();
    statements.forEach(
        statement -> distinct.putIfAbsent(ShownValue.of(statement, words).withUnit(), statement));
    List<Inline> content = new java.util.ArrayList<>();
    for (Statement statement : distinct.values()) {
      if (!content.isEmpty()) {
        content.add(new Inline.Text("; "));
      }
      content.add(
          OutputFigures.isOwn(statement) || statement.kind() == Kind.COUNTED
              ? unlinked(statement)
              : value(statement));
    }
    return content.isEmpty() ? Cell.of("–") : new Cell(content);
  }

  /** A statement's value with its unit, where it has no page: live counts have none. */
  Inline unlinked(Statement statement) {
    return new Inline.Text(ShownValue.of(statement, words).withUnit());
  }

  /** A text with figures inserted, as a paragraph. */
  Block paragraph(String text) {
    return new Paragraph(line(text));
  }

  List<Inline> line(String text) {
    return prose.line(text, words);
  }

  Optional<Told> narrative(String place, String anchor) {
    return texts.at(place, anchor, words);
  }
}
