package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.welcome.Exchange;
import org.kith.welcome.ExchangeDetails;
import org.kith.welcome.Exchanges;
import org.kith.welcome.Places;
import org.kith.welcome.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredExchanges implements Exchanges {
  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;

  StoredExchanges(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, PAIR, SUBJECT);
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, ExchangeDetails details) {
    kept.add(
        id,
        holder,
        with(
            database.sql(
                """
                insert into welcome.exchange
                  (area_id, id, holder, ward, cold_place, catalyst_place, catalyst_organisation,
                   purpose, began_on, ended_on, learned)
                values (:area, :id, :holder, :ward, :cold, :catalyst, :organisation, :purpose,
                   :began, :ended, :learned)
                on conflict do nothing
                """),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, ExchangeDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update welcome.exchange set ward = :ward, cold_place = :cold,
                  catalyst_place = :catalyst, catalyst_organisation = :organisation,
                  purpose = :purpose, began_on = :began, ended_on = :ended, learned = :learned,
                  version = version + 1
                where id = :id and version = :version
                """),
            details));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exchange> find(UUID id) {
    access.requireSomewhere(Places.READ);
    return database
        .sql("select * from welcome.exchange where id = :id")
        .param("id", id)
        .query((row, number) -> exchange(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Exchange> all() {
    access.requireSomewhere(Places.READ);
    return database
        .sql("select * from welcome.exchange order by ended_on desc nulls first, began_on desc, id")
        .query((row, number) -> exchange(row))
        .list();
  }

  @Override
  @Transactional
  public void visited(UUID exchange, Visit visit) {
    kept.own(find(exchange));
    database
        .sql(
            """
            insert into welcome.visit
              (area_id, id, exchange_id, visited_on, is_to_catalyst, people, learned)
            values (:area, :id, :exchange, :on, :there, :people, :learned)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", visit.id())
        .param("exchange", exchange)
        .param("on", visit.on())
        .param("there", visit.isToCatalyst())
        .param("people", visit.people())
        .param("learned", visit.learned())
        .update();
    kept.audit(exchange, "a visit noted");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Visit> visits(UUID exchange) {
    access.requireSomewhere(Places.READ);
    return database
        .sql(
            """
            select * from welcome.visit where exchange_id = :exchange
            order by visited_on desc, id
            """)
        .param("exchange", exchange)
        .query((row, number) ->
            new Visit(
                row.getObject("id", UUID.class),
                row.getObject("visited_on", LocalDate.class),
                row.getBoolean("is_to_catalyst"),
                row.getInt("people"),
                row.getString("learned")))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, ExchangeDetails details) {
    return statement
        .param("ward", details.ward())
        .param("cold", details.coldPlace())
        .param("catalyst", details.catalystPlace())
        .param("organisation", details.catalystOrganisation())
        .param("purpose", details.purpose())
        .param("began", details.beganOn())
        .param("ended", details.endedOn())
        .param("learned", details.learned());
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    return new Exchange(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new ExchangeDetails(
            row.getString("ward"),
            row.getObject("cold_place", UUID.class),
            row.getObject("catalyst_place", UUID.class),
            row.getString("catalyst_organisation"),
            row.getString("purpose"),
            row.getObject("began_on", LocalDate.class),
            row.getObject("ended_on", LocalDate.class),
            row.getString("learned")),
        row.getInt("version"));
  }
}
