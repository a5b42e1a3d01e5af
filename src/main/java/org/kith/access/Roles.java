package org.kith.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles of the current actor's area: those that every area has, and its own. */
@Component
public class Roles {
  private final RolesTable table = RolesTable.shipped();
  private final JdbcClient database;
  private final Access access;

  Roles(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** What every action means, in the order of the published table. */
  public Map<Action, String> meanings() {
    return table.meanings();
  }

  /** What people may be allowed to do: everything but what the system alone does. */
  public Map<Action, String> offered() {
    Map<Action, String> offered = new LinkedHashMap<>(table.meanings());
    offered
        .keySet()
        .removeIf(action ->
            table.roles().values().stream().noneMatch(role -> role.actions().contains(action)));
    return offered;
  }

  /** In the order of the published table, then the area's own. */
  @Transactional(readOnly = true)
  public Map<String, Role> all() {
    Map<String, Role> all = new LinkedHashMap<>(table.roles());
    database
        .sql("select id, name, actions, version from access.role order by name")
        .query((row, number) ->
            new Role(
                row.getString("id"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("actions").getArray())
                    .map(Action::new)
                    .collect(Collectors.toSet()),
                true,
                row.getInt("version")))
        .list()
        .forEach(role -> all.putIfAbsent(role.id(), role));
    return all;
  }

  /** What these roles allow together. */
  Map<Action, Set<Scope>> grants(Collection<Assignment> assignments) {
    Map<Action, Set<Scope>> grants = new HashMap<>();
    Map<String, Role> known =
        assignments.stream().allMatch(given -> table.roles().containsKey(given.role()))
            ? table.roles()
            : all();
    for (Assignment given : assignments) {
      Role role = known.get(given.role());
      if (role != null) {
        role.actions()
            .forEach(
                action -> grants.computeIfAbsent(action, a -> new HashSet<>()).add(given.scope()));
      }
    }
    return grants;
  }

  /**
   * Adds a role of the area's own, or changes one.
   *
   * @param version the one that was changed; 0 for a new role
   */
  @Transactional
  public void define(String id, String name, Collection<Action> actions, int version) {
    access.require(Accounts.MANAGE);
    if (table.roles().containsKey(id)) {
      throw new AccountRefused("Every area has a role called " + name + ": choose another name.");
    }
    List<String> unknown =
        actions.stream().filter(action -> !offered().containsKey(action)).map(Action::id).toList();
    if (!unknown.isEmpty()) {
      throw new AccountRefused("There is nothing to do called " + String.join(", ", unknown) + ".");
    }
    int written =
        database
            .sql(
                """
                insert into access.role (area_id, id, name, actions) values (:area, :id, :name, :actions)
                on conflict (area_id, id) do update
                  set name = :name, actions = :actions, version = access.role.version + 1
                  where access.role.version = :version
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("name", name)
            .param("actions", actions.stream().map(Action::id).sorted().toArray(String[]::new))
            .param("version", version)
            .update();
    if (written == 0) {
      throw new AccountRefused(
          version == 0
              ? "There is a role called " + name + " already."
              : "Somebody changed this role meanwhile: look at it again before you change it.");
    }
    access.audit(Accounts.MANAGE, "role", id, version == 0 ? "defined" : "changed");
  }
}
