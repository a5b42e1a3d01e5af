package org.kith.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in to the current actor's area, and with which roles. */
@Component
public class Accounts {
  /** Invites people, gives and takes roles, and ends accounts. */
  public static final Action MANAGE = new Action("access.manage");

  /** Sees who may do what. */
  public static final Action SEE = new Action("access.see-roles");

  static final String INVITATION = "invitation";
  static final Duration INVITED_FOR = Duration.ofDays(7);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final Access access;
  private final AccountReader reader;
  private final Roles roles;
  private final OneTimeLinks links;
  private final Sessions sessions;

  Accounts(
      JdbcClient database,
      Access access,
      AccountReader reader,
      Roles roles,
      OneTimeLinks links,
      Sessions sessions) {
    this.database = database;
    this.access = access;
    this.reader = reader;
    this.roles = roles;
    this.links = links;
    this.sessions = sessions;
  }

  /**
   * An account with the path of the link that lets its owner in, once, within seven days.
   *
   * @param path to be joined to the public address
   */
  public record Invitation(String account, String path) {}

  /** Makes an account that may sign in once its owner has followed the link. */
  @Transactional
  public Invitation invite(String name, String email, Collection<Assignment> assignments) {
    access.require(MANAGE);
    if (assignments.isEmpty()) {
      throw new AccountRefused("Choose at least one role.");
    }
    String id = create(name, email, Account.State.INVITED, null, assignments);
    access.audit(MANAGE, "account", id, "invited");
    return new Invitation(id, "/invitation/" + links.make(INVITATION, id, INVITED_FOR));
  }

  /** A new link for an account whose owner has lost the way in; earlier ones work no longer. */
  @Transactional
  public Invitation inviteAgain(String account) {
    access.require(MANAGE);
    Account known = existing(account);
    if (known.state() == Account.State.LEFT) {
      throw new AccountRefused(known.name() + " has left: invite them anew.");
    }
    access.audit(MANAGE, "account", account, "new link");
    return new Invitation(account, "/invitation/" + links.make(INVITATION, account, INVITED_FOR));
  }

  /** Changes name and roles. Refuses to leave the area without an administrator. */
  @Transactional
  public void change(String account, int version, String name, Collection<Assignment> assignments) {
    access.require(MANAGE);
    Account known = changing(account, version);
    if (isAdministrator(known.roles())
        && !isAdministrator(assignments)
        && !isAdministrator(known.byGroup())) {
      requireAnotherAdministrator(account);
    }
    if (assignments.isEmpty() && known.byGroup().isEmpty()) {
      throw new AccountRefused("Choose at least one role.");
    }
    database
        .sql("update access.account set name = :name, version = version + 1 where id = :id")
        .param("name", name)
        .param("id", account)
        .update();
    database.sql("delete from access.assignment where account = :id").param("id", account).update();
    assign(account, assignments);
    access.audit(MANAGE, "account", account, "roles changed");
  }

  /** Ends an account: its owner is signed out everywhere at once and cannot come back. */
  @Transactional
  public void leave(String account, int version) {
    access.require(MANAGE);
    Account known = changing(account, version);
    if (isAdministrator(known.roles())) {
      requireAnotherAdministrator(account);
    }
    database
        .sql(
            """
            update access.account set state = 'left', password = null, version = version + 1
            where id = :id
            """)
        .param("id", account)
        .update();
    links.withdraw(INVITATION, account);
    sessions.endAll(access.area(), account);
    access.audit(MANAGE, "account", account, "left");
  }

  /** By name; those who have left last. */
  @Transactional(readOnly = true)
  public List<Account> all() {
    return reader.all();
  }

  @Transactional(readOnly = true)
  public Optional<Account> account(String id) {
    return reader.account(id);
  }

