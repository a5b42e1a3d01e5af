package org.kith.governance;

import org.kith.access.Action;

/** What there is to do about governance. */
public final class Governance {
  /** Read the log, meetings and registers. */
  public static final Action READ = new Action("governance.read");

  /** Raise, change and close risks, issues and decisions. */
  public static final Action LOG = new Action("governance.log");

  /** Keep meetings, their minutes and the actions that they agreed. */
  public static final Action MEET = new Action("governance.meet");

  /** Keep equality and data-protection registers. */
  public static final Action REGISTER = new Action("governance.register");

  /** Draw up and issue quarterly papers. */
  public static final Action PAPER = new Action("governance.paper");

  /** Read issued papers, whether inside or not. */
  public static final Action READ_PAPERS = new Action("governance.read-papers");

  /** Enter times before elections in which nothing is published, and allow exceptions. */
  public static final Action FREEZE = new Action("governance.freeze");

  private Governance() {}
}
