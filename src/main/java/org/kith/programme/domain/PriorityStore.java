package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Priorities and their wordings. */
@Component
class PriorityStore {
  /** A priority without its texts. */
  record PriorityRow(String id, int number, String hashtag, String colour) {}

  private record TextKey(String priority, String language, String list) {}

  private final JdbcClient database;
  private final Rows rows;

  PriorityStore(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  boolean has(String id) {
    return database
        .sql("select exists (select from programme.priority where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  List<PriorityRow> all() {
    return database
        .sql("select id, number, hashtag, colour from programme.priority order by number, id")
        .query((row, number) ->
            new PriorityRow(
                row.getString("id"),
                row.getInt("number"),
                row.getString("hashtag"),
                row.getString("colour")))
        .list();
  }

  /** All wordings in these languages. */
  List<Wording> wordings(List<String> languages) {
    Map<TextKey, List<String>> points = points(languages);
    return database
        .sql("select * from programme.priority_text where language = any (:languages)")
        .param("languages", Rows.array(languages))
        .query((row, number) -> {
          String priority = row.getString("priority");
          String language = row.getString("language");
          return new Wording(
              priority,
              language,
              row.getString("name"),
              row.getString("ambition"),
              row.getString("summary"),
              points.getOrDefault(new TextKey(priority, language, "will-do"), List.of()),
              points.getOrDefault(new TextKey(priority, language, "short-term-results"), List.of()),
              points.getOrDefault(new TextKey(priority, language, "long-term-results"), List.of()),
              row.getBoolean("machine_drafted"),
              row.getString("confirmed_by"));
        })
        .list();
  }

  void save(List<PriorityEntry> priorities) {
    rows.write(
        """
        insert into programme.priority (area_id, id, number, hashtag, colour)
        values (:area, :id, :number, :hashtag, :colour)
        on conflict (area_id, id) do update set
          number = excluded.number, hashtag = excluded.hashtag, colour = excluded.colour
        """,
        priorities.stream()
            .map(priority ->
                new MapSqlParameterSource("id", priority.id())
                    .addValue("number", priority.number())
                    .addValue("hashtag", priority.hashtag())
                    .addValue("colour", priority.colour()))
            .toList());
  }

  void word(List<Wording> wordings) {
    rows.write(
        """
        insert into programme.priority_text (area_id, priority, language, name, ambition, summary,
          machine_drafted, confirmed_by)
        values (:area, :priority, :language, :name, :ambition, :summary, :drafted, :confirmedBy)
        on conflict (area_id, priority, language) do update set
          name = excluded.name, ambition = excluded.ambition, summary = excluded.summary,
          machine_drafted = excluded.machine_drafted, confirmed_by = excluded.confirmed_by
        """,
        wordings.stream()
            .map(wording ->
                key(wording)
                    .addValue("name", wording.name())
                    .addValue("ambition", wording.ambition())
                    .addValue("summary", wording.summary())
                    .addValue("drafted", wording.machineDrafted())
                    .addValue("confirmedBy", wording.confirmedBy()))
            .toList());
    rows.write(
        """
        delete from programme.priority_point
        where area_id = :area and priority = :priority and language = :language
        """,
        wordings.stream().map(PriorityStore::key).toList());
    List<MapSqlParameterSource> points = new ArrayList<>();
    for (Wording wording : wordings) {
      points.addAll(points(wording, "will-do", wording.willDo()));
      points.addAll(points(wording, "short-term-results", wording.shortTerm()));
      points.addAll(points(wording, "long-term-results", wording.longTerm()));
    }
    rows.write(
        """
        insert into programme.priority_point (area_id, priority, language, list, position, text)
        values (:area, :priority, :language, :list, :position, :text)
        """,
        points);
  }

  private Map<TextKey, List<String>> points(List<String> languages) {
    Map<TextKey, List<String>> points = new HashMap<>();
    database
        .sql(
            """
            select priority, language, list, text from programme.priority_point
            where language = any (:languages) order by position
            """)
        .param("languages", Rows.array(languages))
        .query(
            (RowCallbackHandler)
                row ->
                    points
                        .computeIfAbsent(
                            new TextKey(
                                row.getString("priority"),
                                row.getString("language"),
                                row.getString("list")),
                            key -> new ArrayList<>())
                        .add(row.getString("text")));
    return points;
  }

  private static MapSqlParameterSource key(Wording wording) {
    return new MapSqlParameterSource("priority", wording.priority())
        .addValue("language", wording.language());
  }

  private static List<MapSqlParameterSource> points(
      Wording wording, String list, List<String> texts) {
    List<MapSqlParameterSource> points = new ArrayList<>();
    for (String text : texts) {
      points.add(
          key(wording)
              .addValue("list", list)
              .addValue("position", points.size() + 1)
              .addValue("text", text));
    }
    return points;
  }
}
