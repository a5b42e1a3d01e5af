package org.kith.activity.domain;

import static org.kith.people.SafeToContact.NOT_ASKED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.AccessRequest;
import org.kith.activity.Activities;
import org.kith.activity.ActivityRefused;
import org.kith.activity.NewRegistration;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.Born;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRegistrations implements Registrations {
  private final Access access;
  private final Activities activities;
  private final RegistrationRows rows;
  private final WaitingList list;
  private final AccessRequests needs;
  private final Tellings tellings;
  private final People people;

  StoredRegistrations(
      Access access,
      Activities activities,
      RegistrationRows rows,
      WaitingList list,
      AccessRequests needs,
      Tellings tellings,
      People people) {
    this.access = access;
    this.activities = activities;
    this.rows = rows;
    this.list = list;
    this.needs = needs;
    this.tellings = tellings;
    this.people = people;
  }

  @Override
  @Transactional
  public Place register(UUID id, UUID session, NewRegistration who) {
    Session known = activities.session(session).orElseThrow(ChangedMeanwhile::new);
    access.require(MANAGE, Scope.organisation(known.holder()));
    if (who.record() != null) {
      requireOwn(who.record(), known.holder());
    }
    list.lock(session);
    Optional<Registration> before = rows.find(id);
    if (before.isPresent()) {
      return before.get().place();
    }
    if (known.state() != Session.State.PLANNED) {
      throw new ActivityRefused("This session does not take place, so nobody can register for it.");
    }
    Place place = list.next(session);
    if (!rows.add(id, session, known.holder(), who, place)) {
      throw new ActivityRefused("This person is registered for the session already.");
    }
    needs.ask(id, session, known.holder(), who.needs());
    if (who.record() == null) {
      tellings.confirm(rows.find(id).orElseThrow());
    }
    access.audit(MANAGE, SUBJECT, id.toString(), "registered");
    return place;
  }

  private void requireOwn(UUID record, String holder) {
    PersonName name = people.names(List.of(record)).get(record);
    if (name == null || !name.holder().equals(holder)) {
      throw new ActivityRefused(
          "The organisation that runs the session does not know this person.");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Registration> find(UUID id) {
    access.requireSomewhere(MANAGE);
    return rows.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Registration> of(UUID session) {
    access.requireSomewhere(MANAGE);
    return rows.of(session);
  }

  @Override
  @Transactional(readOnly = true)
  public int taken(UUID session) {
    access.requireSomewhere(MANAGE);
    return list.standing(session).taken();
  }

  @Override
  @Transactional(readOnly = true)
  public int position(UUID id) {
    return find(id).map(list::position).orElse(0);
  }

  @Override
  @Transactional
  public void match(UUID id, int version, UUID record) {
    Registration known = allowed(id);
    requireOwn(record, known.holder());
    list.lock(known.session());
    boolean isThere =
        rows.of(known.session()).stream()
            .anyMatch(other -> record.equals(other.record()) && other.place().isOpen());
    if (isThere) {
      throw new ActivityRefused(
          "This person is registered for the session already: withdraw one of the two.");
    }
    if (!rows.match(id, version, record)) {
      throw new ChangedMeanwhile();
    }
    access.audit(MANAGE, SUBJECT, id.toString(), "matched");
  }

  @Override
  @Transactional
  public void makeRecord(UUID id, int version, UUID record) {
    Registration known = allowed(id);
    if (known.record() != null) {
      throw new ChangedMeanwhile();
    }
    boolean isEmail = known.contact().contains("@");
    String called = known.called();
    int space = called.lastIndexOf(' ');
    people.add(
        record,
        known.holder(),
        new PersonDetails(
            space < 0 ? called : called.substring(0, space),
            space < 0 ? "" : called.substring(space + 1),
            Born.UNKNOWN,
            isEmail ? "" : known.contact(),
            isEmail ? known.contact() : "",
            "",
            null,
            NOT_ASKED,
            "",
            known.language().equals("en") ? List.of() : List.of(known.language()),
            needs.codes(id),
            ""));
    match(id, version, record);
  }

  @Override
  @Transactional
  public boolean accept(UUID id) {
    Registration known = allowed(id);
    list.lock(known.session());
    boolean isTheirs = rows.find(id).orElseThrow().place() == Place.OFFERED;
    if (isTheirs) {
      rows.place(id, Place.PLACED, null);
      rows.toTell(id, "");
      access.audit(MANAGE, SUBJECT, id.toString(), "accepted");
    }
    return isTheirs;
  }

  @Override
  @Transactional
  public void withdraw(UUID id) {
    leave(id, Place.WITHDRAWN);
  }

  @Override
  @Transactional
  public void refuse(UUID id) {
    leave(id, Place.REFUSED);
  }

  private void leave(UUID id, Place place) {
    Registration known = allowed(id);
    list.lock(known.session());
    if (!rows.find(id).orElseThrow().place().isOpen()) {
      return;
    }
    rows.place(id, place, null);
    rows.toTell(id, "");
    list.fill(known.session());
    access.audit(MANAGE, SUBJECT, id.toString(), place.id());
  }

  @Override
  @Transactional
  public void told(UUID id) {
    Registration known = allowed(id);
    rows.toTell(known.id(), "");
    access.audit(MANAGE, SUBJECT, id.toString(), "told");
  }

  @Override
  @Transactional
  public void fill(UUID session) {
    access.requireSomewhere(MANAGE);
    list.lock(session);
    list.fill(session);
  }

  private Registration allowed(UUID id) {
    access.requireSomewhere(MANAGE);
    Registration known = rows.find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(MANAGE, Scope.organisation(known.holder()));
    return known;
  }

  @Override
  @Transactional(readOnly = true)
  public List<AccessRequest> needs(UUID session) {
    access.requireSomewhere(MANAGE);
    return needs.of(session);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AccessRequest> need(UUID id) {
    access.requireSomewhere(MANAGE);
    return needs.find(id);
  }

  @Override
  @Transactional
  public void answer(UUID need, int version, boolean isDone, String answer) {
    AccessRequest known = need(need).orElseThrow(ChangedMeanwhile::new);
    access.require(MANAGE, Scope.organisation(known.holder()));
    if (!isDone && answer.isBlank()) {
      throw new ActivityRefused("Say why it is not possible: the person is told so.");
    }
    needs.answer(need, version, isDone, answer);
    access.audit(MANAGE, SUBJECT, known.registration().toString(), "an access request answered");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Registration> waiting(int most) {
    access.requireSomewhere(MANAGE);
    return rows.waiting(most);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AccessRequest> unanswered(int most) {
    access.requireSomewhere(MANAGE);
    return needs.unanswered(most);
  }
}
