package org.kith.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.funding.Decision;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;
import org.kith.funding.TrailEntry.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The money trail as it is kept: rows are only ever added. */
@Component
class EntryStore {
  /** The providers of the agreements that an entry concerns: their people may see it. */
  record Owners(@Nullable String organisation, @Nullable String toOrganisation) {}

  private final JdbcClient database;
  private final Access access;
  private final StatedSums stated;

  EntryStore(JdbcClient database, Access access, StatedSums stated) {
    this.database = database;
    this.access = access;
    this.stated = stated;
  }

  /** Whoever adds to an area's trail does so alone, until the transaction ends. */
  void lock() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('funding:' || :area, 0))")
        .param("area", access.area().value())
        .query((row, number) -> number)
        .list();
  }

  List<TrailEntry> all() {
    return read(null, null);
  }

  List<TrailEntry> ofAgreement(String agreement) {
    return read(agreement, null);
  }

  Optional<TrailEntry> find(String id) {
    return read(null, id).stream().findFirst();
  }

  private List<TrailEntry> read(@Nullable String agreement, @Nullable String id) {
    List<TrailEntry> entries =
        database
            .sql(
                """
                with recursive fed (agreement) as ( -- it, and those whose money it was awarded
                  select :agreement::text
                  union
                  select e.agreement from funding.entry e join fed on e.to_agreement = fed.agreement
                )
                select e.*, d.approved, d.decided_by, d.decided_at, d.own, d.reason as decided_why
                from funding.entry e
                  left join funding.decision d on d.area_id = e.area_id and d.entry = e.id
                where (:agreement::text is null
                    or e.agreement in (select agreement from fed)
                    or e.to_agreement in (select agreement from fed))
                  and (:id::text is null or e.id = :id)
                  and not exists (
                    select from funding.entry later
                    where later.area_id = e.area_id and later.id = e.id
                      and later.revision > e.revision)
                order by e.number, e.id
                """)
            .param("agreement", agreement)
            .param("id", id)
            .query(EntryStore::entry)
            .list();
    return stated.putInto(entries);
  }

  /** Adds an entry at the end of the trail, or a revision of one in its place. */
  void add(TrailEntry entry, @Nullable String toAgreement, Owners owners) {
    Moved moved = entry.moved();
    database
        .sql(
            """
            insert into funding.entry (area_id, id, revision, number, kind,
              agreement, organisation, agreement_use, to_agreement, to_organisation,
              from_place, to_place, low, high, words, rest, figure, happened, reason,
              instalment, milestone, invoice, takes_back, loaded, source, section,
              needs_approval, entered_by)
            values (:area, :id,
              (select coalesce(max(revision), 0) + 1 from funding.entry where id = :id),
              (select coalesce((select min(number) from funding.entry where id = :id),
                coalesce(max(number), 0) + 1) from funding.entry),
              :kind, :agreement, :organisation, :use, :toAgreement, :toOrganisation,
              :from, :to, :low, :high, :words, :rest, :figure, :happened, :reason,
              :instalment, :milestone, :invoice, :takesBack, :loaded, :source, :section,
              :needsApproval, :by)
            """)
        .param("area", access.area().value())
        .param("id", entry.id())
        .param("kind", entry.kind().id())
        .param("agreement", entry.agreement())
        .param("organisation", owners.organisation())
        .param("use", entry.use())
        .param("toAgreement", toAgreement)
        .param("toOrganisation", owners.toOrganisation())
        .param("from", key(entry.from()))
        .param("to", key(entry.to()))
        .param("low", moved.sum().amount().low())
        .param("high", moved.sum().amount().high())
        .param("words", moved.sum().words())
        .param("rest", moved.isRest())
        .param("figure", moved.figure())
        .param("happened", entry.on().words())
        .param("reason", entry.reason())
        .param("instalment", entry.about().instalment())
        .param("milestone", entry.about().milestone())
        .param("invoice", entry.about().invoice())
        .param("takesBack", entry.about().takesBack())
        .param("loaded", entry.recorded().loaded())
        .param("source", entry.recorded().source())
        .param("section", entry.recorded().section())
        .param("needsApproval", entry.recorded().needsApproval())
        .param("by", entry.recorded().by())
        .update();
  }

  /** Keeps what was decided about an entry, for those who see the entry. */
  void decide(TrailEntry entry, boolean approved, boolean own, String reason) {
    database
        .sql(
            """
            insert into funding.decision
              (area_id, entry, organisation, to_organisation, approved, decided_by, own, reason)
            select area_id, id, organisation, to_organisation, :approved, :by, :own, :reason
            from funding.entry where id = :id and revision = 1
            """)
        .param("id", entry.id())
        .param("approved", approved)
        .param("by", access.who().name())
        .param("own", own)
        .param("reason", reason)
        .update();
  }

  private static @Nullable String key(@Nullable Place place) {
    return place == null ? null : place.key();
  }

  private static TrailEntry entry(ResultSet row, int number) throws SQLException {
    return new TrailEntry(
        row.getString("id"),
        EntryKind.of(row.getString("kind")).orElseThrow(),
        row.getString("agreement"),
        row.getString("agreement_use"),
        place(row.getString("from_place")),
        place(row.getString("to_place")),
        new Moved(Columns.sum(row), row.getBoolean("rest"), row.getString("figure")),
        Columns.period(row, "happened"),
        row.getString("reason"),
        new About(
            Columns.number(row, "instalment"),
            Columns.number(row, "milestone"),
            row.getString("invoice"),
            row.getString("takes_back")),
        new Recorded(
            row.getString("entered_by"),
            row.getTimestamp("entered_at").toInstant(),
            row.getBoolean("loaded"),
            row.getString("source"),
            row.getString("section"),
            row.getBoolean("needs_approval")),
        decision(row));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    String by = row.getString("decided_by");
    return by == null
        ? null
        : new Decision(
            row.getBoolean("approved"),
            by,
            row.getTimestamp("decided_at").toInstant(),
            row.getBoolean("own"),
            row.getString("decided_why"));
  }

  private static @Nullable Place place(@Nullable String key) {
    return key == null
        ? null
        : Place.parse(key).orElseThrow(() -> new IllegalStateException("no place: " + key));
  }
}
