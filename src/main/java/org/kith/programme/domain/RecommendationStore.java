package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.programme.Named;
import org.kith.programme.Recommendation;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recommendations; their owners have their ids for names. */
@Component
class RecommendationStore {
  private final JdbcClient database;
  private final Rows rows;
  private final KeptUntilChanged<List<Recommendation>> kept;

  RecommendationStore(JdbcClient database, Rows rows, Access access) {
    this.kept = KeptUntilChanged.ofRecords(access);
    this.database = database;
    this.rows = rows;
  }

  boolean has(String id) {
    return database
        .sql("select exists (select from programme.recommendation where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  List<Recommendation> all() {
    return kept.of(() ->
        database
            .sql("select * from programme.recommendation order by subject, id")
            .query(RecommendationStore::recommendation)
            .list());
  }

  Optional<Recommendation> find(String id) {
    return database
        .sql("select * from programme.recommendation where id = :id")
        .param("id", id)
        .query(RecommendationStore::recommendation)
        .optional();
  }

  void save(List<Recommendation> recommendations) {
    rows.write(
        """
        insert into programme.recommendation (area_id, id, subject, text, owner, due, source, section)
        values (:area, :id, :subject, :text, :owner, :due, :source, :section)
        on conflict (area_id, id) do update set
          subject = excluded.subject, text = excluded.text, owner = excluded.owner,
          due = excluded.due, source = excluded.source, section = excluded.section
        """,
        recommendations.stream()
            .map(recommendation ->
                new MapSqlParameterSource("id", recommendation.id())
                    .addValue("subject", recommendation.subject())
                    .addValue("text", recommendation.text())
                    .addValue("owner", recommendation.owner().id())
                    .addValue("due", recommendation.due().words())
                    .addValue("source", recommendation.source())
                    .addValue("section", recommendation.section()))
            .toList());
  }

  private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
    return new Recommendation(
        row.getString("id"),
        row.getString("subject"),
        row.getString("text"),
        new Named(row.getString("owner"), row.getString("owner")),
        Columns.period(row, "due"),
        row.getString("source"),
        row.getString("section"));
  }
}
