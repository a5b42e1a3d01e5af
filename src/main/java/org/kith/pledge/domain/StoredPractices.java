package org.kith.pledge.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.imports.EditedFields;
import org.kith.organisations.Sector;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPractices implements Practices {
  private final JdbcClient database;
  private final Access access;
  private final EditedFields edited;
  private final Keeping kept;

  StoredPractices(JdbcClient database, Access access, EditedFields edited) {
    this.database = database;
    this.access = access;
    this.edited = edited;
    this.kept = Keeping.of(access, Pledges.PLAN, SUBJECT).published();
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, PracticeDetails details) {
    boolean isAdded =
        kept.add(
            id,
            holder,
            database
                .sql(
                    """
                    insert into pledge.practice
                      (area_id, id, holder, pledge_id, title, how_to, is_offered)
                    values (:area, :id, :holder, :pledge, :title, :howTo, :offered)
                    on conflict do nothing
                    """)
                .param("pledge", details.pledge())
                .param("title", details.title())
                .param("howTo", details.howTo())
                .param("offered", details.isOffered()));
    if (isAdded) {
      sayBySector(id, details.bySector());
    }
  }

  @Override
  @Transactional
  public void change(UUID id, int version, PracticeDetails details) {
    Practice before =
        kept.change(
            find(id),
            version,
            database
                .sql(
                    """
                    update pledge.practice set title = :title, how_to = :howTo,
                      is_offered = :offered, version = version + 1
                    where id = :id and version = :version
                    """)
                .param("title", details.title())
                .param("howTo", details.howTo())
                .param("offered", details.isOffered()));
    database.sql("delete from pledge.how_to where practice_id = :id").param("id", id).update();
    sayBySector(id, details.bySector());
    edited.noteWhereLoaded(InFiles.PRACTICE, id, () -> InFiles.changes(before.details(), details));
  }

  private void sayBySector(UUID practice, Map<Sector, String> bySector) {
    bySector.forEach((sector, words) ->
        database
            .sql(
                """
                insert into pledge.how_to (area_id, practice_id, sector, words)
                values (:area, :practice, :sector, :words)
                """)
            .param("area", access.area().value())
            .param("practice", practice)
            .param("sector", sector.id())
            .param("words", words)
            .update());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Practice> find(UUID id) {
    return database
        .sql("select * from pledge.practice where id = :id")
        .param("id", id)
        .query((row, number) -> practice(row, bySector(id)))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Practice> of(UUID pledge) {
    List<UUID> ids =
        database
            .sql("select id from pledge.practice where pledge_id = :pledge order by title, id")
            .param("pledge", pledge)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  private Map<Sector, String> bySector(UUID practice) {
    Map<Sector, String> bySector = new EnumMap<>(Sector.class);
    database
        .sql("select sector, words from pledge.how_to where practice_id = :practice")
        .param("practice", practice)
        .query(row -> {
          String words = row.getString("words");
          Sector.of(row.getString("sector")).ifPresent(sector -> bySector.put(sector, words));
        });
    return bySector;
  }

  private static Practice practice(ResultSet row, Map<Sector, String> bySector)
      throws SQLException {
    return new Practice(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new PracticeDetails(
            row.getObject("pledge_id", UUID.class),
            row.getString("title"),
            row.getString("how_to"),
            bySector,
            row.getBoolean("is_offered")),
        row.getInt("version"));
  }
}
