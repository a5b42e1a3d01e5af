package org.kith.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Target;

/**
 * What the ledger says of one of a project's outputs.
 *
 * @param label what is counted
 * @param statements everything that any source states of it
 * @param actual what happened, as each source states it for the whole
 * @param original the target as it was first agreed; null where there was none
 * @param current the target that replaced it; null where it was never revised
 */
public record OutputFigures(
    Output output,
    String label,
    List<Statement> statements,
    List<Statement> actual,
    @Nullable Statement original,
    @Nullable Statement current) {

  public OutputFigures {
    statements = List.copyOf(statements);
    actual = List.copyOf(actual);
  }

  /**
   * The outputs that are worth a reader's time, in their order: counts of list items alone are not.
   *
   * @param ledger what is stated about the project
   */
  public static List<OutputFigures> of(Project project, Collection<Statement> ledger) {
    return project.outputs().stream()
        .map(output -> of(output, ledger))
        .filter(OutputFigures::isWorthShowing)
        .toList();
  }

  private static OutputFigures of(Output output, Collection<Statement> ledger) {
    List<Statement> statements =
        ledger.stream()
            .filter(statement -> statement.quantity().definition().equals(output.definition()))
            .toList();
    List<Target> targets = output.targets();
    return new OutputFigures(
        output,
        statements.stream().map(Statement::label).findFirst().orElse(output.definition()),
        statements,
        statements.stream().filter(OutputFigures::happened).toList(),
        targets.isEmpty() ? null : find(targets.getFirst(), ledger),
        targets.size() < 2 ? null : find(targets.getLast(), ledger));
  }

  private static boolean happened(Statement statement) {
    return statement.breakdown().isTotal()
        && statement.kind() != Kind.TARGET
        && statement.kind() != Kind.PROMISE;
  }

  private static @Nullable Statement find(Target target, Collection<Statement> ledger) {
    return ledger.stream().filter(one -> one.id().equals(target.figure())).findFirst().orElse(null);
  }

  private boolean isWorthShowing() {
    return !output.targets().isEmpty()
        || statements.stream().anyMatch(one -> one.prominence() != Prominence.COUNT);
  }

  /** The target that holds: the current one, or the only one. */
  public @Nullable Statement target() {
    return current == null ? original : current;
  }

  /** Whether what happened and the target are amounts of one unit that a chart can compare. */
  public boolean isComparable() {
    Statement target = target();
    Amount promised = target == null ? null : target.amount();
    Amount counted = actual.isEmpty() ? null : actual.getFirst().amount();
    return promised != null
        && counted != null
        && promised.unit() == counted.unit()
        && counted.unit().adds();
  }

  /** The parts of a total by dimension, such as locality; those told in one part only left out. */
  public Map<String, List<Statement>> partsOf(Statement total) {
    Map<String, List<Statement>> dimensions = new TreeMap<>();
    for (Statement part : statements) {
      if (total.id().equals(part.partOf())
          && part.breakdown().values().size() == 1
          && part.amount() != null
          && part.kind() != Kind.LIST) {
        dimensions
            .computeIfAbsent(
                part.breakdown().values().keySet().iterator().next(), key -> new ArrayList<>())
            .add(part);
      }
    }
    dimensions.values().removeIf(parts -> parts.size() < 2);
    return dimensions;
  }
}
