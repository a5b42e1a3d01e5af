package org.kith.figures.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kith.figures.FoundContradiction.State;
import org.kith.figures.domain.Case;

/** What can be decided about a contradiction. */
public enum CaseVerb {
  RESOLVE,
  ACCEPT,
  DEFER,
  REOPEN;

  /** As written in addresses and message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CaseVerb> of(String id) {
    return Arrays.stream(values()).filter(verb -> verb.id().equals(id)).findFirst();
  }

  /** Whether it makes sense now. */
  boolean fits(Case one) {
    return switch (this) {
      case RESOLVE, ACCEPT, DEFER -> one.state() == State.OPEN || one.state() == State.DEFERRED;
      case REOPEN -> one.state() != State.OPEN;
    };
  }
}
