package org.kith.people.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.PersonalDataHolder.Kept;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.Rights;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about a person, gathered from everywhere, and what of it is given out. */
@Component
public class Gathering {
  private final RequestBook book;
  private final Holders holders;
  private final Access access;
  private final JdbcClient database;
  private final Clock clock;

  Gathering(RequestBook book, Holders holders, Access access, JdbcClient database, Clock clock) {
    this.book = book;
    this.holders = holders;
    this.access = access;
    this.database = database;
    this.clock = clock;
  }

  /** What makes two entries the same, however often it is gathered. */
  private record Same(String holder, String kind, @Nullable Instant at, String text) {}

  /**
   * Gathers everything as it is now. What was read and decided before stays so where the entry has
   * not changed since.
   *
   * @return how many entries there are
   */
  @Transactional
  public int gather(UUID request) {
    access.require(Rights.ANSWER);
    RightsRequest open = book.open(request);
    Set<UUID> records = book.confirmed(request);
    requireReady(open, records);
    List<Kept> found = holders.seeingAll(() -> holders.about(records));
    Map<Same, Entry> decided = new HashMap<>();
    stored(request).stream()
        .filter(Entry::isRead)
        .forEach(entry ->
            decided.put(
                new Same(entry.holder(), entry.kind(), entry.at(), entry.original()), entry));
    database
        .sql("delete from people.request_entry where request_id = :request")
        .param("request", request)
        .update();
    int number = 0;
    for (Kept kept : found) {
      Entry before = decided.get(new Same(kept.holder(), kept.kind(), kept.at(), kept.text()));
      add(request, ++number, kept);
      if (before != null) {
        decide(request, number, 1, before.goingOut(), access.who().name());
      }
    }
    database
        .sql(
            """
            update people.request set gathered_at = :now, version = version + 1 where id = :request
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("request", request)
        .update();
    access.audit(Rights.ANSWER, Rights.SUBJECT, request.toString(), number + " entries gathered");
    return number;
  }

  private static void requireReady(RightsRequest request, Set<UUID> records) {
    if (request.kind() != Kind.ACCESS) {
      throw new RequestRefused("This request asks for erasure, not to see what is kept.");
    }
    if (request.identity() == Identity.NOT_CHECKED) {
      throw new RequestRefused("Note first how you know that they are who they say.");
    }
    if (records.isEmpty()) {
      throw new RequestRefused("Say first which records are theirs.");
    }
  }

  @Transactional(readOnly = true)
  public List<Entry> entries(UUID request) {
    access.require(Rights.ANSWER);
    return stored(request);
  }

  @Transactional(readOnly = true)
  public Optional<Entry> entry(UUID request, int number) {
    access.require(Rights.ANSWER);
    return stored(request).stream().filter(entry -> entry.number() == number).findFirst();
  }

  /**
   * Somebody has read an entry and says what of it is given out. What is kept itself stays as it
   * is.
   *
   * @param version the one that was seen
   * @param goingOut empty: nothing of it
   */
  @Transactional
  public void read(UUID request, int number, int version, String goingOut) {
    access.require(Rights.ANSWER);
    book.open(request);
    decide(request, number, version, goingOut, access.who().name());
    access.audit(Rights.ANSWER, Rights.SUBJECT, request.toString(), "entry " + number + " read");
  }

  private void decide(
      UUID request, int number, int version, @Nullable String goingOut, String reader) {
    int changed =
        database
            .sql(
                """
                update people.request_entry set going_out = :text, read_by = :by, read_at = :now,
                  version = version + 1
                where request_id = :request and number = :number and version = :version
                """)
            .param("text", goingOut)
            .param("by", reader)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("request", request)
            .param("number", number)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
  }

  private void add(UUID request, int number, Kept kept) {
    database
        .sql(
            """
            insert into people.request_entry
              (area_id, request_id, number, holder, kind, at, original, about_others)
            values (:area, :request, :number, :holder, :kind, :at, :original, :aboutOthers)
            """)
        .param("area", access.area().value())
        .param("request", request)
        .param("number", number)
        .param("holder", kept.holder())
        .param("kind", kept.kind())
        .param("at", kept.at() == null ? null : kept.at().atOffset(ZoneOffset.UTC))
        .param("original", kept.text())
        .param("aboutOthers", kept.aboutOthers())
        .update();
  }

  private List<Entry> stored(UUID request) {
    return database
        .sql("select * from people.request_entry where request_id = :request order by number")
        .param("request", request)
        .query((row, number) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return new Entry(
        row.getInt("number"),
        row.getString("holder"),
        row.getString("kind"),
        at == null ? null : at.toInstant(),
        row.getString("original"),
        row.getBoolean("about_others"),
        row.getString("going_out"),
        row.getString("read_by") != null,
        row.getInt("version"));
  }
}
