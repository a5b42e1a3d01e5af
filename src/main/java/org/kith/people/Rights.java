package org.kith.people;

import org.kith.access.Action;

/**
 * What people may ask for about their own data – to see it, to have it erased (UK GDPR, Articles 15
 * and 17) – and who deals with it: {@code docs/rights.md}.
 */
public final class Rights {
  /** Records that somebody asked, and sees which requests are open. */
  public static final Action RECORD = new Action("people.record-request");

  /** Finds the records, gathers what is kept, and gives it out. */
  public static final Action ANSWER = new Action("people.answer-request");

  /** Erases people. */
  public static final Action ERASE = new Action("people.erase");

  /** What audit and history call a request. */
  public static final String SUBJECT = "rights-request";

  private Rights() {}
}
