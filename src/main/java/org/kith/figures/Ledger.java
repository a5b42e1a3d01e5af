package org.kith.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All statements of one area at one moment, with the documents and subjects they refer to: what the
 * rules read. Immutable.
 */
public final class Ledger {
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Source> sources;
  private final Map<Subject, SubjectName> subjects;
  private final Map<String, List<Statement>> parts;
  private final Map<Quantity, List<Statement>> quantities;

  public Ledger(
      Collection<Statement> statements,
      Collection<Source> sources,
      Collection<SubjectName> subjects) {
    statements.forEach(statement -> this.statements.put(statement.id(), statement));
    this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    this.subjects =
        subjects.stream().collect(Collectors.toMap(SubjectName::subject, Function.identity()));
    this.parts =
        statements.stream()
            .filter(statement -> statement.partOf() != null)
            .collect(Collectors.groupingBy(statement -> String.valueOf(statement.partOf())));
    this.quantities =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    Statement::quantity, LinkedHashMap::new, Collectors.toList()));
  }

  public Stream<Statement> statements() {
    return statements.values().stream();
  }

  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** The statements that say they are part of this one. */
  public List<Statement> partsOf(Statement total) {
    return parts.getOrDefault(total.id(), List.of());
  }

  /** Everything that any source states about the same quantity, breakdowns included. */
  public List<Statement> of(Quantity quantity) {
    return quantities.getOrDefault(quantity, List.of());
  }

  public Map<Quantity, List<Statement>> byQuantity() {
    return java.util.Collections.unmodifiableMap(quantities);
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  public List<SubjectName> subjects() {
    return List.copyOf(subjects.values());
  }

  public Optional<SubjectName> subject(Subject subject) {
    return Optional.ofNullable(subjects.get(subject));
  }
}
