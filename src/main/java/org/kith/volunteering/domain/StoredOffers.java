package org.kith.volunteering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.Strangers;
import org.kith.access.Today;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Offers;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StoredOffers implements Offers {
  private static final String BY_FORM = "public-form";

  private final JdbcClient database;
  private final Access access;
  private final Strangers strangers;
  private final VolunteerRoles roles;
  private final Volunteers volunteers;
  private final People people;
  private final TransactionOperations transactions;
  private final Today today;

  StoredOffers(
      JdbcClient database,
      Access access,
      Strangers strangers,
      VolunteerRoles roles,
      Volunteers volunteers,
      People people,
      TransactionOperations transactions,
      Today today) {
    this.database = database;
    this.access = access;
    this.strangers = strangers;
    this.roles = roles;
    this.volunteers = volunteers;
    this.people = people;
    this.transactions = transactions;
    this.today = today;
  }

  @Override
  public void offer(
      UUID id,
      UUID role,
      String name,
      String contact,
      String words,
      String language,
      String network) {
    VolunteerRole open =
        roles.find(role).filter(one -> one.details().isOpen()).orElseThrow(ChangedMeanwhile::new);
    Set<Scope> own = Set.of(Scope.organisation(open.holder()));
    as(
        Actor.system(BY_FORM, "offer", access.area(), List.of()),
        () -> strangers.refuseTooMany("volunteer", network));
    as(
        new Actor(Actor.Kind.PERSON, BY_FORM, "offer", access.area(), Map.of(OFFERS, own), false),
        () -> {
          if (add(id, open, name, contact, words, language) == 1) {
            access.audit(OFFERS, SUBJECT, id.toString(), "offered");
          }
        });
  }

  private void as(Actor actor, Runnable work) {
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          transactions.executeWithoutResult(running -> work.run());
          return true;
        });
  }

  private int add(
      UUID id, VolunteerRole role, String name, String contact, String words, String language) {
    return database
        .sql(
            """
            insert into volunteering.offer
              (area_id, id, holder, role_id, name, contact, words, language, offered_on)
            values (:area, :id, :holder, :role, :name, :contact, :words, :language, :on)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", role.holder())
        .param("role", role.id())
        .param("name", name)
        .param("contact", contact)
        .param("words", words)
        .param("language", language)
        .param("on", today.day())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Offer> waiting() {
    access.requireSomewhere(OFFERS);
    return database
        .sql(
            """
            select o.*, r.title from volunteering.offer o
            join volunteering.role r on r.area_id = o.area_id and r.id = o.role_id
            where o.state = 'new' order by o.offered_on, o.id
            """)
        .query((row, number) -> offer(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Offer> find(UUID id) {
    access.requireSomewhere(OFFERS);
    return database
        .sql(
            """
            select o.*, r.title from volunteering.offer o
            join volunteering.role r on r.area_id = o.area_id and r.id = o.role_id
            where o.id = :id
            """)
        .param("id", id)
        .query((row, number) -> offer(row))
        .optional();
  }

  @Override
  @Transactional
  public UUID take(UUID id, int version, UUID record) {
    Offer known = own(id);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update volunteering.offer set state = 'taken', decided_on = :on,
                  record_id = :record, name = '', contact = '', words = '',
                  version = version + 1
                where id = :id and version = :version and state = 'new'
                """)
            .param("on", today.day())
            .param("record", record)
            .param("id", id)
            .param("version", version)
            .update());
    volunteers.recruit(id, known.role(), record, today.day());
    reach(record, known.contact());
    access.audit(OFFERS, SUBJECT, id.toString(), "taken on");
    return id;
  }

  /** How they said that they can be reached, where their record does not know. */
  private void reach(UUID record, String contact) {
    Person person = people.find(record).orElseThrow(ChangedMeanwhile::new);
    PersonDetails known = person.details();
    if (!known.phone().isEmpty() || !known.email().isEmpty()) {
      return;
    }
    boolean isEmail = contact.contains("@");
    people.change(
        record,
        person.version(),
        new PersonDetails(
            known.given(),
            known.family(),
            known.born(),
            isEmail ? "" : contact,
            isEmail ? contact : "",
            known.postcode(),
            known.locality(),
            known.contact(),
            known.contactNote(),
            known.languages(),
            known.accessNeeds(),
            known.note()));
  }

  @Override
  @Transactional
  public void decline(UUID id, int version, String reason) {
    own(id);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update volunteering.offer set state = 'declined', decided_on = :on,
                  reason = :reason, version = version + 1
                where id = :id and version = :version and state = 'new'
                """)
            .param("on", today.day())
            .param("reason", reason)
            .param("id", id)
            .param("version", version)
            .update());
    access.audit(OFFERS, SUBJECT, id.toString(), "declined");
  }

  private Offer own(UUID id) {
    access.requireSomewhere(Volunteers.MANAGE);
    Offer known = find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(Volunteers.MANAGE, Scope.organisation(known.holder()));
    return known;
  }

  private static Offer offer(ResultSet row) throws SQLException {
    return new Offer(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getObject("role_id", UUID.class),
        row.getString("title"),
        row.getString("name"),
        row.getString("contact"),
        row.getString("words"),
        row.getString("language"),
        row.getObject("offered_on", LocalDate.class),
        Offer.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("decided_on", LocalDate.class),
        row.getInt("version"));
  }
}
