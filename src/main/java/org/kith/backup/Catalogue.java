package org.kith.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables that the database's own catalogue lists, but for histories of migrations. */
final class Catalogue {
  /** Text is ordered by code point, whatever the server's own order, so that copies are equal. */
  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname as name,
        columns.names as columns,
        format('copy (select %s from %I.%I t order by %s) to stdout',
          columns.list, n.nspname, c.relname, coalesce(key.list, 't::text collate "C"')) as reads,
        format('copy %I.%I (%s) from stdin', n.nspname, c.relname, columns.list) as writes,
        format('delete from %I.%I', n.nspname, c.relname) as empties,
        format('select exists (select from %I.%I)', n.nspname, c.relname) as finds,
        array(
          select distinct s.nspname || '.' || f.relname
          from pg_constraint k
          join pg_class f on f.oid = k.confrelid
          join pg_namespace s on s.oid = f.relnamespace
          where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid
            and not k.condeferrable) as refers_to,
        case when own.triggers
          then format('alter table %I.%I disable trigger user', n.nspname, c.relname)
          else '' end as triggers_off,
        case when own.triggers
          then format('alter table %I.%I enable trigger user', n.nspname, c.relname)
          else '' end as triggers_on
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (
        select string_agg(format('%I', a.attname), ', ' order by a.attnum) as list,
          array_agg(a.attname::text order by a.attnum) as names
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      ) columns
      cross join lateral (
        select string_agg(
            format('%I', a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
            ', ' order by place) as list
        from pg_index i
        cross join unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary
      ) key
      cross join lateral (
        select exists (
          select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers
      ) own
      where c.relkind = 'r'
        and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and c.relname not like 'flyway\\_schema\\_history%'
      order by 1
      """;

  private static final String SEQUENCES =
      """
      select format('%I.%I', schemaname, sequencename) as name, last_value as last
      from pg_sequences
      where last_value is not null
        and schemaname <> 'information_schema' and schemaname not like 'pg\\_%'
      """;

  private Catalogue() {}

  /** In the order in which they can be filled. */
  static List<Table> tables(Connection owner) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement question = owner.createStatement();
        ResultSet row = question.executeQuery(TABLES)) {
      while (row.next()) {
        if (!LeftOut.isLeftOut(row.getString("name"))) {
          tables.add(table(row));
        }
      }
    }
    return inOrder(tables);
  }

  static Map<String, Long> sequences(Connection owner) throws SQLException {
    Map<String, Long> sequences = new TreeMap<>();
    try (Statement question = owner.createStatement();
        ResultSet row = question.executeQuery(SEQUENCES)) {
      while (row.next()) {
        sequences.put(row.getString("name"), row.getLong("last"));
      }
    }
    return sequences;
  }

  private static Table table(ResultSet row) throws SQLException {
    return new Table(
        row.getString("name"),
        texts(row, "columns"),
        row.getString("reads"),
        row.getString("writes"),
        row.getString("empties"),
        row.getString("finds"),
        texts(row, "refers_to"),
        row.getString("triggers_off"),
        row.getString("triggers_on"));
  }

  /** Each after those it refers to. */
  static List<Table> inOrder(List<Table> tables) {
    Set<String> missing = tables.stream().map(Table::name).collect(Collectors.toSet());
    List<Table> waiting = new ArrayList<>(tables);
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Table> ready =
          waiting.stream()
              .filter(table -> table.refersTo().stream().noneMatch(missing::contains))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException(
            "these tables refer to each other in a circle, so that one of the keys has to be"
                + " deferrable: "
                + waiting.stream().map(Table::name).toList());
      }
      ready.forEach(table -> missing.remove(table.name()));
      waiting.removeAll(ready);
      ordered.addAll(ready);
    }
    return ordered;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
