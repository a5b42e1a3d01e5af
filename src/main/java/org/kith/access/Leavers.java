package org.kith.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what is personal about people who have left. Their id stays, and with it the audit trail,
 * whole and sealed: it tells that somebody did something, and no longer who that was.
 */
@Component
public class Leavers {
  /** Erases the personal data of somebody who has left. */
  public static final Action ERASE = new Action("access.erase");

  /** What everybody is called about whom nothing is known any more. */
  public static final String NAME = "A former colleague";

  private final JdbcClient database;
  private final Access access;
  private final Accounts accounts;
  private final Attempts attempts;
  private final Sessions sessions;
  private final List<ColleagueData> elsewhere;
  private final Clock clock;

  Leavers(
      JdbcClient database,
      Access access,
      Accounts accounts,
      Attempts attempts,
      Sessions sessions,
      ObjectProvider<ColleagueData> elsewhere,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.attempts = attempts;
    this.sessions = sessions;
    this.elsewhere = elsewhere.stream().toList();
    this.clock = clock;
  }

  /** Erases; refuses while the account has not ended. */
  @Transactional
  public void erase(String account) {
    access.require(ERASE);
    Account leaver =
        accounts
            .account(account)
            .orElseThrow(() -> new AccountRefused("There is no such account."));
    if (leaver.state() != Account.State.LEFT) {
      throw new AccountRefused("End this account first: only who has left can be erased.");
    }
    if (leaver.isErased()) {
      return;
    }
    elsewhere.forEach(data -> data.erase(leaver));
    forgetWaysIn(leaver);
    forgetWork(account);
    database
        .sql(
            """
            update access.account
            set name = :name, email = '', password = null, erased = :now, version = version + 1
            where id = :id
            """)
        .param("name", NAME)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", account)
        .update();
    access.audit(ERASE, "account", account, "erased");
  }

  private void forgetWaysIn(Account leaver) {
    sessions.endAll(access.area(), leaver.id());
    attempts.forget("e " + leaver.email());
    attempts.forget("f " + leaver.email());
    String id = leaver.id();
    database.sql("delete from access.passkey where account = :id").param("id", id).update();
    database.sql("delete from access.group_member where account = :id").param("id", id).update();
    database.sql("delete from access.assignment where account = :id").param("id", id).update();
    database
        .sql("delete from access.one_time_link where purpose = :purpose and subject = :id")
        .param("purpose", Accounts.INVITATION)
        .param("id", id)
        .update();
  }

  private void forgetWork(String account) {
    database.sql("delete from access.draft where actor = :id").param("id", account).update();
    database.sql("delete from access.submission where actor = :id").param("id", account).update();
  }
}
