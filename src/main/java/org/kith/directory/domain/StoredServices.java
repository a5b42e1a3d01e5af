package org.kith.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.directory.tables.ServiceCells;
import org.kith.imports.EditedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredServices implements Services {
  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;
  private final Venues venues;
  private final EditedFields edited;
  private final Today today;

  StoredServices(
      JdbcClient database, Access access, Venues venues, EditedFields edited, Today today) {
    this.database = database;
    this.access = access;
    this.venues = venues;
    this.edited = edited;
    this.kept = Keeping.of(access, KEEP, SUBJECT).published();
    this.today = today;
  }

  /** Whoever writes a service down has just looked at it. */
  @Override
  @Transactional
  public void add(UUID id, String holder, ServiceDetails details) {
    kept.add(
        id,
        holder,
        ServiceRows.with(
            database
                .sql(
                    """
                    insert into directory.service
                      (area_id, id, holder, name, about, topics, languages, venues, is_remote,
                       locality, openings, opening_note, cost, fee_pence, fee_note, joining,
                       least_age, most_age, email, phone, url, alert, status, is_public, assured_on)
                    values (:area, :id, :holder, :name, :about, :topics, :languages, :venues,
                       :remote, :locality, :openings, :openingNote, :cost, :pence, :feeNote,
                       :joining, :least, :most, :email, :phone, :url, :alert, :status, :public, :on)
                    on conflict do nothing
                    """)
                .param("on", today.day()),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, ServiceDetails details) {
    Service before =
        kept.change(
            find(id),
            version,
            ServiceRows.with(
                database.sql(
                    """
                    update directory.service set name = :name, about = :about, topics = :topics,
                      languages = :languages, venues = :venues, is_remote = :remote,
                      locality = :locality, openings = :openings, opening_note = :openingNote,
                      cost = :cost, fee_pence = :pence, fee_note = :feeNote, joining = :joining,
                      least_age = :least, most_age = :most, email = :email, phone = :phone,
                      url = :url, alert = :alert, status = :status, is_public = :public,
                      changed_at = now(), version = version + 1
                    where id = :id and version = :version
                    """),
                details));
    edited.noteWhereLoaded(
        SUBJECT, id, () -> ServiceCells.changes(before.details(), details, places()));
  }

  private Map<UUID, String> places() {
    return venues.all().stream().collect(Collectors.toMap(Venue::id, one -> one.details().name()));
  }

  @Override
  @Transactional
  public void assure(UUID id, int version) {
    kept.change(
        find(id),
        version,
        database
            .sql(
                """
                update directory.service set assured_on = :on, chased_on = null,
                  changed_at = now(), version = version + 1
                where id = :id and version = :version
                """)
            .param("on", today.day()),
        "said to be right");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Service> find(UUID id) {
    return database
        .sql("select * from directory.service where id = :id")
        .param("id", id)
        .query((row, number) -> ServiceRows.service(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Service> of(Collection<UUID> ids) {
    Map<UUID, Service> found =
        database
            .sql("select * from directory.service where id = any (:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query((row, number) -> ServiceRows.service(row))
            .stream()
            .collect(Collectors.toMap(Service::id, Function.identity()));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Service> page(int offset, int most) {
    access.requireSomewhere(READ);
    return database
        .sql(
            """
            select * from directory.service
            where (:every or holder = any (:own))
            order by lower(name), id limit :most offset :offset
            """)
        .param("every", access.who().may(READ))
        .param("own", own())
        .param("most", most)
        .param("offset", offset)
        .query((row, number) -> ServiceRows.service(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public int count() {
    access.requireSomewhere(READ);
    return database
        .sql("select count(*) from directory.service where (:every or holder = any (:own))")
        .param("every", access.who().may(READ))
        .param("own", own())
        .query(Integer.class)
        .single();
  }

  private String[] own() {
    return Own.organisations(access.who(), READ);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Service> ofOrganisation(String holder) {
    return database
        .sql("select * from directory.service where holder = :holder order by lower(name), id")
        .param("holder", holder)
        .query((row, number) -> ServiceRows.service(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Service> due(Collection<String> holders, int most) {
    return database
        .sql(
            """
            select * from directory.service
            where is_public and status in ('active', 'temporarily_closed')
              and holder = any (:holders) and (assured_on is null or assured_on < :before)
            order by assured_on nulls first, lower(name), id limit :most
            """)
        .param("holders", holders.toArray(String[]::new))
        .param("before", today.day().minusDays(Service.ASSURED_DAYS))
        .param("most", most)
        .query((row, number) -> ServiceRows.service(row))
        .list();
  }
}
