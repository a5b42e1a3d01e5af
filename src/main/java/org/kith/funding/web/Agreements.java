package org.kith.funding.web;

import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.funding.Agreement;
import org.kith.funding.Funding;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an agreement with its money for pages and forms. */
@Component
class Agreements {
  private final Funding funding;
  private final Naming naming;
  private final Access access;

  Agreements(Funding funding, Naming naming, Access access) {
    this.funding = funding;
    this.naming = naming;
    this.access = access;
  }

  @Transactional(readOnly = true)
  public AgreementMoney money(String id) {
    Agreement agreement = funding.agreement(id).orElseThrow(NotFound::new);
    return new AgreementMoney(agreement, funding.trail(id), naming.names());
  }

  /** Whether the current actor may use a form about an agreement. */
  boolean may(EntryForm form, Agreement agreement) {
    Actor actor = access.who();
    return actor.may(form.action(), scopes(agreement, form));
  }

  /** What an action on an agreement is limited to: the provider, unless it is the payer's. */
  static Scope[] scopes(Agreement agreement, EntryForm form) {
    return form.isThePayers()
        ? projects(agreement)
        : Stream.concat(
                Stream.of(Scope.organisation(agreement.organisation())),
                Stream.of(projects(agreement)))
            .toArray(Scope[]::new);
  }

  /** The projects that an agreement's money is for. */
  static Scope[] projects(Agreement agreement) {
    return agreement.uses().stream()
        .flatMap(use -> Stream.ofNullable(use.project()))
        .distinct()
        .map(Scope::project)
        .toArray(Scope[]::new);
  }
}
