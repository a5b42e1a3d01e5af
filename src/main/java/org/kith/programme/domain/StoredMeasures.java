package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.programme.Framework;
import org.kith.programme.Measure;
import org.kith.programme.Measure.Tag;
import org.kith.programme.OfficialQuestion;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures with their tags and questions, in three queries however many there are. */
@Component
class StoredMeasures {
  private final JdbcClient database;

  StoredMeasures(JdbcClient database) {
    this.database = database;
  }

  List<Measure> all() {
    Map<String, OfficialQuestion> questions = questions();
    Map<String, List<Tag>> tags = tags();
    return database
        .sql(
            """
            select m.id, m.name, coalesce(m.question, '') as question, m.answers, m.confirmed,
              array(select mp.priority
                from programme.measure_priority mp
                  join programme.priority p on p.area_id = mp.area_id and p.id = mp.priority
                where mp.area_id = m.area_id and mp.measure = m.id
                order by p.number, p.id) as priorities,
              array(select mp.project from programme.measure_project mp
                where mp.area_id = m.area_id and mp.measure = m.id
                order by mp.project) as projects
            from programme.measure m
            """)
        .query((row, number) ->
            new Measure(
                row.getString("id"),
                row.getString("name"),
                questions.get(row.getString("question")),
                Columns.texts(row, "answers"),
                tags.getOrDefault(row.getString("id"), List.of()),
                Columns.texts(row, "priorities"),
                Columns.texts(row, "projects"),
                row.getBoolean("confirmed")))
        .stream()
        .sorted(ByName.of(Measure::name))
        .toList();
  }

  private Map<String, OfficialQuestion> questions() {
    return database
        .sql("select * from programme.official_question")
        .query(StoredMeasures::question)
        .stream()
        .collect(Collectors.toMap(OfficialQuestion::id, Function.identity()));
  }

  private Map<String, List<Tag>> tags() {
    Map<String, List<Tag>> tags = new HashMap<>();
    database
        .sql(
            """
            select measure, framework, domain, indicator from programme.measure_tag
            order by measure, position
            """)
        .query(
            (RowCallbackHandler)
                row ->
                    tags.computeIfAbsent(row.getString("measure"), key -> new ArrayList<>())
                        .add(
                            new Tag(
                                framework(row),
                                row.getString("domain"),
                                row.getString("indicator"))));
    return tags;
  }

  private static OfficialQuestion question(ResultSet row, int number) throws SQLException {
    return new OfficialQuestion(
        row.getString("id"),
        framework(row),
        row.getString("wording"),
        Columns.texts(row, "places"),
        Columns.texts(row, "groups"),
        Columns.texts(row, "answers"),
        Columns.texts(row, "headline"),
        row.getBoolean("multiple"),
        row.getString("asked_when"),
        row.getString("scale"),
        row.getBoolean("confirmed"),
        row.getString("licence"),
        row.getString("attribution"));
  }

  private static Framework framework(ResultSet row) throws SQLException {
    return Framework.of(row.getString("framework")).orElseThrow();
  }
}
