package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.volunteering.HoursEntry;
import org.kith.volunteering.HoursRefused;
import org.kith.volunteering.VolunteerCounts;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds volunteers by their steps alone: who tells hours by a link sees no person. */
@Component
class StoredHours implements VolunteerHours {
  private static final int DAY = 24 * 60;

  private final JdbcClient database;
  private final Access access;
  private final Today today;

  StoredHours(JdbcClient database, Access access, Today today) {
    this.database = database;
    this.access = access;
    this.today = today;
  }

  /**
   * When somebody could volunteer.
   *
   * @param from first active on; null: never yet
   * @param until the day of leaving; null: not left
   */
  private record Term(
      String holder, UUID role, @Nullable LocalDate from, @Nullable LocalDate until) {}

  @Override
  @Transactional
  public void addDay(UUID id, UUID volunteer, LocalDate day, int minutes, @Nullable UUID session) {
    Term term = locked(volunteer);
    if (isThere(id)) {
      return;
    }
    refuse(day.isAfter(today.day()), "The day has not come yet.");
    refuse(isOutside(term, day, day), "They were not active on this day.");
    refuse(minutes < 1 || minutesOn(volunteer, day) + minutes > DAY, "A day has 24 hours.");
    refuse(
        of(volunteer).stream()
            .anyMatch(
                one -> one.isMonth() && !one.first().isAfter(day) && !one.last().isBefore(day)),
        "The hours of this month were told as a whole. Take those back first.");
    add(id, volunteer, term, day, day, minutes, session);
  }

  @Override
  @Transactional
  public void sayMonth(UUID id, UUID volunteer, YearMonth month, int minutes) {
    Term term = locked(volunteer);
    if (isThere(id)) {
      return;
    }
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    refuse(first.isAfter(today.day()), "The month has not come yet.");
    refuse(isOutside(term, first, last), "They were not active in this month.");
    refuse(minutes < 1 || minutes > DAY * month.lengthOfMonth(), "A month has no so many hours.");
    List<HoursEntry> within =
        of(volunteer).stream()
            .filter(one -> !one.last().isBefore(first) && !one.first().isAfter(last))
            .toList();
    refuse(
        within.stream().anyMatch(one -> !one.isMonth()),
        "Hours of single days in this month were told already.");
    within.forEach(one -> goBack(one.id()));
    add(id, volunteer, term, first, last, minutes, null);
  }

  private static void refuse(boolean isWrong, String sentence) {
    if (isWrong) {
      throw new HoursRefused(sentence);
    }
  }

  private static boolean isOutside(Term term, LocalDate first, LocalDate last) {
    return term.from() == null
        || last.isBefore(term.from())
        || term.until() != null && first.isAfter(term.until());
  }

  private int minutesOn(UUID volunteer, LocalDate day) {
    return of(volunteer).stream()
        .filter(one -> one.first().equals(day) && one.last().equals(day))
        .mapToInt(HoursEntry::minutes)
        .sum();
  }

  private boolean isThere(UUID id) {
    return database
        .sql("select exists (select from volunteering.hours where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private void add(
      UUID id,
      UUID volunteer,
      Term term,
      LocalDate first,
      LocalDate last,
      int minutes,
      @Nullable UUID session) {
    database
        .sql(
            """
            insert into volunteering.hours
              (area_id, id, holder, volunteer_id, role_id, first_day, last_day, session_id,
               minutes, told_by)
            values (:area, :id, :holder, :volunteer, :role, :first, :last, :session,
               :minutes, :by)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", term.holder())
        .param("volunteer", volunteer)
        .param("role", term.role())
        .param("first", first)
        .param("last", last)
        .param("session", session)
        .param("minutes", minutes)
        .param("by", access.who().name())
        .update();
    access.audit(Volunteers.MANAGE, Volunteers.SUBJECT, volunteer.toString(), "hours");
  }

  @Override
  @Transactional
  public void takeBack(UUID id) {
    access.requireSomewhere(Volunteers.MANAGE);
    UUID volunteer =
        database
            .sql(
                """
                select volunteer_id from volunteering.hours
                where id = :id and taken_back_at is null
                """)
            .param("id", id)
            .query((row, number) -> row.getObject("volunteer_id", UUID.class))
            .optional()
            .orElseThrow(ChangedMeanwhile::new);
    locked(volunteer);
    goBack(id);
    access.audit(Volunteers.MANAGE, Volunteers.SUBJECT, volunteer.toString(), "hours taken back");
  }

  private void goBack(UUID id) {
    database
        .sql("update volunteering.hours set taken_back_at = now() where id = :id")
        .param("id", id)
        .update();
  }

  /** The volunteer's own term, and nobody else tells their hours until this is done. */
  private Term locked(UUID volunteer) {
    access.requireSomewhere(Volunteers.MANAGE);
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('hours ' || :volunteer, 0))")
        .param("volunteer", volunteer.toString())
        .query((row, number) -> true)
        .single();
    Term term =
        database
            .sql(
                """
                select holder, role_id, min(on_day) filter (where stage = 'active') as active_on,
                  max(on_day) filter (where stage = 'left') as left_on
                from volunteering.step where volunteer_id = :volunteer group by holder, role_id
                """)
            .param("volunteer", volunteer)
            .query((row, number) ->
                new Term(
                    row.getString("holder"),
                    row.getObject("role_id", UUID.class),
                    row.getObject("active_on", LocalDate.class),
                    row.getObject("left_on", LocalDate.class)))
            .optional()
            .orElseThrow(ChangedMeanwhile::new);
    access.require(Volunteers.MANAGE, Scope.organisation(term.holder()));
    return term;
  }

  @Override
  @Transactional(readOnly = true)
  public List<HoursEntry> of(UUID volunteer) {
    access.requireSomewhere(VolunteerCounts.COUNT);
    return database
        .sql(
            """
            select * from volunteering.hours
            where volunteer_id = :volunteer and taken_back_at is null
            order by first_day desc, recorded_at desc
            """)
        .param("volunteer", volunteer)
        .query((row, number) -> entry(row))
        .list();
  }

  private static HoursEntry entry(ResultSet row) throws SQLException {
    return new HoursEntry(
        row.getObject("id", UUID.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getObject("session_id", UUID.class),
        row.getInt("minutes"),
        row.getString("told_by").equals(HoursLinks.BY_LINK));
  }
}
