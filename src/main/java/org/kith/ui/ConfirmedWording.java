package org.kith.ui;

import java.util.Set;

/** Whether people stand behind what a machine drafted. Without a bean, nobody does. */
public interface ConfirmedWording {
  /**
   * Whether every word has been confirmed.
   *
   * @param modules whose wording; empty: every module's
   */
  boolean isConfirmed(Language language, Set<String> modules);
}
