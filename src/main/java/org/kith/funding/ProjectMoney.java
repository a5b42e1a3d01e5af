package org.kith.funding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.figures.Statement;
import org.kith.funding.Place.Share;
import org.kith.kernel.Amount;

/**
 * The money of one project, over all agreements that have a use for it.
 *
 * @param uses the agreement and the use of each
 */
public record ProjectMoney(Set<List<String>> uses, Trail trail) {

  public static ProjectMoney of(String project, Collection<Agreement> agreements, Trail trail) {
    return new ProjectMoney(
        agreements.stream()
            .flatMap(agreement ->
                agreement.uses().stream()
                    .filter(use -> project.equals(use.project()))
                    .map(use -> List.of(agreement.id(), use.id())))
            .collect(Collectors.toUnmodifiableSet()),
        trail);
  }

  public Amount at(Stage stage) {
    return trail.balances().entrySet().stream()
        .filter(balance ->
            balance.getKey() instanceof Share share
                && share.stage() == stage
                && uses.contains(List.of(share.agreement(), share.use())))
        .map(balance -> balance.getValue().left())
        .reduce(Sum.NONE.amount(), Amount::plus);
  }

  /** What spending comes to for each person, as each statement counts people. */
  public List<CostPerPerson> each(Collection<Statement> statements) {
    Amount spent = at(Stage.SPENT);
    if (isNothing(spent)) {
      return List.of();
    }
    boolean unsettled =
        Stream.of(Stage.values()).anyMatch(stage -> stage != Stage.SPENT && !isNothing(at(stage)));
    return statements.stream()
        .flatMap(statement -> CostPerPerson.of(statement, spent, unsettled).stream())
        .toList();
  }

  private static boolean isNothing(Amount amount) {
    return amount.high() != null && amount.high().signum() == 0;
  }
}
