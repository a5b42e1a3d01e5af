package org.kith.activity.domain;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.activity.Registrations;
import org.kith.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A place that nobody took in time is offered to the next. */
@Component
class LapseOffers implements Job {
  private final WaitingList list;
  private final Access access;
  private final TransactionTemplate transactions;

  LapseOffers(WaitingList list, Access access, PlatformTransactionManager transactions) {
    this.list = list;
    this.access = access;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "lapse-offers";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Registrations.MANAGE, People.READ);
  }

  @Override
  public void run() {
    List<UUID> sessions = transactions.execute(running -> list.overdue());
    for (UUID session : sessions) {
      transactions.executeWithoutResult(running -> lapse(session));
    }
  }

  private void lapse(UUID session) {
    list.lock(session);
    access.require(Registrations.MANAGE);
    for (UUID id : list.lapse(session)) {
      access.audit(Registrations.MANAGE, Registrations.SUBJECT, id.toString(), "lapsed");
    }
    list.fill(session);
  }
}
