package org.kith.figures;

import org.kith.access.Action;

/** What may be done about contradictions. */
public final class Settling {
  /** Says how bad one is and who deals with it; resolves, accepts, defers, opens again. */
  public static final Action CONTRADICT = new Action("figures.contradict");

  private Settling() {}
}
