package org.kith.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something costly that follows from an area's records alone, such as a report: made once and kept
 * in memory until they change, whichever process changed them. It is shown to those only for whom
 * the row-level policies let the very same rows through; what else somebody may do is no part of
 * it, and checked each time. Whoever changes records makes it anew, and keeps nothing that may yet
 * be undone.
 *
 * @param <T> what is kept; it is shared, and so never changed
 */
public final class KeptUntilChanged<T> {
  private record Kept<T>(long version, T value) {}

  private record About(Showing.Rows rows, Object what) {}

  /** For areas times kinds of readers; what nobody read lately is made anew. */
  private static final int MOST = 200;

  private final Supplier<Showing> showing;
  private final Cache<About, Kept<T>> kept;

  private KeptUntilChanged(Supplier<Showing> showing, int most) {
    this.showing = showing;
    this.kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** What follows from an area's published content: made anew when another version is out. */
  public KeptUntilChanged(Access access) {
    this(access::showingContent, MOST);
  }

  /** What follows from records of tables that tell their changes ({@code kith.tell_changes}). */
  public static <T> KeptUntilChanged<T> ofRecords(Access access) {
    return new KeptUntilChanged<>(access::showingRecords, MOST);
  }

  static <T> KeptUntilChanged<T> ofRecords(Access access, int most) {
    return new KeptUntilChanged<>(access::showingRecords, most);
  }

  /** The value for what the current actor is shown; two that ask at once wait for one making. */
  public T of(Supplier<T> making) {
    return of("", making);
  }

  /** The same, one value for each of what it can be about, such as a language. */
  public T of(Object what, Supplier<T> making) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return making.get();
    }
    Showing now = showing.get();
    return kept.asMap()
        .compute(
            new About(now.rows(), what),
            (about, known) ->
                known != null && known.version() == now.version()
                    ? known
                    : new Kept<>(now.version(), making.get()))
        .value();
  }

  /** For how many kinds of readers something is kept, once what is too much has been let go. */
  int size() {
    kept.cleanUp();
    return (int) kept.estimatedSize();
  }
}
