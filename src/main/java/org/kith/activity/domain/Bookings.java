package org.kith.activity.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Event;
import org.kith.activity.Events;
import org.kith.activity.NewRegistration;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registrations of people without an account, by the public form and the link that it gives. */
@Component
public class Bookings {
  /** More of these in an hour, for one session and matched with nobody, are no people's. */
  private static final int MOST_IN_AN_HOUR = 60;

  private final BookingLinks links;
  private final Registrations registrations;
  private final RegistrationRows rows;
  private final Events events;
  private final WaitingList list;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  Bookings(
      BookingLinks links,
      Registrations registrations,
      RegistrationRows rows,
      Events events,
      WaitingList list,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.registrations = registrations;
    this.rows = rows;
    this.events = events;
    this.list = list;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
  }

  /**
   * What somebody's link shows.
   *
   * @param position on the waiting list; 0 for who is not on it
   */
  public record Booking(Registration registration, Event event, int position) {}

  /**
   * Registers somebody; the same id again does nothing but give another link.
   *
   * @return the path of their own link
   */
  public String register(UUID id, Event event, NewRegistration who) {
    Session session = event.session();
    return links.forOrganisation(
        session.holder(),
        () ->
            transactions.execute(running -> {
              registrations.register(id, session.id(), who);
              return links.another(rows.find(id).orElseThrow(), session);
            }));
  }

  /** Whether somebody who asks now would have to wait. */
  public boolean isFull(Event event) {
    return links.forOrganisation(
        event.holder(),
        () -> transactions.execute(running -> list.next(event.session().id()) == Place.WAITING));
  }

  /** Whether so many came at once that they are no people. */
  public boolean areTooMany(Event event) {
    return links.forOrganisation(
        event.holder(),
        () -> transactions.execute(running -> lately(event.session().id()) >= MOST_IN_AN_HOUR));
  }

  private int lately(UUID session) {
    return database
        .sql(
            """
            select count(*) from activity.registration
            where session_id = :session and record_id is null
              and registered_at > now() - interval '1 hour'
            """)
        .param("session", session)
        .query(Integer.class)
        .single();
  }

  /** What a link shows; empty for one that expired or never was one. */
  public Optional<Booking> look(String token) {
    return links
        .through(token, id -> transactions.execute(running -> booking(rows.find(id).orElse(null))))
        .flatMap(found -> found);
  }

  private Optional<Booking> booking(@Nullable Registration one) {
    if (one == null) {
      return Optional.empty();
    }
    return events
        .find(one.session())
        .map(event ->
            new Booking(one, event, one.place() == Place.WAITING ? list.position(one) : 0));
  }

  /** Takes the place that was offered; whether the link was good. */
  public boolean accept(String token) {
    return through(token, registrations::accept);
  }

  /** They cannot come; whether the link was good. */
  public boolean withdraw(String token) {
    return through(token, registrations::withdraw);
  }

  private boolean through(String token, Consumer<UUID> work) {
    return links
        .through(
            token,
            id -> {
              work.accept(id);
              return true;
            })
        .isPresent();
  }
}
