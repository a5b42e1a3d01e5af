package org.kith.access;

/**
 * What a module keeps about people who sign in, beside their id: each module that keeps any
 * implements this, so that {@link Leavers} reaches it.
 */
public interface ColleagueData {
  /**
   * Erases it, in the running transaction.
   *
   * @param leaver as they were, with the address that goes
   */
  void erase(Account leaver);
}
