package org.kith.outbox.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes words and addresses from messages that were sent long enough ago; their record stays. */
@Component
class EraseMessages implements Job {
  static final Action ERASE = new Action("outbox.erase");

  private final StoredMessages messages;
  private final Access access;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Duration kept;

  /**
   * @param days that words are kept after sending: {@code KITH_MAIL_KEPT_DAYS}
   */
  EraseMessages(
      StoredMessages messages,
      Access access,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${kith.mail.kept-days:30}") int days) {
    this.messages = messages;
    this.access = access;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  @Override
  public String name() {
    return "erase-messages";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(ERASE);
  }

  @Override
  public void run() {
    transactions.executeWithoutResult(running -> {
      access.require(ERASE);
      Instant now = clock.instant();
      int erased = messages.erase(now.minus(kept), now);
      if (erased > 0) {
        access.audit(ERASE, "messages", "done-before-" + now.minus(kept), erased + " erased");
      }
    });
  }
}
