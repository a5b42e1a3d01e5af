package org.kith.people.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.people.ErasureList.Line;
import org.kith.people.People;
import org.kith.people.Rights;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.kith.people.rights.RightsRequest.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases people, in one transaction over everything that holds something about them: who they were
 * goes, and what is only counted stays under an id that belongs to nobody.
 */
@Component
public class Erasing {
  private final RequestBook book;
  private final Holders holders;
  private final StandIns standIns;
  private final ErasureFile list;
  private final Access access;
  private final JdbcClient database;
  private final Clock clock;

  Erasing(
      RequestBook book,
      Holders holders,
      StandIns standIns,
      ErasureFile list,
      Access access,
      JdbcClient database,
      Clock clock) {
    this.book = book;
    this.holders = holders;
    this.standIns = standIns;
    this.list = list;
    this.access = access;
    this.database = database;
    this.clock = clock;
  }

  /** What would go, what would stay counted, and what stands in the way. */
  @Transactional(readOnly = true)
  public ErasurePreview preview(UUID request) {
    access.require(Rights.ERASE);
    Set<UUID> records = book.confirmed(request);
    return holders.seeingAll(() -> {
      Map<String, Integer> counts = new LinkedHashMap<>();
      holders.concerned(records).forEach(kept -> counts.merge(kept.kind(), 1, Integer::sum));
      Set<String> counted = holders.staysCounted();
      List<ErasurePreview.Part> parts = new ArrayList<>();
      counts.forEach(
          (kind, count) -> parts.add(new ErasurePreview.Part(kind, count, counted.contains(kind))));
      return new ErasurePreview(parts, holders.mustStay(records));
    });
  }

  /**
   * Does what a request asks for.
   *
   * @throws RequestRefused where something stands in the way
   */
  @Transactional
  public void erase(UUID request, int version, String reason) {
    access.require(Rights.ERASE);
    RightsRequest open = book.open(request);
    Set<UUID> records = book.confirmed(request);
    if (open.kind() != Kind.ERASURE) {
      throw new RequestRefused("This request asks to see what is kept, not for erasure.");
    }
    if (open.identity() == Identity.NOT_CHECKED) {
      throw new RequestRefused("Note first how you know that they are who they say.");
    }
    if (records.isEmpty()) {
      throw new RequestRefused("Say first which records are theirs.");
    }
    book.end(request, version, State.DONE, reason);
    together(records, "request " + request);
    access.audit(Rights.ERASE, Rights.SUBJECT, request.toString(), records.size() + " erased");
  }

  /**
   * Erases records as one person's, whoever asked for it: a request, or a retention run.
   *
   * @param why for the audit trail: ids and reasons only
   * @throws RequestRefused where something stands in the way of one of them: then none is erased
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void together(Set<UUID> records, String why) {
    access.require(Rights.ERASE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    holders.<Boolean>seeingAll(() -> {
      Set<UUID> there = held(records);
      List<String> obstacles = holders.mustStay(there);
      if (!obstacles.isEmpty()) {
        throw new RequestRefused("This cannot be erased now: " + String.join(" ", obstacles));
      }
      Map<UUID, UUID> standIns = new TreeMap<>();
      there.forEach(record -> standIns.put(record, UUID.randomUUID()));
      standIns.forEach((record, standIn) -> {
        // A cluster has the id of one of its records.
        UUID cluster = standIns.values().iterator().next();
        erase(new Line(access.area().value(), record, standIn, cluster, now), why);
      });
      this.standIns.part(standIns.values());
      return true;
    });
  }

  /**
   * Erases again what an older copy brought back, under the same stand-in as then.
   *
   * @return whether there was anything of it
   */
  @Transactional
  public boolean again(Line line) {
    access.require(Rights.ERASE);
    return holders.seeingAll(() -> {
      if (held(Set.of(line.record())).isEmpty()) {
        list.note(line);
        return false;
      }
      erase(line, "erased before; a restore had brought it back");
      return true;
    });
  }

  /**
   * Takes what came in about records that had been erased by then: a register that was kept without
   * a network, a page that was open all day.
   */
  @Transactional
  public void sweep(Instant since) {
    access.require(Rights.ERASE);
    List<Line> recent = list.known().stream().filter(line -> !line.at().isBefore(since)).toList();
    holders.<Boolean>seeingAll(() -> {
      recent.forEach(line -> holders.erase(line.record(), line.standIn()));
      return true;
    });
  }

  private void erase(Line line, String why) {
    list.note(line);
    standIns.make(line.record(), line.standIn(), line.cluster());
    holders.erase(line.record(), line.standIn());
    access.audit(Rights.ERASE, People.SUBJECT, line.record().toString(), why);
  }

  /** Those that are there, held until the transaction ends, always in the same order. */
  private Set<UUID> held(Set<UUID> records) {
    return new TreeSet<>(
        database
            .sql(
                """
                select id from people.record where area_id = :area and id = any (:records)
                order by id for update
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}
