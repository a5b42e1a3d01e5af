package org.kith.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.kernel.AreaId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which version of an area's content is out, without asking the database for every page: what this
 * process changes it knows at once, what another changes within a second.
 */
@Component
public class ContentVersions {
  private static final long TRUSTED_FOR = Duration.ofSeconds(1).toNanos();

  private record Known(long version, long asked) {}

  /** The running transaction makes another version of this area's content. */
  record Changed(AreaId area) {}

  private final Access access;
  private final Map<AreaId, Known> known = new ConcurrentHashMap<>();

  ContentVersions(Access access) {
    this.access = access;
  }

  /** The version of the current actor's area. */
  public long current() {
    AreaId area = access.area();
    Known last = known.get(area);
    long now = System.nanoTime();
    if (last != null && now - last.asked() < TRUSTED_FOR) {
      return last.version();
    }
    long version = access.contentVersion();
    known.put(area, new Known(version, now));
    return version;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void forget(Changed changed) {
    known.remove(changed.area());
  }
}
