package org.kith.returns.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.access.Today;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds partners whose return is awaited: a week before it is due, on the day, and one and two
 * weeks after it. Each reminder is sent once; after days on which nothing ran, only the latest.
 */
@Component
class RemindPartners implements Job {
  private static final int[] DAYS_AFTER_DUE = {-7, 0, 7, 14};

  private final ReturnRows rows;
  private final ReturnLetters letters;
  private final Access access;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final Today today;
  private final Clock clock;

  RemindPartners(
      ReturnRows rows,
      ReturnLetters letters,
      Access access,
      JdbcClient database,
      PlatformTransactionManager transactions,
      Today today,
      Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.access = access;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
    this.today = today;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "remind-partners";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Returns.REMIND);
  }

  @Override
  public void run() {
    LocalDate day = today.day();
    List<PartnerReturn> awaited =
        transactions.execute(
            running -> rows.open().stream().filter(one -> one.state().isAwaited()).toList());
    for (PartnerReturn one : awaited) {
      step(one, day)
          .ifPresent(
              days -> transactions.executeWithoutResult(running -> remind(one.id(), days, day)));
    }
  }

  /** Which reminder it is time for: none that was due on the day of asking or before it. */
  static OptionalInt step(PartnerReturn one, LocalDate day) {
    LocalDate asked = one.askedAt().atZone(Today.HERE).toLocalDate();
    return IntStream.of(DAYS_AFTER_DUE)
        .filter(days -> !one.due().plusDays(days).isAfter(day))
        .filter(days -> one.due().plusDays(days).isAfter(asked))
        .max();
  }

  private void remind(String id, int days, LocalDate day) {
    PartnerReturn one = rows.locked(id);
    if (!one.state().isAwaited() || !step(one, day).equals(OptionalInt.of(days))) {
      return;
    }
    access.require(Returns.REMIND);
    if (note(one, days) && letters.remind(one, days)) {
      access.audit(Returns.REMIND, Answering.SUBJECT, id, days + " days after it was due");
    }
  }

  private boolean note(PartnerReturn one, int days) {
    return database
            .sql(
                """
                insert into returns.reminder (area_id, request, organisation, due, days, at)
                values (:area, :id, :organisation, :due, :days, :at)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", one.id())
            .param("organisation", one.organisation())
            .param("due", one.due())
            .param("days", days)
            .param("at", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
