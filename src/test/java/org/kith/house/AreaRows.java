package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.database.Connections;
import org.kith.kernel.AreaId;

/** Everything that is kept of an area, as the database's owner sees it: no policy hides a row. */
record AreaRows(Set<String> rows) {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  static AreaRows of(Connections connections, AreaId area) {
    Set<String> rows = new TreeSet<>();
    try (Connection owner = connections.owner().connect()) {
      for (Map.Entry<String, String> table : questions(owner).entrySet()) {
        try (PreparedStatement question = owner.prepareStatement(table.getValue())) {
          question.setString(1, area.value());
          try (ResultSet row = question.executeQuery()) {
            while (row.next()) {
              rows.add(table.getKey() + " " + row.getString(1));
            }
          }
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new AreaRows(rows);
  }

  /** By table, how to ask it for its rows of one area, in the database's own words. */
  private static Map<String, String> questions(Connection owner) throws SQLException {
    Map<String, String> questions = new TreeMap<>();
    try (Statement question = owner.createStatement();
        ResultSet table =
            question.executeQuery(
                """
                select format('%s.%s', n.nspname, c.relname),
                  format('select t::text from %I.%I t where area_id = ?', n.nspname, c.relname)
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id'
                where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
                """)) {
      while (table.next()) {
        questions.put(table.getString(1), table.getString(2));
      }
    }
    return questions;
  }

  /** The rows that are here and were not there. */
  List<String> since(AreaRows before) {
    List<String> since = new ArrayList<>(rows);
    since.removeAll(before.rows);
    return since;
  }

  /** Those in which one of these words comes up. */
  AreaRows with(Set<String> words) {
    assertThat(words).isNotEmpty();
    Set<String> with = new TreeSet<>();
    for (String row : rows) {
      if (words.stream().anyMatch(row::contains)) {
        with.add(row);
      }
    }
    return new AreaRows(with);
  }

  /** Every id that comes up. */
  static Set<String> ids(List<String> rows) {
    Set<String> ids = new TreeSet<>();
    for (String row : rows) {
      Matcher id = ID.matcher(row);
      while (id.find()) {
        ids.add(id.group());
      }
    }
    return ids;
  }
}
