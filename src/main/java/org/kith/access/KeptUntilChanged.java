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

  /** Whoever looks from inside may see more: theirs is never shown to others. */
  private record Seen(AreaId area, boolean isInside) {}

  /** An installation may hold three hundred; those that nobody reads lately are made anew. */
  private static final int AREAS = 20;

  private final Access access;
  private final Map<Seen, Kept<T>> kept =
      Caffeine.newBuilder().maximumSize(AREAS).<Seen, Kept<T>>build().asMap();

  public KeptUntilChanged(Access access) {
    this.access = access;
  }

  /** The value for the current actor's area; two that ask at once wait for one making. */
  public T of(Supplier<T> making) {
    long version = access.contentVersion();
    return kept.compute(
            new Seen(access.area(), access.who().isInside()),
            (seen, known) ->
                known != null && known.version() == version
                    ? known
                    : new Kept<>(version, making.get()))
        .value();
  }
}
