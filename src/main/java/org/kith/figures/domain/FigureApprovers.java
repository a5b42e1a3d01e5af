package org.kith.figures.domain;

import org.kith.access.Accounts;
import org.kith.figures.Reporting;
import org.springframework.stereotype.Component;

/** Who may approve figures. */
@Component
public class FigureApprovers {
  private final Accounts accounts;
  private final SubjectScopes scopes;

  FigureApprovers(Accounts accounts, SubjectScopes scopes) {
    this.accounts = accounts;
    this.scopes = scopes;
  }

  /** Whether anybody but this account may approve figures about the subject. */
  public boolean isAnybodyElse(String account, String subject) {
    return accounts.isAnybodyElseAllowed(account, Reporting.APPROVE, scopes.of(subject));
  }
}
