package org.kith.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

  private static final String WITH_ROLES =
      """
      select a.id, a.name, a.email, a.state, a.version, s.role, s.scope_kind, s.scope_id
      from access.account a
      left join access.assignment s on s.area_id = a.area_id and s.account = a.id
      """;

  private final JdbcClient database;
  private final Access access;
  private final Roles roles;
  private final OneTimeLinks links;
  private final Sessions sessions;

  Accounts(JdbcClient database, Access access, Roles roles, OneTimeLinks links, Sessions sessions) {
    this.database = database;
    this.access = access;
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
    if (known.has(Role.ADMINISTRATOR)
        && assignments.stream().noneMatch(given -> given.role().equals(Role.ADMINISTRATOR))) {
      requireAnotherAdministrator(account);
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
    if (known.has(Role.ADMINISTRATOR)) {
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
    return read(
        database.sql(
            WITH_ROLES
                + "order by a.state = 'left', a.name, a.id, s.role, s.scope_kind, s.scope_id"));
  }

  @Transactional(readOnly = true)
  public Optional<Account> account(String id) {
    return read(
            database
                .sql(WITH_ROLES + "where a.id = :id order by s.role, s.scope_kind, s.scope_id")
                .param("id", id))
        .stream()
        .findFirst();
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

  /** Whoever signed in to an account, with what its roles allow now; nobody unless it is active. */
  @Transactional(readOnly = true)
  public Optional<Person> person(String account) {
    return account(account)
        .filter(known -> known.state() == Account.State.ACTIVE)
        .map(known ->
            new Person(
                Actor.person(account, access.area(), roles.grants(known.roles())), known.name()));
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
    return administratorsBut("") == 0;
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

  private void assign(String account, Collection<Assignment> assignments) {
    if (assignments.isEmpty()) {
      throw new AccountRefused("Choose at least one role.");
    }
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
    if (administratorsBut(account) == 0) {
      throw new AccountRefused("This is the only administrator: make somebody else one first.");
    }
  }

  private long administratorsBut(String account) {
    return database
        .sql(
            """
            select count(*) from access.account a
            where a.id <> :id and a.state = 'active' and exists (
              select from access.assignment s
              where s.area_id = a.area_id and s.account = a.id and s.role = 'administrator'
                and s.scope_kind = 'area')
            """)
        .param("id", account)
        .query(Long.class)
        .single();
  }

  private static List<Account> read(JdbcClient.StatementSpec query) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    query.query(row -> {
      Account account =
          new Account(
              row.getString("id"),
              row.getString("name"),
              row.getString("email"),
              Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
              row.getInt("version"),
              assignment(row));
      accounts.merge(account.id(), account, (a, b) -> with(a, b.roles()));
    });
    return List.copyOf(accounts.values());
  }

  private static List<Assignment> assignment(ResultSet row) throws SQLException {
    String role = row.getString("role");
    if (role == null) {
      return List.of();
    }
    Scope.Kind kind = Scope.Kind.valueOf(row.getString("scope_kind").toUpperCase(Locale.ROOT));
    return List.of(new Assignment(role, new Scope(kind, row.getString("scope_id"))));
  }

  private static Account with(Account account, List<Assignment> more) {
    List<Assignment> all = new ArrayList<>(account.roles());
    all.addAll(more);
    return new Account(
        account.id(), account.name(), account.email(), account.state(), account.version(), all);
  }
}
