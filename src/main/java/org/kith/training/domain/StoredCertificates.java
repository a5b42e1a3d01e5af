package org.kith.training.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.documents.CertificateNumbers;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Certificate;
import org.kith.training.Certificates;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCertificates implements Certificates {
  private final JdbcClient database;
  private final Access access;
  private final People people;
  private final CertificateSheet sheet;
  private final Today today;

  StoredCertificates(
      JdbcClient database, Access access, People people, CertificateSheet sheet, Today today) {
    this.database = database;
    this.access = access;
    this.people = people;
    this.sheet = sheet;
    this.today = today;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Certificate> find(String typed) {
    return CertificateNumbers.read(typed)
        .flatMap(number ->
            database
                .sql("select * from training.certificate where number = :number")
                .param("number", number)
                .query((row, count) -> certificate(row))
                .optional());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Award> of(UUID place) {
    access.requireSomewhere(Courses.READ);
    return database
        .sql(
            """
            select a.place_id, a.record_id, a.name as printed, c.* from training.award a
            join training.certificate c on c.area_id = a.area_id and c.number = a.number
            where a.place_id = :place
            """)
        .param("place", place)
        .query((row, count) ->
            new Award(
                row.getObject("place_id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("printed"),
                certificate(row)))
        .optional();
  }

  /** Makes one, or says on the one there is what is right now, under the same number. */
  void issue(Place place, String course, LocalDate completed, @Nullable LocalDate until) {
    Optional<Award> there = of(place.id());
    String number =
        there.map(award -> award.certificate().number()).orElseGet(CertificateNumbers::draw);
    database
        .sql(
            """
            insert into training.certificate (area_id, number, course, completed_on, valid_until)
            values (:area, :number, :course, :completed, :until)
            on conflict (area_id, number) do update set course = :course,
              completed_on = :completed, valid_until = :until, withdrawn_on = null
            """)
        .param("area", access.area().value())
        .param("number", number)
        .param("course", course)
        .param("completed", completed)
        .param("until", until)
        .update();
    if (there.isEmpty()) {
      PersonName name = people.names(java.util.Set.of(place.record())).get(place.record());
      database
          .sql(
              """
              insert into training.award (area_id, place_id, record_id, holder, number, name)
              values (:area, :place, :record, :holder, :number, :name)
              """)
          .param("area", access.area().value())
          .param("place", place.id())
          .param("record", place.record())
          .param("holder", place.holder())
          .param("number", number)
          .param("name", name == null ? "–" : name.full())
          .update();
    }
    access.contentChanged();
  }

  /** The result behind it was wrong. */
  void takeBack(UUID place) {
    of(place).filter(award -> award.certificate().withdrawnOn() == null).ifPresent(this::end);
  }

  @Override
  @Transactional
  public void name(UUID place, String name, boolean isShown) {
    Award award = own(place);
    database
        .sql("update training.award set name = :name where place_id = :place")
        .param("name", name)
        .param("place", place)
        .update();
    database
        .sql("update training.certificate set name = :name where number = :number")
        .param("name", isShown ? name : "")
        .param("number", award.certificate().number())
        .update();
    access.audit(Learning.RECORD, Learning.SUBJECT, place.toString(), "name on the certificate");
    access.contentChanged();
  }

  @Override
  @Transactional
  public void withdraw(UUID place, String reason) {
    Award award = own(place);
    end(award);
    access.audit(
        Learning.RECORD, Learning.SUBJECT, place.toString(), "certificate withdrawn: " + reason);
  }

  private void end(Award award) {
    database
        .sql(
            """
            update training.certificate set withdrawn_on = :today
            where number = :number and withdrawn_on is null
            """)
        .param("today", today.day())
        .param("number", award.certificate().number())
        .update();
    access.contentChanged();
  }

  private Award own(UUID place) {
    access.requireSomewhere(Learning.RECORD);
    Award award = of(place).orElseThrow(ChangedMeanwhile::new);
    String holder =
        database
            .sql("select holder from training.award where place_id = :place")
            .param("place", place)
            .query(String.class)
            .single();
    access.require(Learning.RECORD, Scope.organisation(holder));
    return award;
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] pdf(UUID place) {
    Award award = of(place).orElseThrow(ChangedMeanwhile::new);
    UUID course =
        database
            .sql("select course_id from training.place where id = :place")
            .param("place", place)
            .query((row, count) -> row.getObject("course_id", UUID.class))
            .single();
    return sheet.pdf(award, course);
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        row.getString("number"),
        row.getString("course"),
        row.getObject("completed_on", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getString("name"));
  }
}
