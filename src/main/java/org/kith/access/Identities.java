package org.kith.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way in of those for whom the organisation's own provider vouches. Issuer and subject alone
 * tell who somebody is: an address never joins an account, its owner or an invitation does.
 */
@Component
public class Identities {
  private static final int STARTS_A_NETWORK = 300;
  private static final int FAILURES_A_NETWORK = 100;

  private final JdbcClient database;
  private final Access access;
  private final Accounts accounts;
  private final IdentityStore identities;
  private final OneTimeLinks links;
  private final Attempts attempts;
  private final Sessions sessions;
  private final TransactionOperations transactions;

  Identities(
      JdbcClient database,
      Access access,
      Accounts accounts,
      IdentityStore identities,
      OneTimeLinks links,
      Attempts attempts,
      Sessions sessions,
      TransactionOperations transactions) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.identities = identities;
    this.links = links;
    this.attempts = attempts;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  /** What an identity is good for here. */
  public sealed interface Outcome {
    /** An account is joined to it, and lets its owner do something. */
    record Welcome(String account) implements Outcome {}

    /** Nobody knows them yet, and a group of theirs gives a role. */
    record First() implements Outcome {}

    /** Neither a group nor anybody here gives them a role. */
    record NoRole() implements Outcome {}

    /** The account that it was joined to has ended. */
    record Ended() implements Outcome {}

    /** Somebody with their address has an account, which is not joined to it. */
    record Taken() implements Outcome {}
  }

  /** Whether somebody at this network address may set off to the provider; counts that they do. */
  public boolean maySetOff(String network) {
    return working(() -> {
      boolean may =
          attempts.lately("n " + network) < FAILURES_A_NETWORK
              && attempts.lately("p " + network) < STARTS_A_NETWORK;
      if (may) {
        attempts.note("p " + network);
      }
      return may;
    });
  }

  /** Counts that somebody came back from the provider with nothing that could be believed. */
  public void failed(String network) {
    working(() -> {
      attempts.note("n " + network);
      return network;
    });
  }

  /** Somebody came back; what groups they are in counts from now on. */
  public Outcome arrived(Identity who) {
    return working(() -> {
      Optional<Account> known = identities.account(who).flatMap(accounts::account);
      return known.isPresent() ? known(known.get(), who) : unknown(who);
    });
  }

  /** Makes the account of somebody who came for the first time and whose groups give a role. */
  public Outcome begin(Identity who) {
    return working(() -> {
      Optional<Account> known = identities.account(who).flatMap(accounts::account);
      if (known.isPresent()) {
        return known(known.get(), who);
      }
      Outcome outcome = unknown(who);
      if (!(outcome instanceof Outcome.First)) {
        return outcome;
      }
      String id = accounts.create(who.name(), who.email(), Account.State.ACTIVE, null, List.of());
      identities.join(who, id);
      identities.keepGroups(id, who.groups());
      access.audit(SignIn.SIGN_IN, "account", id, "made, by group");
      return new Outcome.Welcome(id);
    });
  }

  /**
   * Accepts an invitation: from now on this identity lets its owner in.
   *
   * @return the account
   */
  public String accept(String token, Identity who) {
    return working(() -> {
      String id =
          links
              .use(Accounts.INVITATION, token)
              .orElseThrow(
                  () -> new AccountRefused("This link does not work any more. Ask for a new one."));
      joinFree(who, id);
      database
          .sql(
              """
              update access.account set state = 'active', version = version + 1
              where id = :id and state = 'invited'
              """)
          .param("id", id)
          .update();
      sessions.endAll(access.area(), id);
      access.audit(SignIn.SIGN_IN, "account", id, "invitation accepted, provider joined");
      return id;
    });
  }

  /** Joins somebody's own account, which they are signed in to, to an identity that is theirs. */
  public void join(String account, Identity who) {
    working(() -> {
      joinFree(who, account);
      access.audit(SignIn.SIGN_IN, "account", account, "provider joined");
      return account;
    });
  }

  /**
   * Parts somebody's own account from the provider, and signs it out everywhere else.
   *
   * @param session the one that stays
   */
  public void part(String account, String session) {
    working(() -> {
      if (identities.part(account)) {
        sessions.endOthers(access.area(), account, session);
        access.audit(SignIn.SIGN_IN, "account", account, "provider parted");
      }
      return account;
    });
  }

  /** Whether the provider lets this account's owner in. */
  public boolean isJoined(String account) {
    return working(() -> identities.isJoined(account));
  }

  private void joinFree(Identity who, String account) {
    Optional<Account> other =
        identities
            .account(who)
            .filter(joined -> !joined.equals(account))
            .flatMap(accounts::account)
            .filter(joined -> joined.state() != Account.State.LEFT);
    if (other.isPresent()) {
      throw new AccountRefused(
          "This sign-in belongs to another account here: sign in with it, or part it there first.");
    }
    identities.join(who, account);
    identities.keepGroups(account, who.groups());
  }

  private Outcome known(Account account, Identity who) {
    if (account.state() == Account.State.LEFT) {
      access.audit(SignIn.SIGN_IN, "account", account.id(), "refused: has left");
      return new Outcome.Ended();
    }
    if (identities.keepGroups(account.id(), who.groups())) {
      access.audit(SignIn.SIGN_IN, "account", account.id(), "groups changed");
    }
    if (accounts.account(account.id()).orElseThrow().roles().isEmpty()) {
      return new Outcome.NoRole();
    }
    access.audit(SignIn.SIGN_IN, "account", account.id(), "provider");
    return new Outcome.Welcome(account.id());
  }

  private Outcome unknown(Identity who) {
    if (accounts.isTaken(who.email())) {
      return new Outcome.Taken();
    }
    return identities.givesRole(who.groups()) ? new Outcome.First() : new Outcome.NoRole();
  }

  private <R> R working(Supplier<R> work) {
    Actor actor = Actor.system("sign-in", "provider", access.area(), Set.of());
    return ActingAs.<R, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}
