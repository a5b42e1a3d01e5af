package org.kith.pledge.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.imports.EditedFields;
import org.kith.pledge.AddressTaken;
import org.kith.pledge.Pledge;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPledges implements Pledges {
  private final JdbcClient database;
  private final Access access;
  private final EditedFields edited;
  private final Keeping kept;

  StoredPledges(JdbcClient database, Access access, EditedFields edited) {
    this.database = database;
    this.access = access;
    this.edited = edited;
    this.kept = Keeping.of(access, PLAN, SUBJECT).published();
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, PledgeDetails details) {
    boolean isAdded =
        kept.add(
            id,
            holder,
            with(
                database.sql(
                    """
                    insert into pledge.pledge
                      (area_id, id, holder, slug, title, promise, project, for_people,
                       for_organisations, standing)
                    values (:area, :id, :holder, :slug, :title, :promise, :project, :people,
                       :organisations, :standing)
                    on conflict do nothing
                    """),
                details));
    if (!isAdded && find(id).isEmpty()) {
      throw new AddressTaken(details.slug());
    }
  }

  @Override
  @Transactional
  public void change(UUID id, int version, PledgeDetails details) {
    if (at(details.slug()).filter(other -> !other.id().equals(id)).isPresent()) {
      throw new AddressTaken(details.slug());
    }
    Pledge before =
        kept.change(
            find(id),
            version,
            with(
                database.sql(
                    """
                    update pledge.pledge set slug = :slug, title = :title, promise = :promise,
                      project = :project, for_people = :people,
                      for_organisations = :organisations, standing = :standing,
                      version = version + 1
                    where id = :id and version = :version
                    """),
                details));
    edited.noteWhereLoaded(InFiles.PLEDGE, id, () -> InFiles.changes(before.details(), details));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Pledge> find(UUID id) {
    return database
        .sql("select * from pledge.pledge where id = :id")
        .param("id", id)
        .query((row, number) -> pledge(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Pledge> all() {
    access.requireSomewhere(READ);
    return database
        .sql("select * from pledge.pledge order by title, id")
        .query((row, number) -> pledge(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Pledge> open() {
    return database
        .sql("select * from pledge.pledge where standing <> 'draft' order by title, id")
        .query((row, number) -> pledge(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Pledge> at(String slug) {
    return database
        .sql("select * from pledge.pledge where slug = :slug")
        .param("slug", slug)
        .query((row, number) -> pledge(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Wording> wordings(UUID pledge) {
    return database
        .sql("select * from pledge.wording where pledge_id = :pledge order by language")
        .param("pledge", pledge)
        .query((row, number) ->
            new Wording(
                row.getString("language"),
                row.getString("title"),
                row.getString("promise"),
                row.getBoolean("is_confirmed")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Wording in(Pledge pledge, String language) {
    return wordings(pledge.id()).stream()
        .filter(one -> one.language().equals(language))
        .findFirst()
        .orElseGet(
            () -> new Wording("en", pledge.details().title(), pledge.details().promise(), true));
  }

  @Override
  @Transactional
  public void word(UUID pledge, Wording wording) {
    kept.own(find(pledge));
    database
        .sql(
            """
            insert into pledge.wording
              (area_id, pledge_id, language, title, promise, is_confirmed)
            values (:area, :pledge, :language, :title, :promise, :confirmed)
            on conflict (area_id, pledge_id, language) do update set title = :title,
              promise = :promise, is_confirmed = :confirmed
            """)
        .param("area", access.area().value())
        .param("pledge", pledge)
        .param("language", wording.language())
        .param("title", wording.title())
        .param("promise", wording.promise())
        .param("confirmed", wording.isConfirmed())
        .update();
    edited.noteWhereLoaded(
        InFiles.TRANSLATION,
        InFiles.translation(pledge, wording.language()),
        () -> InFiles.fields(wording));
    kept.audit(pledge, "worded in " + wording.language());
  }

  private static StatementSpec with(StatementSpec statement, PledgeDetails details) {
    return statement
        .param("slug", details.slug())
        .param("title", details.title())
        .param("promise", details.promise())
        .param("project", details.project())
        .param("people", details.forPeople())
        .param("organisations", details.forOrganisations())
        .param("standing", details.standing().name().toLowerCase(Locale.ROOT));
  }

  private static Pledge pledge(ResultSet row) throws SQLException {
    return new Pledge(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new PledgeDetails(
            row.getString("slug"),
            row.getString("title"),
            row.getString("promise"),
            row.getString("project"),
            row.getBoolean("for_people"),
            row.getBoolean("for_organisations"),
            PledgeDetails.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT))),
        row.getInt("version"));
  }
}
