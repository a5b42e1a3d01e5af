package org.kith.access;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Seals what the audit trail has gained: the shorter it stays unsealed, the better. */
@Component
final class SealAuditTrail implements Job {
  private final AuditSeals seals;

  SealAuditTrail(AuditSeals seals) {
    this.seals = seals;
  }

  @Override
  public String name() {
    return "seal-audit-trail";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(AuditSeals.SEAL);
  }

  /** Where somebody is in the middle of writing, the next time does as well. */
  @Override
  public void run() {
    seals.seal();
  }
}
