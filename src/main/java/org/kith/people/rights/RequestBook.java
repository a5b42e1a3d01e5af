package org.kith.people.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.Rights;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.kith.people.rights.RightsRequest.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests themselves: when they came, by when they are answered, whom they are about. */
@Component
public class RequestBook {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  /** UK GDPR, Article 12(3): within one month, which may be extended by two. */
  private static final int MONTHS = 1;

  private static final int MONTHS_EXTENDED = 3;

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  RequestBook(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** The day on which a request that was received then is due; a month's last day where need be. */
  static LocalDate due(LocalDate receivedOn) {
    return receivedOn.plusMonths(MONTHS);
  }

  /** The same, where it was extended. */
  static LocalDate dueExtended(LocalDate receivedOn) {
    return receivedOn.plusMonths(MONTHS_EXTENDED);
  }

  /** Open ones first, by when they are due. */
  @Transactional(readOnly = true)
  public List<RightsRequest> all() {
    access.require(Rights.RECORD);
    return database
        .sql("select * from people.request order by state <> 'open', due_on, id")
        .query((row, number) -> request(row))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<RightsRequest> find(UUID id) {
    access.require(Rights.RECORD);
    return stored(id);
  }

  /** Notes that somebody asked; the same id again is the same request. */
  @Transactional
  public UUID record(UUID id, NewRequest request) {
    access.require(Rights.RECORD);
    int added =
        database
            .sql(
                """
                insert into people.request (area_id, id, kind, asked_by, identity, identity_note,
                  received_on, due_on, recorded_by)
                values (:area, :id, :kind, :askedBy, :identity, :note, :received, :due, :by)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("kind", request.kind().id())
            .param("askedBy", request.askedBy())
            .param("identity", request.identity().id())
            .param("note", request.identityNote())
            .param("received", request.receivedOn())
            .param("due", due(request.receivedOn()))
            .param("by", access.who().name())
            .update();
    if (added == 1) {
      access.audit(Rights.RECORD, Rights.SUBJECT, id.toString(), "received");
    }
    return id;
  }

  /** Notes how it was checked that they are who they say. */
  @Transactional
  public void identify(UUID id, int version, Identity identity, String note) {
    access.require(Rights.RECORD);
    changed(
        database
            .sql(
                """
                update people.request
                set identity = :identity, identity_note = :note, version = version + 1
                where id = :id and version = :version and state = 'open'
                """)
            .param("identity", identity.id())
            .param("note", note)
            .param("id", id)
            .param("version", version)
            .update());
    access.audit(Rights.RECORD, Rights.SUBJECT, id.toString(), "identity " + identity.id());
  }

  /** Takes two months more: where a request is complex, or the same person made several. */
  @Transactional
  public void extend(UUID id, int version, String reason) {
    access.require(Rights.ANSWER);
    RightsRequest request = open(id);
    if (!request.extendedFor().isEmpty()) {
      throw new RequestRefused("It was extended before: the law allows that once.");
    }
    if (today().isAfter(request.dueOn())) {
      throw new RequestRefused(
          "The month is over: a request is extended, and the person told why, within it.");
    }
    changed(
        database
            .sql(
                """
                update people.request
                set extended_for = :reason, due_on = :due, version = version + 1
                where id = :id and version = :version and state = 'open'
                """)
            .param("reason", reason)
            .param("due", dueExtended(request.receivedOn()))
            .param("id", id)
            .param("version", version)
            .update());
    access.audit(Rights.ANSWER, Rights.SUBJECT, id.toString(), "extended");
  }

  /** Ends it without doing what was asked. */
  @Transactional
  public void refuse(UUID id, int version, String reason) {
    access.require(Rights.ANSWER);
    open(id);
    end(id, version, State.REFUSED, reason);
    access.audit(Rights.ANSWER, Rights.SUBJECT, id.toString(), "refused");
  }

  /** The pack was given out. */
  @Transactional
  public void answered(UUID id, int version, String how) {
    access.require(Rights.ANSWER);
    RightsRequest request = open(id);
    if (request.kind() != Kind.ACCESS || request.gatheredAt() == null) {
      throw new RequestRefused("Nothing has been gathered yet: there is nothing to have given.");
    }
    if (unread(id) > 0) {
      throw new RequestRefused("Some entries have not been read yet: read them first.");
    }
    end(id, version, State.DONE, how);
    access.audit(Rights.ANSWER, Rights.SUBJECT, id.toString(), "answered");
  }

  /** The records that it is about, as somebody confirmed. */
  @Transactional(readOnly = true)
  public Set<UUID> records(UUID id) {
    access.require(Rights.ANSWER);
    return confirmed(id);
  }

  /** Sets which records it is about, of those that were shown. */
  @Transactional
  public void confirm(UUID id, Set<UUID> shown, Set<UUID> theirs) {
    access.require(Rights.ANSWER);
    open(id);
    database
        .sql(
            """
            delete from people.request_record
            where request_id = :id and record_id = any (:shown) and not record_id = any (:theirs)
            """)
        .param("id", id)
        .param("shown", shown.toArray(UUID[]::new))
        .param("theirs", theirs.toArray(UUID[]::new))
        .update();
    database
        .sql(
            """
            insert into people.request_record (area_id, request_id, record_id, confirmed_by)
            select :area, :id, record, :by from unnest(:theirs) record
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("by", access.who().name())
        .param("theirs", theirs.toArray(UUID[]::new))
        .update();
    access.audit(Rights.ANSWER, Rights.SUBJECT, id.toString(), "records confirmed");
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(HERE));
  }

  Set<UUID> confirmed(UUID id) {
    return new TreeSet<>(
        database
            .sql("select record_id from people.request_record where request_id = :id")
            .param("id", id)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  /**
   * An open request, held until the transaction ends: two who work on it do so one after the other.
   */
  RightsRequest open(UUID id) {
    database
        .sql("select id from people.request where id = :id for update")
        .param("id", id)
        .query()
        .listOfRows();
    RightsRequest request = stored(id).orElseThrow(ChangedMeanwhile::new);
    if (!request.isOpen()) {
      throw new RequestRefused("This request has been closed.");
    }
    return request;
  }

  int unread(UUID id) {
    return database
        .sql(
            """
            select count(*) from people.request_entry
            where request_id = :id and about_others and read_by is null
            """)
        .param("id", id)
        .query((row, number) -> row.getInt(1))
        .single();
  }

  void end(UUID id, int version, State state, String why) {
    changed(
        database
            .sql(
                """
                update people.request set state = :state, closed_on = :today, closed_for = :why,
                  version = version + 1
                where id = :id and version = :version
                """)
            .param("state", state.id())
            .param("today", today())
            .param("why", why)
            .param("id", id)
            .param("version", version)
            .update());
  }

  private Optional<RightsRequest> stored(UUID id) {
    return database
        .sql("select * from people.request where id = :id")
        .param("id", id)
        .query((row, number) -> request(row))
        .optional();
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new ChangedMeanwhile();
    }
  }

  private static RightsRequest request(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime gathered = row.getObject("gathered_at", OffsetDateTime.class);
    return new RightsRequest(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("asked_by"),
        Identity.valueOf(row.getString("identity").toUpperCase(Locale.ROOT)),
        row.getString("identity_note"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getString("extended_for"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        gathered == null ? null : gathered.toInstant(),
        row.getObject("closed_on", LocalDate.class),
        row.getString("closed_for"),
        row.getInt("version"));
  }
}
