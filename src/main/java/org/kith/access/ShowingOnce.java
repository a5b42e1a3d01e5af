package org.kith.access;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks only once in a transaction what it is shown. Another transaction that runs meanwhile asks
 * for itself: it may be somebody else's.
 */
final class ShowingOnce implements TransactionSynchronization {
  private static final Object KEY = new Object();

  private final Showing showing;

  private ShowingOnce(Showing showing) {
    this.showing = showing;
  }

  static Showing of(Supplier<Showing> asking) {
    if (TransactionSynchronizationManager.getResource(KEY) instanceof Showing known) {
      return known;
    }
    Showing now = asking.get();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.bindResource(KEY, now);
      TransactionSynchronizationManager.registerSynchronization(new ShowingOnce(now));
    }
    return now;
  }

  /** What it is shown becomes something else within the transaction. */
  static void forget() {
    TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
  }

  @Override
  public void suspend() {
    forget();
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(KEY, showing);
  }

  @Override
  public void afterCompletion(int status) {
    forget();
  }
}
