package org.kith.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Attainment;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;

/**
 * What the ledger says of one of a project's outputs, and what was agreed here to reach.
 *
 * @param label what is counted
 * @param statements everything that any source states of it
 * @param actual what happened, as each source states it for the whole
 * @param promises its targets by their revision, as far as their statements are there
 */
public record OutputFigures(
    Output output,
    String label,
    List<Statement> statements,
    List<Statement> actual,
    Map<Integer, Statement> promises) {

  public OutputFigures {
    statements = List.copyOf(statements);
    actual = List.copyOf(actual);
    promises = Map.copyOf(promises);
  }

  /**
   * The outputs that are worth a reader's time, in their order: counts of list items alone are not.
   *
   * @param ledger what is stated about the project
   */
  public static List<OutputFigures> of(Project project, Collection<Statement> ledger) {
    return all(project.id(), project.outputs(), ledger).stream()
        .filter(OutputFigures::isWorthShowing)
        .toList();
  }

  /**
   * All outputs, in their order.
   *
   * @param ledger what is stated about the project, and perhaps about others
   */
  public static List<OutputFigures> all(
      String project, List<Output> outputs, Collection<Statement> ledger) {
    return outputs.stream().map(output -> of(project, output, ledger)).toList();
  }

  private static OutputFigures of(String project, Output output, Collection<Statement> ledger) {
    Quantity quantity = new Quantity(new Subject("project", project), output.definition());
    List<Statement> statements =
        ledger.stream()
            .filter(one -> one.subject().id().equals(project))
            .filter(one -> one.quantity().definition().equals(output.definition()))
            .toList();
    List<Target> targets = output.targets();
    Set<String> promised = targets.stream().map(Target::figure).collect(Collectors.toSet());
    return new OutputFigures(
        output,
        label(output, statements),
        statements,
        statements.stream()
            .filter(statement -> happened(statement) && !promised.contains(statement.id()))
            .toList(),
        promises(quantity, output, ledger));
  }

  private static Map<Integer, Statement> promises(
      Quantity quantity, Output output, Collection<Statement> ledger) {
    Map<Integer, Statement> promises = new HashMap<>();
    for (Target target : output.targets()) {
      Statement promise = promise(quantity, output, target, ledger);
      if (promise != null) {
        promises.put(target.revision(), promise);
      }
    }
    return promises;
  }

  private static String label(Output output, List<Statement> statements) {
    return statements.stream()
        .map(Statement::label)
        .findFirst()
        .orElse(output.label().isEmpty() ? output.definition() : output.label());
  }

  private static boolean happened(Statement statement) {
    return statement.breakdown().isTotal()
        && statement.kind() != Kind.TARGET
        && statement.kind() != Kind.PROMISE;
  }

  /** What the ledger states, or the value that was agreed here, put as a statement would be. */
  private static @Nullable Statement promise(
      Quantity quantity, Output output, Target target, Collection<Statement> ledger) {
    OwnValue own = target.own();
    String id = own == null ? target.figure() : ownId(quantity, target.figure());
    Statement stated = ledger.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (stated != null || own == null) {
      return stated;
    }
    return new Statement(
        id,
        quantity,
        output.label(),
        Prominence.MAIN,
        Kind.TARGET,
        new Statement.Of(own.amount()),
        own.words(),
        Period.UNSTATED,
        Breakdown.TOTAL,
        null,
        Completeness.UNSTATED,
        own.amount().unit() == Unit.PERCENT ? "not stated" : "",
        Project.OWN_RECORD,
        "",
        "");
  }

  /** Without what is stated of parts of it. */
  public OutputFigures asAWhole() {
    return new OutputFigures(output, label, actual, actual, promises);
  }

  /** The statement with the value of a target that was agreed here. */
  public static String ownId(Quantity quantity, String figure) {
    return quantity.subject().id() + "-" + quantity.definition() + "-" + figure;
  }

  private boolean isWorthShowing() {
    return !output.targets().isEmpty()
        || statements.stream().anyMatch(one -> one.prominence() != Prominence.COUNT);
  }

  /** What a target says; null where its statement is not in the ledger. */
  public @Nullable Statement promised(Target target) {
    return promises.get(target.revision());
  }

  /** The target as it was first agreed; null where there was none. */
  public @Nullable Statement original() {
    return output.targets().isEmpty() ? null : promised(output.targets().getFirst());
  }

  /** The target that replaced it; null where it was never revised. */
  public @Nullable Statement current() {
    return output.targets().size() < 2 ? null : promised(output.targets().getLast());
  }

  /** The target that holds: the current one, or the only one. */
  public @Nullable Statement target() {
    Statement current = current();
    return current == null ? original() : current;
  }

  /**
   * What all sources agree on about a target of this output: reached or not; open where they do not
   * agree, empty where none can tell.
   */
  public Optional<Attainment> attainment(@Nullable Statement target) {
    List<Attainment> results =
        comparable(target).stream()
            .flatMap(reported -> Attainment.of(reported, Objects.requireNonNull(target)).stream())
            .distinct()
            .toList();
    return results.size() < 2 ? results.stream().findFirst() : Optional.of(Attainment.OPEN);
  }

  /** How much of a target was reached, as each source has it; equal ones once. */
  public List<AttainedShare> shares(@Nullable Statement target) {
    return comparable(target).stream()
        .flatMap(reported ->
            AttainedShare.of(reported.amount(), Objects.requireNonNull(target).amount()).stream())
        .distinct()
        .toList();
  }

  private List<Statement> comparable(@Nullable Statement target) {
    return target == null
        ? List.of()
        : actual.stream().filter(reported -> Attainment.of(reported, target).isPresent()).toList();
  }

  /** The day by which the target that holds is to be reached; null: none is stated. */
  public @Nullable LocalDate due() {
    if (output.targets().isEmpty()) {
      return null;
    }
    OwnValue own = output.targets().getLast().own();
    Statement target = target();
    return own != null ? own.due() : target == null ? null : target.period().last();
  }

  /** Whether that day has passed and nobody has said how far the target was reached. */
  public boolean isDueWithoutFigure(LocalDate today) {
    LocalDate due = due();
    return due != null && due.isBefore(today) && actual.isEmpty();
  }

  /** What it is counted in: as the target says, else any statement; null: nothing says it. */
  public @Nullable Unit unit() {
    return Stream.concat(Stream.ofNullable(target()), statements.stream())
        .flatMap(statement -> Stream.ofNullable(statement.amount()))
        .map(Amount::unit)
        .findFirst()
        .orElse(null);
  }

  /** Whether a statement is the value of a target that is in no ledger: it has no page. */
  public static boolean isOwn(Statement statement) {
    return statement.source().equals(Project.OWN_RECORD);
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
