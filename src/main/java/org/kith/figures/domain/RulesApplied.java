package org.kith.figures.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.figures.Figures;
import org.kith.figures.FiguresChanged;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.domain.Found.Reach;
import org.kith.figures.rules.Rules;
import org.kith.imports.FolderLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for contradictions whenever figures may have changed, in the same transaction: among what
 * everybody sees, then among what is approved, then with what waits for approval. Each is kept with
 * the widest circle that may know of it.
 */
@Component
class RulesApplied {
  private final Figures figures;
  private final EnteredStatements entered;
  private final Chains chains;
  private final FoundAgain findings;
  private final Access access;

  RulesApplied(
      Figures figures,
      EnteredStatements entered,
      Chains chains,
      FoundAgain findings,
      Access access) {
    this.figures = figures;
    this.entered = entered;
    this.chains = chains;
    this.findings = findings;
    this.access = access;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(FolderLoaded loaded) {
    apply();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(FiguresChanged changed) {
    apply();
  }

  private void apply() {
    access.contentChanged(); // whoever decides about contradictions waits, or is waited for
    Rules rules = Rules.all();
    Ledger published = access.asVisitorsSee(figures::ledger);
    Ledger approved = figures.ledger();
    List<Statement> waiting = entered.waiting();
    Map<String, Found> found = new LinkedHashMap<>();
    keep(rules.check(published).stream(), published, Reach.PUBLIC, found);
    if (!ids(approved.statements()).equals(ids(published.statements()))) {
      keep(rules.check(approved).stream(), approved, Reach.APPROVED, found);
    }
    if (!waiting.isEmpty()) {
      Ledger asIfApproved = withThese(approved, waiting);
      Set<String> unapproved = ids(waiting.stream());
      keep(
          rules.check(asIfApproved).stream()
              .filter(one -> one.statements().stream().anyMatch(unapproved::contains)),
          asIfApproved,
          Reach.ENTERED,
          found);
    }
    findings.replace(
        found.values().stream()
            .sorted((one, other) -> rules.order().compare(one.finding(), other.finding()))
            .toList());
  }

  private static void keep(
      Stream<Finding> found, Ledger ledger, Reach reach, Map<String, Found> all) {
    found.forEach(one ->
        all.putIfAbsent(one.id(), new Found(one, reach, Judged.of(one.statements(), ledger))));
  }

  /** The ledger as it would be if these were approved, in place of what they correct. */
  private Ledger withThese(Ledger approved, List<Statement> waiting) {
    Map<String, String> corrections = chains.waiting();
    Stream<Statement> others =
        approved.statements().filter(one -> !corrections.containsKey(one.id()));
    return new Ledger(
        Stream.concat(others, waiting.stream()).map(one -> asPart(one, corrections)).toList(),
        approved.sources(),
        approved.subjects());
  }

  private static Statement asPart(Statement statement, Map<String, String> corrections) {
    String total = statement.partOf();
    String correction = total == null ? null : corrections.get(total);
    return correction == null ? statement : statement.asPartOf(correction);
  }

  private static Set<String> ids(Stream<Statement> statements) {
    return statements.map(Statement::id).collect(Collectors.toSet());
  }
}
