package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which identity belongs to which account, and which groups it was last seen in. */
@Component
class IdentityStore {
  private final JdbcClient database;
  private final Access access;

  IdentityStore(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** The account that an identity is joined to; others who ask wait for this transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> account(Identity who) {
    byte[] fingerprint = who.fingerprint(access.area());
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(encode(:mark, 'hex'), 0))")
        .param("mark", fingerprint)
        .query((row, number) -> number)
        .list();
    return database
        .sql("select account from access.identity where fingerprint = :mark")
        .param("mark", fingerprint)
        .query(String.class)
        .optional();
  }

  /** Joins; whatever the account was joined to before counts no longer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void join(Identity who, String account) {
    part(account);
    database
        .sql(
            """
            insert into access.identity (area_id, fingerprint, account)
            values (:area, :mark, :account)
            on conflict (area_id, fingerprint) do update set account = :account, since = now()
            """)
        .param("area", access.area().value())
        .param("mark", who.fingerprint(access.area()))
        .param("account", account)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public boolean part(String account) {
    keepGroups(account, List.of());
    return database
            .sql("delete from access.identity where account = :account")
            .param("account", account)
            .update()
        > 0;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isJoined(String account) {
    return database
        .sql("select exists (select from access.identity where account = :account)")
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  /** Whether any of these groups gives a role. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean givesRole(Collection<String> groups) {
    return database
        .sql("select exists (select from access.group_role where group_key = any (:groups))")
        .param("groups", groups.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * Keeps which of the groups that give roles somebody is in, and forgets the others.
   *
   * @return whether that is different from before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keepGroups(String account, Collection<String> groups) {
    String[] now = groups.toArray(String[]::new);
    int left =
        database
            .sql(
                """
                delete from access.group_member m
                where m.account = :account and not (m.group_key = any (:groups)
                  and exists (select from access.group_role g where g.group_key = m.group_key))
                """)
            .param("account", account)
            .param("groups", now)
            .update();
    int joined =
        database
            .sql(
                """
                insert into access.group_member (area_id, account, group_key)
                select distinct :area, :account, g.group_key from access.group_role g
                where g.group_key = any (:groups)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("account", account)
            .param("groups", now)
            .update();
    return left + joined > 0;
  }
}
