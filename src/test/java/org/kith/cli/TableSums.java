package org.kith.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.database.Login;

/** For every table of every module: how many rows, and a sum over each of them as text. */
final class TableSums {
  private static final String QUESTIONS =
      """
      select n.nspname || '.' || c.relname,
        format('select count(*) || '' rows, '' || coalesce(md5(string_agg(t::text, E''\\n'' order by t::text collate "C")), '''') from %I.%I t', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and c.relname not like 'flyway%'
      """;

  private static final String HISTORIES =
      """
      select c.relname,
        format('select string_agg(version || '' '' || coalesce(checksum::text, ''''), '', '' order by installed_rank) from public.%I where success', c.relname)
      from pg_class c where c.relkind = 'r' and c.relname like 'flyway%'
      """;

  private TableSums() {}

  static Map<String, String> of(Login owner) throws SQLException {
    return answers(owner, QUESTIONS);
  }

  /** By history, the migrations that ran. */
  static Map<String, String> migrations(Login owner) throws SQLException {
    return answers(owner, HISTORIES);
  }

  private static Map<String, String> answers(Login owner, String questions) throws SQLException {
    Map<String, String> answers = new TreeMap<>();
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set timezone = 'UTC'");
      List<List<String>> asked = new ArrayList<>();
      try (ResultSet row = statement.executeQuery(questions)) {
        while (row.next()) {
          asked.add(List.of(row.getString(1), row.getString(2)));
        }
      }
      for (List<String> question : asked) {
        try (ResultSet row = statement.executeQuery(question.getLast())) {
          row.next();
          answers.put(question.getFirst(), String.valueOf(row.getString(1)));
        }
      }
    }
    return answers;
  }
}
