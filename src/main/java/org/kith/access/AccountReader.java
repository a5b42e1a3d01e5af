package org.kith.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with their roles, as the database holds them. */
@Component
class AccountReader {
  private static final String WITH_ROLES =
      """
      select a.id, a.name, a.email, a.state, a.version, a.erased is not null as is_erased,
        s.role, s.scope_kind, s.scope_id, s.by_group
      from access.account a
      left join access.given_role s on s.area_id = a.area_id and s.account = a.id
      """;

  private final JdbcClient database;

  AccountReader(JdbcClient database) {
    this.database = database;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public List<Account> all() {
    return read(
        database.sql(
            WITH_ROLES
                + "order by a.state = 'left', a.name, a.id, s.role, s.scope_kind, s.scope_id"));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Account> account(String id) {
    return read(
            database
                .sql(WITH_ROLES + "where a.id = :id order by s.role, s.scope_kind, s.scope_id")
                .param("id", id))
        .stream()
        .findFirst();
  }

  /** How many others decide who may do what, in the whole area. */
  @Transactional(propagation = Propagation.MANDATORY)
  public long administratorsBut(String account) {
    return database
        .sql(
            """
            select count(*) from access.account a
            where a.id <> :id and a.state = 'active' and exists (
              select from access.given_role s
              where s.area_id = a.area_id and s.account = a.id and s.role = 'administrator'
                and s.scope_kind = 'area')
            """)
        .param("id", account)
        .query(Long.class)
        .single();
  }

  static Assignment assignment(ResultSet row) throws SQLException {
    Scope.Kind kind = Scope.Kind.valueOf(row.getString("scope_kind").toUpperCase(Locale.ROOT));
    return new Assignment(row.getString("role"), new Scope(kind, row.getString("scope_id")));
  }

  private static List<Account> read(JdbcClient.StatementSpec query) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    query.query(row -> {
      accounts.merge(row.getString("id"), account(row), AccountReader::both);
    });
    return List.copyOf(accounts.values());
  }

  private static Account account(ResultSet row) throws SQLException {
    List<Assignment> given = row.getString("role") == null ? List.of() : List.of(assignment(row));
    boolean isByGroup = row.getBoolean("by_group");
    return new Account(
        row.getString("id"),
        row.getString("name"),
        row.getString("email"),
        Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("version"),
        isByGroup ? List.of() : given,
        isByGroup ? given : List.of(),
        row.getBoolean("is_erased"));
  }

  private static Account both(Account one, Account more) {
    return new Account(
        one.id(),
        one.name(),
        one.email(),
        one.state(),
        one.version(),
        joined(one.byHand(), more.byHand()),
        joined(one.byGroup(), more.byGroup()),
        one.isErased());
  }

  private static List<Assignment> joined(List<Assignment> some, List<Assignment> more) {
    List<Assignment> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
