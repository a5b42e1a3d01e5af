package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kith.programme.Measure.Tag;
import org.kith.programme.OfficialQuestion;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes measures and official questions; {@link StoredMeasures} reads them. */
@Component
class MeasureStore {
  private final JdbcClient database;
  private final Rows rows;

  MeasureStore(JdbcClient database, Rows rows) {
    this.database = database;
    this.rows = rows;
  }

  boolean hasMeasure(String id) {
    return database
        .sql("select exists (select from programme.measure where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  boolean hasQuestion(String id) {
    return database
        .sql("select exists (select from programme.official_question where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void saveQuestions(List<OfficialQuestion> questions) {
    rows.write(
        """
        insert into programme.official_question (area_id, id, framework, wording, places, groups,
          answers, headline, multiple, asked_when, scale, confirmed, licence, attribution)
        values (:area, :id, :framework, :wording, :places, :groups,
          :answers, :headline, :multiple, :askedWhen, :scale, :confirmed, :licence, :attribution)
        on conflict (area_id, id) do update set
          framework = excluded.framework, wording = excluded.wording, places = excluded.places,
          groups = excluded.groups, answers = excluded.answers, headline = excluded.headline,
          multiple = excluded.multiple, asked_when = excluded.asked_when, scale = excluded.scale,
          confirmed = excluded.confirmed, licence = excluded.licence,
          attribution = excluded.attribution
        """,
        questions.stream().map(MeasureStore::row).toList());
  }

  void saveMeasures(List<MeasureEntry> measures) {
    rows.write(
        """
        insert into programme.measure (area_id, id, name, question, answers, confirmed)
        values (:area, :id, :name, nullif(:question, ''), :answers, :confirmed)
        on conflict (area_id, id) do update set
          name = excluded.name, question = excluded.question, answers = excluded.answers,
          confirmed = excluded.confirmed
        """,
        measures.stream()
            .map(measure ->
                new MapSqlParameterSource("id", measure.id())
                    .addValue("name", measure.name())
                    .addValue("question", measure.question())
                    .addValue("answers", Rows.array(measure.answers()))
                    .addValue("confirmed", measure.confirmed()))
            .toList());
    List<String> ids = measures.stream().map(MeasureEntry::id).toList();
    rows.clear("delete from programme.measure_tag where measure = any (:owners)", ids);
    rows.write(
        """
        insert into programme.measure_tag (area_id, measure, position, framework, domain, indicator)
        values (:area, :measure, :position, :framework, :domain, :indicator)
        """,
        tags(measures));
    rows.clear("delete from programme.measure_priority where measure = any (:owners)", ids);
    rows.write(
        """
        insert into programme.measure_priority (area_id, measure, priority)
        values (:area, :measure, :to)
        """,
        links(measures, MeasureEntry::priorities));
    rows.clear("delete from programme.measure_project where measure = any (:owners)", ids);
    rows.write(
        """
        insert into programme.measure_project (area_id, measure, project)
        values (:area, :measure, :to)
        """,
        links(measures, MeasureEntry::projects));
  }

  private static List<MapSqlParameterSource> tags(List<MeasureEntry> measures) {
    List<MapSqlParameterSource> tags = new ArrayList<>();
    for (MeasureEntry measure : measures) {
      int position = 0;
      for (Tag tag : measure.tags()) {
        tags.add(
            new MapSqlParameterSource("measure", measure.id())
                .addValue("position", ++position)
                .addValue("framework", tag.framework().id())
                .addValue("domain", tag.domain())
                .addValue("indicator", tag.indicator()));
      }
    }
    return tags;
  }

  private static List<MapSqlParameterSource> links(
      List<MeasureEntry> measures, Function<MeasureEntry, List<String>> to) {
    return measures.stream()
        .flatMap(measure ->
            to.apply(measure).stream()
                .map(id -> new MapSqlParameterSource("measure", measure.id()).addValue("to", id)))
        .toList();
  }

  private static MapSqlParameterSource row(OfficialQuestion question) {
    return new MapSqlParameterSource("id", question.id())
        .addValue("framework", question.framework().id())
        .addValue("wording", question.wording())
        .addValue("places", Rows.array(question.places()))
        .addValue("groups", Rows.array(question.groups()))
        .addValue("answers", Rows.array(question.answers()))
        .addValue("headline", Rows.array(question.headline()))
        .addValue("multiple", question.multiple())
        .addValue("askedWhen", question.askedWhen())
        .addValue("scale", question.scale())
        .addValue("confirmed", question.confirmed())
        .addValue("licence", question.licence())
        .addValue("attribution", question.attribution());
  }
}
