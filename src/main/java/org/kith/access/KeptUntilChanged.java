package org.kith.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kith.kernel.AreaId;

/**
 * Something costly that follows from an area's content alone, such as a report: made once and kept
 * in memory until the content changes, whichever process changed it.
 */
public final class KeptUntilChanged<T> {
  private record Kept<T>(long version, T value) {}

  private final Access access;
  private final Map<AreaId, Kept<T>> kept = new ConcurrentHashMap<>();

  public KeptUntilChanged(Access access) {
    this.access = access;
  }

  /** The value for the current actor's area; two that ask at once wait for one making. */
  public T of(Supplier<T> making) {
    long version = access.contentVersion();
    return kept.compute(
            access.area(),
            (area, known) ->
                known != null && known.version() == version
                    ? known
                    : new Kept<>(version, making.get()))
        .value();
  }
}
