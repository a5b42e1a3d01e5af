package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.OneTimeLinks;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.people.Wish;
import org.kith.people.Wishes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredWishes implements Wishes {
  private final JdbcClient database;
  private final Access access;
  private final RecordHolders holders;
  private final People people;
  private final Purposes purposes;
  private final OneTimeLinks links;
  private final Today today;

  StoredWishes(
      JdbcClient database,
      Access access,
      RecordHolders holders,
      People people,
      Purposes purposes,
      OneTimeLinks links,
      Today today) {
    this.database = database;
    this.access = access;
    this.holders = holders;
    this.people = people;
    this.purposes = purposes;
    this.links = links;
    this.today = today;
  }

  @Override
  @Transactional
  public void say(UUID record, Wish wish) {
    access.requireSomewhere(RECORD);
    String holder = holders.of(record);
    access.require(RECORD, Scope.organisation(holder));
    WishRules.check(
        wish,
        purposes.find(wish.matter()),
        people
            .find(record)
            .map(one -> one.details().born().mayBeUnder18(today.day()))
            .orElse(false),
        today.day());
    keep(record, holder, wish);
    if (wish.matter().equals(Purpose.MONITORING) && wish.says() == Wish.Says.OBJECTED) {
      forgetMonitoring(record, holder);
    }
    access.audit(
        RECORD, People.SUBJECT, record.toString(), wish.says().name().toLowerCase(Locale.ROOT));
  }

  /** The same twice is said once: whoever clicks twice adds one. */
  private void keep(UUID record, String holder, Wish wish) {
    database
        .sql(
            """
            insert into people.wish (area_id, id, record_id, holder, matter, said, said_on, until,
              way, given_by, giver, competence, recorded_by)
            values (:area, :id, :record, :holder, :matter, :says, :on, :until,
              :way, :by, :giver, :competence, :actor)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", wish.id())
        .param("record", record)
        .param("holder", holder)
        .param("matter", wish.matter())
        .param("says", id(wish.says()))
        .param("on", wish.on())
        .param("until", wish.until())
        .param("way", id(wish.way()))
        .param("by", id(wish.by()))
        .param("giver", wish.giver())
        .param("competence", wish.competence())
        .param("actor", access.who().name())
        .update();
  }

  /** The answers go with their key. */
  private void forgetMonitoring(UUID record, String holder) {
    database
        .sql("delete from people.monitored where record_id = :record")
        .param("record", record)
        .update();
    links.withdraw(StoredMonitoring.LINK, MonitoringLinks.subject(holder, record));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Wish> of(UUID record) {
    access.requireSomewhere(People.READ);
    return database
        .sql("select * from people.wish where record_id = :record order by number desc")
        .param("record", record)
        .query((row, number) -> wish(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayUse(UUID record, String purpose, LocalDate on) {
    boolean needsConsent = purposes.find(purpose).map(Purpose::needsConsent).orElse(true);
    Optional<Wish> last =
        of(record).stream().filter(wish -> wish.matter().equals(purpose)).findFirst();
    return needsConsent
        ? last.filter(wish -> wish.holdsOn(on)).isPresent()
        : last.filter(wish -> wish.says() == Wish.Says.OBJECTED).isEmpty();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> objected(Collection<UUID> records, String purpose) {
    return new HashSet<>(
        database
            .sql(
                """
                select record_id from (
                  select distinct on (record_id) record_id, said from people.wish
                  where record_id = any (:records) and matter = :matter
                  order by record_id, number desc) last
                where said = 'objected'
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("matter", purpose)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  private static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        row.getObject("id", UUID.class),
        row.getString("matter"),
        Wish.Says.valueOf(row.getString("said").toUpperCase(Locale.ROOT)),
        row.getObject("said_on", LocalDate.class),
        row.getObject("until", LocalDate.class),
        Wish.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
        Wish.By.valueOf(row.getString("given_by").toUpperCase(Locale.ROOT)),
        row.getString("giver"),
        row.getString("competence"));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
