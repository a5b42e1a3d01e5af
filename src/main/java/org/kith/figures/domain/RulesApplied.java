package org.kith.figures.domain;

import org.kith.figures.Figures;
import org.kith.figures.rules.Rules;
import org.kith.imports.FolderLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks for contradictions whenever figures may have changed, in the same transaction. */
@Component
class RulesApplied {
  private final Figures figures;
  private final Findings findings;

  RulesApplied(Figures figures, Findings findings) {
    this.figures = figures;
    this.findings = findings;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(FolderLoaded loaded) {
    findings.replace(Rules.all().check(figures.ledger()));
  }
}
