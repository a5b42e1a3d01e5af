package org.kith.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which groups of the organisation's own provider give which roles. */
@Component
public class GroupRoles {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final Access access;
  private final AccountReader accounts;
  private final Roles roles;

  GroupRoles(JdbcClient database, Access access, AccountReader accounts, Roles roles) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.roles = roles;
  }

  /**
   * A group that gives a role.
   *
   * @param group what the provider calls it
   * @param name what people call it
   * @param members accounts that were in it when they last came in
   */
  public record GroupRole(String id, String group, String name, Assignment gives, int members) {}

  /** By name. */
  @Transactional(readOnly = true)
  public List<GroupRole> all() {
    return database
        .sql(
            """
            select g.id, g.group_key, g.name, g.role, g.scope_kind, g.scope_id,
              (select count(*) from access.group_member m
                join access.account a on a.area_id = m.area_id and a.id = m.account
                where m.area_id = g.area_id and m.group_key = g.group_key and a.state = 'active')
                as members
            from access.group_role g
            order by g.name, g.group_key, g.role, g.scope_kind, g.scope_id
            """)
        .query((row, number) ->
            new GroupRole(
                row.getString("id"),
                row.getString("group_key"),
                row.getString("name"),
                AccountReader.assignment(row),
                row.getInt("members")))
        .list();
  }

  /** Gives the members of a group a role: each has it from when they next come in. */
  @Transactional
  public void add(String group, String name, Assignment given) {
    access.require(Accounts.MANAGE);
    if (!roles.all().containsKey(given.role())) {
      throw new AccountRefused("There is no role called " + given.role() + ".");
    }
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    try {
      database
          .sql(
              """
              insert into access.group_role (area_id, id, group_key, name, role, scope_kind, scope_id)
              values (:area, :id, :group, :name, :role, :kind, :scope)
              """)
          .param("area", access.area().value())
          .param("id", id)
          .param("group", group)
          .param("name", name)
          .param("role", given.role())
          .param("kind", given.scope().kind().name().toLowerCase(Locale.ROOT))
          .param("scope", given.scope().id())
          .update();
    } catch (DuplicateKeyException known) {
      throw new AccountRefused("This group has that role already.");
    }
    access.audit(Accounts.MANAGE, "group-role", id, "added: " + given.role());
  }

  /** Takes the role from the members of a group at once. */
  @Transactional
  public void remove(String id) {
    access.require(Accounts.MANAGE);
    int removed =
        database.sql("delete from access.group_role where id = :id").param("id", id).update();
    if (removed == 0) {
      return;
    }
    if (accounts.administratorsBut("") == 0) {
      throw new AccountRefused(
          "No administrator would be left: give somebody that role by hand first.");
    }
    database
        .sql(
            """
            delete from access.group_member m
            where not exists (select from access.group_role g where g.group_key = m.group_key)
            """)
        .update();
    access.audit(Accounts.MANAGE, "group-role", id, "removed");
  }
}
