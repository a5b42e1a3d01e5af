package org.kith.access;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets nothing of {@link Attempts} stay that counts no longer: hashes are of people too. */
@Component
class ForgetAttempts implements Job {
  private final Attempts attempts;
  private final TransactionTemplate transaction;

  ForgetAttempts(Attempts attempts, TransactionTemplate transaction) {
    this.attempts = attempts;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "forget-attempts";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public Set<Action> actions() {
    return Set.of();
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(running -> attempts.forgetOld());
  }
}
