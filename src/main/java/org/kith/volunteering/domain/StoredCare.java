package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.volunteering.AlreadyThere;
import org.kith.volunteering.Pair;
import org.kith.volunteering.Review;
import org.kith.volunteering.Stage;
import org.kith.volunteering.StepRefused;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCare implements VolunteerCare {
  private final JdbcClient database;
  private final Access access;
  private final Volunteers volunteers;
  private final People people;
  private final Today today;

  StoredCare(
      JdbcClient database, Access access, Volunteers volunteers, People people, Today today) {
    this.database = database;
    this.access = access;
    this.volunteers = volunteers;
    this.people = people;
    this.today = today;
  }

  @Override
  @Transactional
  public void match(UUID id, UUID volunteer, UUID with, LocalDate on) {
    Volunteer known = own(volunteer);
    Person person = people.find(with).orElseThrow(ChangedMeanwhile::new);
    if (known.stage() != Stage.ACTIVE) {
      throw new StepRefused("Only who is active is matched with somebody.");
    }
    if (on.isBefore(known.since()) || on.isAfter(today.day())) {
      throw new StepRefused("They were not active on this day.");
    }
    if (with.equals(known.record()) || !person.holder().equals(known.holder())) {
      throw new StepRefused("Match them with somebody else whom the same organisation knows.");
    }
    int added =
        database
            .sql(
                """
                insert into volunteering.pair
                  (area_id, id, holder, volunteer_id, role_id, record_id, with_record, starts_on)
                values (:area, :id, :holder, :volunteer, :role, :record, :with, :on)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("holder", known.holder())
            .param("volunteer", volunteer)
            .param("role", known.role())
            .param("record", known.record())
            .param("with", with)
            .param("on", on)
            .update();
    if (added == 1) {
      access.audit(Volunteers.MANAGE, Volunteers.SUBJECT, volunteer.toString(), "matched");
    } else if (pairs(volunteer).stream().noneMatch(pair -> pair.id().equals(id))) {
      throw new AlreadyThere("They are matched already.");
    }
  }

  @Override
  @Transactional
  public void part(UUID pair, int version, LocalDate on) {
    access.requireSomewhere(Volunteers.MANAGE);
    UUID volunteer =
        database
            .sql("select volunteer_id from volunteering.pair where id = :id")
            .param("id", pair)
            .query((row, number) -> row.getObject("volunteer_id", UUID.class))
            .optional()
            .orElseThrow(ChangedMeanwhile::new);
    own(volunteer);
    if (on.isAfter(today.day()) || pairStart(pair).isAfter(on)) {
      throw new StepRefused("The last day lies between the first day and today.");
    }
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update volunteering.pair set ends_on = :on, version = version + 1
                where id = :id and version = :version and ends_on is null
                """)
            .param("on", on)
            .param("id", pair)
            .param("version", version)
            .update());
    access.audit(Volunteers.MANAGE, Volunteers.SUBJECT, volunteer.toString(), "match ended");
  }

  private LocalDate pairStart(UUID pair) {
    return database
        .sql("select starts_on from volunteering.pair where id = :id")
        .param("id", pair)
        .query((row, number) -> row.getObject("starts_on", LocalDate.class))
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Pair> pairs(UUID volunteer) {
    access.requireSomewhere(Volunteers.READ);
    return database
        .sql(
            """
            select * from volunteering.pair where volunteer_id = :volunteer
            order by starts_on desc, id
            """)
        .param("volunteer", volunteer)
        .query((row, number) -> pair(row))
        .list();
  }

  @Override
  @Transactional
  public void review(Review review) {
    Volunteer known = own(review.volunteer());
    LocalDate next = review.next();
    if (review.on().isAfter(today.day())) {
      throw new StepRefused("The day has not come yet.");
    }
    if (next != null && !next.isAfter(review.on())) {
      throw new StepRefused("The next review is after this one.");
    }
    int added =
        database
            .sql(
                """
                insert into volunteering.review
                  (area_id, id, holder, volunteer_id, record_id, held_on, goes, next_on, held_by)
                values (:area, :id, :holder, :volunteer, :record, :on, :goes, :next, :by)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", review.id())
            .param("holder", known.holder())
            .param("volunteer", known.id())
            .param("record", known.record())
            .param("on", review.on())
            .param("goes", review.goes())
            .param("next", next)
            .param("by", access.who().name())
            .update();
    if (added == 1) {
      access.audit(Volunteers.MANAGE, Volunteers.SUBJECT, known.id().toString(), "reviewed");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Review> reviews(UUID volunteer) {
    access.requireSomewhere(Volunteers.READ);
    return database
        .sql(
            """
            select * from volunteering.review where volunteer_id = :volunteer
            order by held_on desc, id
            """)
        .param("volunteer", volunteer)
        .query((row, number) ->
            new Review(
                row.getObject("id", UUID.class),
                row.getObject("volunteer_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("goes"),
                row.getObject("next_on", LocalDate.class)))
        .list();
  }

  private Volunteer own(UUID volunteer) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer known = volunteers.find(volunteer).orElseThrow(ChangedMeanwhile::new);
    access.require(Volunteers.MANAGE, Scope.organisation(known.holder()));
    return known;
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return new Pair(
        row.getObject("id", UUID.class),
        row.getObject("volunteer_id", UUID.class),
        row.getObject("with_record", UUID.class),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getInt("version"));
  }
}