  /** Names of accounts by id, for showing who did something; unknown ids are missing. */
  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new LinkedHashMap<>();
    database
        .sql("select id, name from access.account where id = any (:ids)")
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          names.put(row.getString("id"), row.getString("name"));
        });
    return names;
  }

  /** Somebody who is signed in: as whom they act, and how they are called. */
  public record Person(Actor actor, String name) {}

  /** Whoever has an account, with what all its roles allow now; nobody unless it is active. */
  @Transactional(readOnly = true)
  public Optional<Person> person(String account) {
    return reader.account(account).flatMap(known -> person(known, known.roles()));
  }

  /**
   * Whoever came in, with what their roles allow now. Roles of groups count for those whom the
   * provider vouched for: with a password of their own, nobody outlives the group that they left.
   */
  @Transactional(readOnly = true)
  public Optional<Person> person(SignedIn signedIn) {
    return reader
        .account(signedIn.account())
        .flatMap(known -> person(known, signedIn.isByProvider() ? known.roles() : known.byHand()));
  }

  private Optional<Person> person(Account account, List<Assignment> counting) {
    if (account.state() != Account.State.ACTIVE) {
      return Optional.empty();
    }
    Actor actor = Actor.person(account.id(), access.area(), roles.grants(counting));
    return Optional.of(new Person(actor, account.name()));
  }

  /**
   * Whether anybody but this account may do this to what belongs to any of these: a team of one has
   * nobody else to ask.
   */
  @Transactional(readOnly = true)
  public boolean isAnybodyElseAllowed(String account, Action action, Scope... owners) {
    return all().stream()
        .filter(other -> other.state() == Account.State.ACTIVE && !other.id().equals(account))
        .anyMatch(other ->
            Actor.person(other.id(), access.area(), roles.grants(other.roles()))
                .may(action, owners));
  }

  /** Whether nobody is left, or yet there, who decides who may do what. */
  @Transactional(readOnly = true)
  public boolean lacksAdministrator() {
    return reader.administratorsBut("") == 0;
  }

  String create(
      String name,
      String email,
      Account.State state,
      @Nullable String password,
      Collection<Assignment> assignments) {
    byte[] random = new byte[9];
    RANDOM.nextBytes(random);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      database
          .sql(
              """
              insert into access.account (area_id, id, name, email, state, password)
              values (:area, :id, :name, :email, :state, :password)
              """)
          .param("area", access.area().value())
          .param("id", id)
          .param("name", name)
          .param("email", email.toLowerCase(Locale.ROOT))
          .param("state", state.name().toLowerCase(Locale.ROOT))
          .param("password", password)
          .update();
    } catch (DuplicateKeyException taken) {
      throw new AccountRefused("Somebody with this e-mail address has an account already.");
    }
    assign(id, assignments);
    return id;
  }

  /** Whether an address belongs to an account that has not ended. */
  boolean isTaken(String email) {
    return database
        .sql(
            """
            select exists (
              select from access.account where email = :email and email <> '' and state <> 'left')
            """)
        .param("email", email.toLowerCase(Locale.ROOT))
        .query(Boolean.class)
        .single();
  }

  private void assign(String account, Collection<Assignment> assignments) {
    Set<String> known = roles.all().keySet();
    for (Assignment given : Set.copyOf(assignments)) {
      if (!known.contains(given.role())) {
        throw new AccountRefused("There is no role called " + given.role() + ".");
      }
      database
          .sql(
              """
              insert into access.assignment (area_id, account, role, scope_kind, scope_id)
              values (:area, :account, :role, :kind, :scope)
              """)
          .param("area", access.area().value())
          .param("account", account)
          .param("role", given.role())
          .param("kind", given.scope().kind().name().toLowerCase(Locale.ROOT))
          .param("scope", given.scope().id())
          .update();
    }
  }

  private Account existing(String id) {
    return account(id).orElseThrow(() -> new AccountRefused("There is no such account."));
  }

  private Account changing(String id, int version) {
    database
        .sql("select from access.account where id = :id for update")
        .param("id", id)
        .query()
        .listOfRows();
    Account known = existing(id);
    if (known.version() != version) {
      throw new AccountRefused(
          "Somebody changed this account meanwhile: look at it again before you change it.");
    }
    return known;
  }

  private void requireAnotherAdministrator(String account) {
    if (reader.administratorsBut(account) == 0) {
      throw new AccountRefused("This is the only administrator: make somebody else one first.");
    }
  }

  private static boolean isAdministrator(Collection<Assignment> roles) {
    return roles.contains(new Assignment(Role.ADMINISTRATOR, Scope.AREA));
  }
}
