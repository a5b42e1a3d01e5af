package org.kith.access;

import java.time.Instant;

/**
 * A time before elections in which nothing new is published (the pre-election period). Everything
 * that publishes asks; {@code governance}, which lies above, keeps the record. What is public
 * already stays, drafting goes on, and what is withdrawn is not published.
 */
public interface PublishingFreeze {
  /**
   * Refuses with {@link PublishingFrozen} while a freeze holds, unless somebody allowed this one
   * publication; the exception is used up by it. Asked in the transaction that publishes.
   *
   * @param kind as {@link Publishable} calls it
   * @param id of what is to be published
   */
  void check(String kind, String id);

  /**
   * The first moment, no earlier than wanted, at which this may come out by itself: later only
   * where a freeze holds then and nobody allowed an exception for it.
   */
  Instant notBefore(String kind, String id, Instant wanted);
}
