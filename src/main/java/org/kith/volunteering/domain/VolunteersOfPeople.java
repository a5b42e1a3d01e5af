package org.kith.volunteering.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.volunteering.Offers;
import org.kith.volunteering.VolunteerCounts;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What volunteering keeps about people. Steps and hours name nobody, and stay. */
@Component
class VolunteersOfPeople implements PersonalDataHolder {
  private final JdbcClient database;

  VolunteersOfPeople(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "volunteering.offer",
        "volunteering.volunteer",
        "volunteering.step",
        "volunteering.hours",
        "volunteering.vetting",
        "volunteering.pair",
        "volunteering.review");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Volunteers.READ, VolunteerCounts.COUNT, Offers.OFFERS);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(
        "Volunteering", "Offer to volunteer", "Matched with somebody", "Volunteer's hours");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select * from (
              select v.holder, 'Volunteering' as kind, s.on_day as day,
                r.title || ': ' || s.stage || case when s.stage in ('paused', 'left')
                  then concat(' (', v.reason, ') ', v.exit_words) else '' end as text,
                false as about_others, s.number as place
              from volunteering.volunteer v
              join volunteering.role r on r.area_id = v.area_id and r.id = v.role_id
              join volunteering.step s on s.area_id = v.area_id and s.volunteer_id = v.id
              where v.record_id = any (:ids)
              union all
              select o.holder, 'Offer to volunteer', o.offered_on,
                concat_ws(', ', r.title, o.state), false, 0
              from volunteering.offer o
              join volunteering.role r on r.area_id = o.area_id and r.id = o.role_id
              where o.record_id = any (:ids)
              union all
              select c.holder, 'Check', c.decided_on,
                concat_ws(', ', c.level, c.decision, 'certificate of ' || c.issued_on,
                  nullif(c.reference, ''), 'until ' || c.expires_on), false, 0
              from volunteering.vetting c where c.record_id = any (:ids)
              union all
              select p.holder, 'Matched with somebody', p.starts_on,
                concat_ws(', ', r.title, 'until ' || p.ends_on), false, 0
              from volunteering.pair p
              join volunteering.role r on r.area_id = p.area_id and r.id = p.role_id
              where p.record_id = any (:ids) or p.with_record = any (:ids)
              union all
              select w.holder, 'Volunteer''s review', w.held_on,
                concat_ws(E'\\n', w.goes, 'next on ' || w.next_on), true, 0
              from volunteering.review w where w.record_id = any (:ids)
              union all
              select h.holder, 'Volunteer''s hours', h.first_day,
                concat(r.title, ', minutes: ', h.minutes), false, 0
              from volunteering.hours h
              join volunteering.role r on r.area_id = h.area_id and r.id = h.role_id
              join volunteering.volunteer v
                on v.area_id = h.area_id and v.id = h.volunteer_id
              where v.record_id = any (:ids) and h.taken_back_at is null) kept
            order by day, place, kind
            """)
        .param("ids", records.toArray(UUID[]::new))
        .query((row, number) ->
            new Kept(
                row.getString("holder"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class).atStartOfDay(Session.CLOCK).toInstant(),
                row.getString("text"),
                row.getBoolean("about_others")))
        .list();
  }

  @Override
  @Transactional
  public void erase(UUID record, UUID standIn) {
    forget(record);
    database
        .sql(
            """
            update volunteering.volunteer set record_id = :standIn, exit_words = ''
            where record_id = :record
            """)
        .param("standIn", standIn)
        .param("record", record)
        .update();
    database
        .sql(
            """
            update volunteering.pair set
              record_id = case when record_id = :record then :standIn else record_id end,
              with_record = case when with_record = :record then :standIn else with_record end
            where record_id = :record or with_record = :record
            """)
        .param("standIn", standIn)
        .param("record", record)
        .update();
    database
        .sql(
            """
            update volunteering.offer set record_id = :standIn, name = '', contact = '',
              words = '', reason = ''
            where record_id = :record
            """)
        .param("standIn", standIn)
        .param("record", record)
        .update();
  }

  private void forget(UUID record) {
    database
        .sql("delete from volunteering.vetting where record_id = :record")
        .param("record", record)
        .update();
    database
        .sql("delete from volunteering.review where record_id = :record")
        .param("record", record)
        .update();
  }

  @Override
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select record_id from volunteering.volunteer
                where record_id = any (:records) and (stage <> 'left' or since >= :day)
                union
                select with_record from volunteering.pair
                where with_record = any (:records) and (ends_on is null or ends_on >= :day)
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("day", moment.atZone(Session.CLOCK).toLocalDate())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}
