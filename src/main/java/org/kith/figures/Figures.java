package org.kith.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of the current actor's area: what stands in it, corrections in place of what they
 * correct. From outside that is what is published; from inside also what is approved and not yet
 * released. What merely was entered is nowhere here.
 */
public interface Figures {
  /** Everything at once, for rules, reports and the command line. */
  Ledger ledger();

  /** A statement, by its id or by that of an entry that it corrects. */
  Optional<Statement> statement(String id);

  /** Statements by their ids, or by those of entries that they correct; unknown ids are missing. */
  Map<String, Statement> statements(Collection<String> ids);

  /** Whether everybody may see a statement: its source published it, or it was released. */
  boolean isPublished(String statement);

  /** What is stated about a subject, in the order of documents and of what they say. */
  List<Statement> about(Subject subject);

  /** What is stated about any of the subjects, in the same order. */
  List<Statement> aboutAny(Collection<Subject> subjects);

  /** What is stated of one kind, such as promises, whatever it is about, by source. */
  List<Statement> ofKind(Kind kind);

  /** What is worth showing in one place, whatever it is about, by source. */
  List<Statement> ofProminence(Prominence prominence);

  /** Every statement of the same quantity, this one included. */
  List<Statement> of(Quantity quantity);

  List<Source> sources();

  /** How subjects are called; empty for a subject that no module owns. */
  Optional<SubjectName> subject(String id);

  /** Contradictions that are open or deferred, most consequential first. */
  List<FoundContradiction> openContradictions();

  /** Those of them that involve any statement about the subject. */
  List<FoundContradiction> openContradictionsAbout(Subject subject);

  /** Those of them that involve any of these statements, most consequential first. */
  List<FoundContradiction> openContradictionsOf(Collection<String> statements);

  /**
   * Of these statements, those whose value one of them questions, each with what it says: they
   * carry a mark wherever they are shown.
   */
  Map<String, String> disputes(Collection<String> statements);

  /** All contradictions, whatever was done about them, most consequential first. */
  List<FoundContradiction> contradictions();
}
