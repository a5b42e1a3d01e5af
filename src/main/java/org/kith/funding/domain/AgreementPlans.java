package org.kith.funding.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agreements' money is for, and their milestones and instalments. */
@Component
class AgreementPlans {
  private record Owned<T>(String agreement, T part) {}

  private final JdbcClient database;
  private final Access access;

  AgreementPlans(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** By agreement; of one, or of all where none is named. */
  Map<String, List<Use>> uses(@Nullable String agreement) {
    return parts(
        """
        select * from funding.agreement_use
        where :agreement::text is null or agreement = :agreement order by position
        """,
        agreement,
        (row, number) ->
            new Use(row.getString("id"), row.getString("words"), row.getString("project")));
  }

  Map<String, List<Milestone>> milestones(@Nullable String agreement) {
    return parts(
        """
        select * from funding.milestone
        where :agreement::text is null or agreement = :agreement order by number
        """,
        agreement,
        (row, number) ->
            new Milestone(row.getInt("number"), row.getString("words"), day(row, "due")));
  }

  Map<String, List<Instalment>> instalments(@Nullable String agreement) {
    return parts(
        """
        select * from funding.instalment
        where :agreement::text is null or agreement = :agreement order by number
        """,
        agreement,
        (row, number) ->
            new Instalment(
                row.getInt("number"),
                Columns.sum(row),
                day(row, "due"),
                Columns.number(row, "milestone")));
  }

  private <T> Map<String, List<T>> parts(
      String sql, @Nullable String agreement, RowMapper<T> mapper) {
    return database
        .sql(sql)
        .param("agreement", agreement)
        .query((row, number) -> new Owned<>(row.getString("agreement"), mapper.mapRow(row, number)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Owned::agreement, Collectors.mapping(Owned::part, Collectors.toList())));
  }

  /** Makes an agreement's plan what it is given as; uses stay, because money moved between them. */
  void rewrite(Agreement agreement) {
    int position = 0;
    for (Use use : agreement.uses()) {
      save(agreement, use, ++position);
    }
    clear("delete from funding.instalment where agreement = :agreement", agreement);
    clear("delete from funding.milestone where agreement = :agreement", agreement);
    agreement.milestones().forEach(milestone -> save(agreement, milestone));
    agreement.instalments().forEach(instalment -> save(agreement, instalment));
  }

  private void save(Agreement agreement, Use use, int position) {
    of(
            """
            insert into funding.agreement_use
              (area_id, agreement, organisation, id, position, words, project)
            values (:area, :agreement, :organisation, :id, :position, :words, :project)
            on conflict (area_id, agreement, id) do update set
              position = excluded.position, words = excluded.words, project = excluded.project
            """,
            agreement)
        .param("id", use.id())
        .param("position", position)
        .param("words", use.words())
        .param("project", use.project())
        .update();
  }

  private void save(Agreement agreement, Milestone milestone) {
    of(
            """
            insert into funding.milestone (area_id, agreement, organisation, number, words, due)
            values (:area, :agreement, :organisation, :number, :words, :due)
            """,
            agreement)
        .param("number", milestone.number())
        .param("words", milestone.words())
        .param("due", milestone.due())
        .update();
  }

  private void save(Agreement agreement, Instalment instalment) {
    of(
            """
            insert into funding.instalment
              (area_id, agreement, organisation, number, low, high, words, due, milestone)
            values (:area, :agreement, :organisation, :number, :low, :high, :words, :due, :milestone)
            """,
            agreement)
        .param("number", instalment.number())
        .param("low", instalment.sum().amount().low())
        .param("high", instalment.sum().amount().high())
        .param("words", instalment.sum().words())
        .param("due", instalment.due())
        .param("milestone", instalment.milestone())
        .update();
  }

  private void clear(String sql, Agreement agreement) {
    database.sql(sql).param("agreement", agreement.id()).update();
  }

  private JdbcClient.StatementSpec of(String sql, Agreement agreement) {
    return database
        .sql(sql)
        .param("area", access.area().value())
        .param("agreement", agreement.id())
        .param("organisation", agreement.organisation());
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }
}
