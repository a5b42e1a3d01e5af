package org.kith.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;
import org.kith.kernel.AreaId;

/**
 * Something costly that follows from an area's content alone, such as a report: made once and kept
 * in memory until the content changes, whichever process changed it.
 */
public final class KeptUntilChanged<T> {
  private record Kept<T>(long version, T value) {}

  /** An installation may hold three hundred; those that nobody reads lately are made anew. */
  private static final int AREAS = 20;

  private final Access access;
  private final Map<AreaId, Kept<T>> kept =
      Caffeine.newBuilder().maximumSize(AREAS).<AreaId, Kept<T>>build().asMap();

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
