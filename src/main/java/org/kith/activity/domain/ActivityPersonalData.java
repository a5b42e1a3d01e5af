package org.kith.activity.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about people who registered, committed to sessions or were given something. */
@Component
class ActivityPersonalData implements PersonalDataHolder {
  private static final String GOODS = "Goods";

  private final JdbcClient database;

  ActivityPersonalData(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "activity.registration",
        "activity.access_request",
        "activity.cohort_member",
        "activity.distribution_person");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Registrations.MANAGE);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(GOODS);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> about(Set<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    List<Kept> kept = new ArrayList<>();
    kept.addAll(
        kept(
            "Registration",
            """
            select r.holder, r.registered_at as at, r.note <> '' as others,
              concat_ws(E'\n', 'Registered for "' || a.title || '" on '
                || to_char(s.starts_at at time zone 'Europe/London', 'FMDD Month YYYY')
                || ': ' || r.place, nullif(r.contact, ''), nullif(r.note, '')) as text
            from activity.registration r
            join activity.session s on s.area_id = r.area_id and s.id = r.session_id
            join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
            where r.record_id = any (:ids)
            """,
            ids));
    kept.addAll(
        kept(
            "Access request",
            """
            select n.holder, r.registered_at as at, false as others,
              concat_ws(E'\n', n.need || ': ' || n.state, nullif(n.words, ''),
                nullif(n.answer, '')) as text
            from activity.access_request n
            join activity.registration r on r.area_id = n.area_id and r.id = n.registration_id
            where r.record_id = any (:ids)
            """,
            ids));
    kept.addAll(
        kept(
            "Cohort",
            """
            select m.holder, m.joined_on::timestamp at time zone 'Europe/London' as at,
              false as others,
              'Committed to "' || c.name || '"'
                || coalesce(' until ' || to_char(m.left_on, 'FMDD Month YYYY'), '') as text
            from activity.cohort_member m
            join activity.cohort c on c.area_id = m.area_id and c.id = m.cohort_id
            where m.record_id = any (:ids)
            """,
            ids));
    kept.addAll(
        kept(
            GOODS,
            """
            select p.holder, d.given_on::timestamp at time zone 'Europe/London' as at,
              false as others, 'Was given: ' || concat_ws(' ', d.goods, d.words) as text
            from activity.distribution_person p
            join activity.distribution d on d.area_id = p.area_id and d.id = p.distribution_id
            where p.record_id = any (:ids)
            """,
            ids));
    kept.sort(java.util.Comparator.comparing(Kept::at));
    return kept;
  }

  private List<Kept> kept(String kind, String sql, UUID[] ids) {
    return database
        .sql(sql)
        .param("ids", ids)
        .query((row, number) ->
            new Kept(
                row.getString("holder"),
                kind,
                row.getObject("at", OffsetDateTime.class)
                    .atZoneSameInstant(Session.CLOCK)
                    .toInstant(),
                row.getString("text"),
                row.getBoolean("others")))
        .list();
  }

  /** Who was given something is counted; who registered or committed is not. */
  @Override
  @Transactional
  public void erase(UUID record, UUID standIn) {
    database
        .sql(
            """
            delete from activity.access_request where registration_id in (
              select id from activity.registration where record_id = :record)
            """)
        .param("record", record)
        .update();
    database
        .sql("delete from activity.registration where record_id = :record")
        .param("record", record)
        .update();
    database
        .sql("delete from activity.cohort_member where record_id = :record")
        .param("record", record)
        .update();
    database
        .sql(
            """
            insert into activity.distribution_person
              (area_id, distribution_id, record_id, holder)
            select area_id, distribution_id, :standIn, holder
            from activity.distribution_person where record_id = :record
            on conflict do nothing
            """)
        .param("standIn", standIn)
        .param("record", record)
        .update();
    database
        .sql("delete from activity.distribution_person where record_id = :record")
        .param("record", record)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select r.record_id from activity.registration r
                join activity.session s on s.area_id = r.area_id and s.id = r.session_id
                where r.record_id = any (:records) and s.starts_at >= :moment
                union
                select m.record_id from activity.cohort_member m
                where m.record_id = any (:records) and coalesce(m.left_on, m.joined_on) >= :day
                union
                select p.record_id from activity.distribution_person p
                join activity.distribution d
                  on d.area_id = p.area_id and d.id = p.distribution_id
                where p.record_id = any (:records) and d.given_on >= :day
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("moment", moment.atOffset(ZoneOffset.UTC))
            .param("day", moment.atZone(Session.CLOCK).toLocalDate())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}
