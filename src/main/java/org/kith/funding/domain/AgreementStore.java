package org.kith.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.kith.funding.AgreementKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements with their plans. */
@Component
class AgreementStore {
  private final JdbcClient database;
  private final Access access;
  private final AgreementPlans plans;

  AgreementStore(JdbcClient database, Access access, AgreementPlans plans) {
    this.database = database;
    this.access = access;
    this.plans = plans;
  }

  List<Agreement> all() {
    return read(null);
  }

  Optional<Agreement> find(String id) {
    return read(id).stream().findFirst();
  }

  private List<Agreement> read(@Nullable String id) {
    Map<String, List<Use>> uses = plans.uses(id);
    Map<String, List<Milestone>> milestones = plans.milestones(id);
    Map<String, List<Instalment>> instalments = plans.instalments(id);
    return database
        .sql(
            """
            select * from funding.agreement where :id::text is null or id = :id order by title, id
            """)
        .param("id", id)
        .query((row, number) ->
            agreement(
                row,
                uses.getOrDefault(row.getString("id"), List.of()),
                milestones.getOrDefault(row.getString("id"), List.of()),
                instalments.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  /** Adds the agreement, or makes it and its plan what they are given as. */
  void save(Agreement agreement) {
    bind(
            """
            insert into funding.agreement (area_id, id, organisation, kind, title, description,
              budget, awarded_by, identifier, starts, ends, milestones_first, source)
            values (:area, :id, :organisation, :kind, :title, :description,
              :budget, :awardedBy, :identifier, :starts, :ends, :milestonesFirst, :source)
            on conflict (area_id, id) do update set kind = excluded.kind,
              title = excluded.title, description = excluded.description,
              budget = excluded.budget, awarded_by = excluded.awarded_by,
              identifier = excluded.identifier, starts = excluded.starts, ends = excluded.ends,
              milestones_first = excluded.milestones_first, source = excluded.source,
              version = funding.agreement.version + 1
            """,
            agreement)
        .update();
    plans.rewrite(agreement);
  }

  /**
   * Changes an agreement and its plan, where nobody else has since it was read.
   *
   * @return whether nobody had
   */
  boolean change(Agreement agreement) {
    int changed =
        bind(
                """
                update funding.agreement set title = :title, description = :description,
                  awarded_by = :awardedBy, identifier = :identifier, starts = :starts,
                  ends = :ends, milestones_first = :milestonesFirst, version = version + 1
                where id = :id and version = :version
                """,
                agreement)
            .param("version", agreement.version())
            .update();
    if (changed > 0) {
      plans.rewrite(agreement);
    }
    return changed > 0;
  }

  private JdbcClient.StatementSpec bind(String sql, Agreement agreement) {
    return database
        .sql(sql)
        .param("area", access.area().value())
        .param("id", agreement.id())
        .param("organisation", agreement.organisation())
        .param("kind", agreement.kind().id())
        .param("title", agreement.title())
        .param("description", agreement.description())
        .param("budget", agreement.budget())
        .param("awardedBy", agreement.awardedBy())
        .param("identifier", agreement.identifier())
        .param("starts", agreement.starts().words())
        .param("ends", agreement.ends().words())
        .param("milestonesFirst", agreement.milestonesFirst())
        .param("source", agreement.source());
  }

  private static Agreement agreement(
      ResultSet row, List<Use> uses, List<Milestone> milestones, List<Instalment> instalments)
      throws SQLException {
    return new Agreement(
        row.getString("id"),
        AgreementKind.of(row.getString("kind")).orElseThrow(),
        row.getString("title"),
        row.getString("budget"),
        row.getString("awarded_by"),
        row.getString("organisation"),
        row.getString("identifier"),
        row.getString("description"),
        Columns.period(row, "starts"),
        Columns.period(row, "ends"),
        row.getBoolean("milestones_first"),
        row.getString("source"),
        uses,
        milestones,
        instalments,
        row.getInt("version"));
  }
}
