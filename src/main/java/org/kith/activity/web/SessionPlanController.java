package org.kith.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.AccessRequest;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Registers;
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One session as it is planned: who registered, and what they need. */
@Controller
class SessionPlanController {
  static final String ID = SessionsController.PATH + "/{id:[0-9a-f-]{36}}";

  private final Access access;
  private final Activities activities;
  private final Registrations registrations;
  private final People people;

  SessionPlanController(
      Access access, Activities activities, Registrations registrations, People people) {
    this.access = access;
    this.activities = activities;
    this.registrations = registrations;
    this.people = people;
  }

  @GetMapping(ID + "/plan")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Activities.READ);
    Session session = activities.session(id).orElseThrow(NotFound::new);
    Activity activity = activities.find(session.activity()).orElseThrow(NotFound::new);
    boolean seesPeople =
        access.who().may(Registrations.MANAGE, Scope.organisation(session.holder()));
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("activity.session.when", SessionShown.when(session, words), words));
    rows.add(Markup.row("activity.session.where", SessionShown.where(session, words), words));
    if (!session.reason().isEmpty()) {
      rows.add(Markup.row("activity.reason", session.reason(), words));
    }
    if (seesPeople) {
      rows.add(Markup.row("activity.places", places(activity, id, words), words));
    }
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(session.title()),
            List.of(ActivitiesController.crumb(words), ActivitiesController.crumb(activity)),
            SessionShown.state(session, words),
            rows,
            List.of(),
            seesPeople ? listings(id, words) : List.of(),
            ways(session, words),
            List.of()));
  }

  private Text places(Activity activity, UUID session, Words words) {
    int taken = registrations.taken(session);
    Integer capacity = activity.details().capacity();
    return capacity == null
        ? words.text("activity.places.taken", taken)
        : words.text("activity.places.of", taken, capacity);
  }

  private List<Way> ways(Session session, Words words) {
    List<Way> ways = new ArrayList<>();
    Scope holder = Scope.organisation(session.holder());
    String path = SessionsController.PATH + "/" + session.id();
    boolean isPlanned = session.state() == Session.State.PLANNED;
    if (isPlanned && access.who().may(Registrations.MANAGE, holder)) {
      ways.add(new Way(words.text("activity.register-somebody"), path + "/registrations/new"));
    }
    if (isPlanned && access.who().may(Activities.PLAN, holder)) {
      ways.add(new Way(words.text("activity.session.change"), path + "/change"));
      ways.add(new Way(words.text("activity.session.cancel"), path + "/cancel"));
    }
    if (access.who().may(Registers.KEEP, holder)) {
      ways.add(new Way(words.text("activity.session.register"), path));
    }
    return ways;
  }

  private List<Listing> listings(UUID session, Words words) {
    List<Registration> all = registrations.of(session);
    Map<UUID, PersonName> names =
        people.names(
            all.stream().map(Registration::record).filter(Objects::nonNull).distinct().toList());
    return List.of(
        new Listing(
            words.text("activity.registrations"),
            List.of(
                words.text("activity.registration.name"),
                words.text("activity.registration.place"),
                words.text("activity.registration.since")),
            all.stream()
                .map(one ->
                    List.of(
                        Cell.link(
                            RegistrationShown.name(one, names, words),
                            RegistrationShown.path(one.id())),
                        Cell.of(RegistrationShown.place(one, words)),
                        Cell.of(
                            words.date(one.registeredAt().atZone(Session.CLOCK).toLocalDate()))))
                .toList(),
            words.text("activity.registrations.none")),
        needs(session, all, names, words));
  }

  private Listing needs(
      UUID session, List<Registration> all, Map<UUID, PersonName> names, Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AccessRequest need : registrations.needs(session)) {
      all.stream()
          .filter(one -> one.id().equals(need.registration()))
          .findFirst()
          .ifPresent(one ->
              rows.add(
                  List.of(
                      Cell.link(
                          RegistrationShown.need(need, words),
                          RegistrationShown.needPath(need.id())),
                      Cell.of(RegistrationShown.name(one, names, words)),
                      Cell.of(RegistrationShown.state(need, words)))));
    }
    return new Listing(
        words.text("activity.needs"),
        List.of(
            words.text("activity.need.what"),
            words.text("activity.registration.name"),
            words.text("activity.need.state")),
        rows,
        words.text("activity.needs.none"));
  }
}
