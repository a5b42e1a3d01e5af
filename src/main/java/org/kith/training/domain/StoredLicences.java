package org.kith.training.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.training.Courses;
import org.kith.training.Licence;
import org.kith.training.LicenceDetails;
import org.kith.training.LicencePurpose;
import org.kith.training.LicenceRefused;
import org.kith.training.Licences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLicences implements Licences {
  private final JdbcClient database;
  private final Access access;

  StoredLicences(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional
  public void grant(UUID id, String holder, LicenceDetails details) {
    grant(id, holder, details, null);
  }

  private void grant(UUID id, String holder, LicenceDetails details, @Nullable UUID renews) {
    access.require(Courses.PLAN, Scope.organisation(holder));
    int added =
        database
            .sql(
                """
                insert into training.licence
                  (area_id, id, holder, course_id, purpose, record_id, organisation, copies,
                   starts_on, ends_on, renews)
                values (:area, :id, :holder, :course, :purpose, :record, :organisation, :copies,
                   :starts, :ends, :renews)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("holder", holder)
            .param("course", details.course())
            .param("purpose", details.purpose().id())
            .param("record", details.record())
            .param("organisation", details.organisation())
            .param("copies", details.copies())
            .param("starts", details.starts())
            .param("ends", details.ends())
            .param("renews", renews)
            .update();
    if (added == 1) {
      access.audit(
          Courses.PLAN, SUBJECT, id.toString(), renews == null ? "granted" : "renews " + renews);
    }
  }

  @Override
  @Transactional
  public void renew(UUID id, UUID before, LocalDate today, @Nullable LocalDate ends) {
    Licence known = find(before).orElseThrow(ChangedMeanwhile::new);
    if (known.withdrawnOn() != null) {
      throw new LicenceRefused("It was withdrawn. Give a new licence instead.");
    }
    if (renewed(before)) {
      throw new LicenceRefused("It was renewed already.");
    }
    LocalDate last = known.details().ends();
    LocalDate starts = last == null || last.isBefore(today) ? today : last.plusDays(1);
    if (ends != null && ends.isBefore(starts)) {
      throw new LicenceRefused("The new licence would end before it begins.");
    }
    grant(
        id,
        known.holder(),
        new LicenceDetails(
            known.details().course(),
            known.details().purpose(),
            known.details().record(),
            known.details().organisation(),
            known.details().copies(),
            starts,
            ends),
        before);
  }

  private boolean renewed(UUID before) {
    return database
        .sql("select exists (select from training.licence where renews = :before)")
        .param("before", before)
        .query(Boolean.class)
        .single();
  }

  @Override
  @Transactional
  public void withdraw(UUID id, int version, LocalDate on, String reason) {
    Licence known = find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(Courses.PLAN, Scope.organisation(known.holder()));
    if (reason.isBlank()) {
      throw new LicenceRefused("Say why it is withdrawn.");
    }
    if (on.isBefore(known.details().starts())) {
      throw new LicenceRefused("It cannot end before it began.");
    }
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update training.licence
                set withdrawn_on = :on, reason = :reason, version = version + 1
                where id = :id and version = :version and withdrawn_on is null
                """)
            .param("on", on)
            .param("reason", reason)
            .param("id", id)
            .param("version", version)
            .update());
    access.audit(Courses.PLAN, SUBJECT, id.toString(), "withdrawn");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Licence> find(UUID id) {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select l.*, c.title from training.licence l
            join training.course c on c.area_id = l.area_id and c.id = l.course_id
            where l.id = :id
            """)
        .param("id", id)
        .query((row, number) -> licence(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Licence> all() {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select l.*, c.title from training.licence l
            join training.course c on c.area_id = l.area_id and c.id = l.course_id
            order by l.starts_on desc, c.title, l.id
            """)
        .query((row, number) -> licence(row))
        .list();
  }

  private static Licence licence(ResultSet row) throws SQLException {
    return new Licence(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getString("title"),
        new LicenceDetails(
            row.getObject("course_id", UUID.class),
            LicencePurpose.of(row.getString("purpose")),
            row.getObject("record_id", UUID.class),
            row.getString("organisation"),
            row.getInt("copies"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class)),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getString("reason"),
        row.getObject("renews", UUID.class),
        row.getInt("version"));
  }
}
