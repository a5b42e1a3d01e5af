package org.kith.casework.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.casework.Concerns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells safeguarding leads by letter that something waits for them, and nothing of what it is: mail
 * is read by others. It reads for whom, and no word of what was told.
 */
@Component
final class TellLeads implements Job {
  /** Tells leads that a concern waits: the system itself does. */
  static final Action TELL = new Action("casework.tell-leads");

  /**
   * @param lead whose it is; empty: any lead's
   */
  private record Due(UUID id, String holder, String lead) {}

  private final JdbcClient database;
  private final Access access;
  private final Accounts accounts;
  private final Letters letters;
  private final TransactionTemplate transactions;
  private final String origin;

  TellLeads(
      JdbcClient database,
      Access access,
      Accounts accounts,
      Letters letters,
      PlatformTransactionManager transactions,
      @Value("${kith.public-url:}") String origin) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.letters = letters;
    this.transactions = new TransactionTemplate(transactions);
    this.origin = origin;
  }

  @Override
  public String name() {
    return "tell-leads";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(TELL);
  }

  @Override
  public void run() {
    transactions.executeWithoutResult(running -> {
      access.require(TELL);
      for (Due due : due()) {
        for (Account account : accounts.all()) {
          if (isFor(account, due)) {
            letters.send(new Letter(account.email(), "Something waits for you", body(), "waiting"));
          }
        }
        access.audit(TELL, Concerns.SUBJECT, due.id().toString(), "leads told");
      }
    });
  }

  private List<Due> due() {
    return database
        .sql(
            """
            update casework.concern set letters_due = false
            where area_id = :area and letters_due and state <> 'closed'
            returning id, holder, lead
            """)
        .param("area", access.area().value())
        .query((row, number) ->
            new Due(
                row.getObject("id", UUID.class), row.getString("holder"), row.getString("lead")))
        .list();
  }

  private boolean isFor(Account account, Due due) {
    boolean isCalled = due.lead().isEmpty() || due.lead().equals(account.id());
    if (!isCalled || account.state() != Account.State.ACTIVE || account.email().isEmpty()) {
      return false;
    }
    Optional<Accounts.Person> person = accounts.person(account.id());
    return person.filter(one -> StoredConcerns.leads(one.actor(), due.holder())).isPresent();
  }

  private String body() {
    return """
    Something waits in Kith that you should read today.

    Sign in and look: %s/team

    This message says no more on purpose.
    """
        .formatted(origin);
  }
}
