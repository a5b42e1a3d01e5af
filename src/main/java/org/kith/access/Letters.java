package org.kith.access;

/** Sends letters; implemented by the module that knows how. */
public interface Letters {
  /** Takes the letter in the running transaction: it is sent if, and only if, that commits. */
  void send(Letter letter);

  /**
   * Whether letters are on their way soon: else they wait, and what is no longer true goes stale.
   */
  boolean areSent();
}
