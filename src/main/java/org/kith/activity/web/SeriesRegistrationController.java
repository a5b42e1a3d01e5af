package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.NewRegistration;
import org.kith.activity.Place;
import org.kith.activity.Planning;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.people.PersonName;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering somebody for several sessions of an activity at once. */
@Controller
class SeriesRegistrationController {
  private static final String NEW = ActivitiesController.ID + "/registrations/new";
  private static final int AHEAD = 30;

  private final Access access;
  private final Activities activities;
  private final Planning planning;
  private final Registrations registrations;
  private final PersonPicker picker;
  private final Submissions submissions;

  SeriesRegistrationController(
      Access access,
      Activities activities,
      Planning planning,
      Registrations registrations,
      PersonPicker picker,
      Submissions submissions) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
    this.registrations = registrations;
    this.picker = picker;
    this.submissions = submissions;
  }

  /** All that are ahead are ticked: to leave one out is rarer than to come to all. */
  @GetMapping(NEW)
  @Transactional(readOnly = true)
  View ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Form form) {
    Activity activity = mine(id);
    List<Session> ahead = ahead(id);
    return asking(
        activity,
        ahead,
        q,
        picker.found(q, activity.holder()),
        form.with(sessions(ahead, form.words()), ahead.stream().map(Session::id).toList()));
  }

  @PostMapping(NEW)
  View register(@PathVariable UUID id, Form form) {
    Activity activity = mine(id);
    List<Session> ahead = ahead(id);
    ChoicesField<UUID> sessions = sessions(ahead, form.words());
    List<PersonName> chosen = picker.chosen(form, activity.holder());
    ChoiceField<UUID> person = PersonPicker.field(chosen);
    return form.posted(
            List.of(person, sessions, RegistrationController.NEEDS, RegistrationController.WORDS))
        .save(
            () ->
                submissions.once(
                    form, () -> all(activity, form.get(person), form.get(sessions), form)),
            again -> asking(activity, ahead, "", chosen, again));
  }

  /** Sessions for which they are registered already stay as they are. */
  private String all(Activity activity, UUID person, List<UUID> sessions, Form form) {
    boolean waits = false;
    for (UUID session : sessions) {
      boolean isThere =
          registrations.of(session).stream()
              .anyMatch(one -> person.equals(one.record()) && one.place().isOpen());
      if (!isThere) {
        UUID mark = UUID.nameUUIDFromBytes((session + "/" + form.once()).getBytes(UTF_8));
        waits |=
            registrations.register(
                    mark, session, NewRegistration.of(person, RegistrationController.needs(form)))
                == Place.WAITING;
      }
    }
    return View.done(
        ActivitiesController.path(activity.id()),
        waits ? "activity.registered.some-wait.done" : "activity.registered.all.done");
  }

  private List<Session> ahead(UUID activity) {
    return planning.ahead(activity, AHEAD).stream()
        .filter(session -> session.state() == Session.State.PLANNED)
        .toList();
  }

  private static ChoicesField<UUID> sessions(List<Session> ahead, Words words) {
    return ChoicesField.of(
        "sessions",
        "activity.register-for",
        ahead.stream()
            .map(one -> Choice.of(one.id(), one.id().toString(), SessionShown.when(one, words)))
            .toList());
  }

  private View.Shown asking(
      Activity activity, List<Session> ahead, String q, List<PersonName> some, Form form) {
    Words words = form.words();
    return picker.page(
        "activity.register-somebody",
        Text.english(activity.details().title()),
        List.of(ActivitiesController.crumb(words), ActivitiesController.crumb(activity)),
        ActivitiesController.path(activity.id()) + "/registrations/new",
        q,
        some,
        form,
        List.of(sessions(ahead, words), RegistrationController.NEEDS, RegistrationController.WORDS),
        "activity.register-somebody");
  }

  private Activity mine(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    Activity activity = activities.find(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(activity.holder()));
    return activity;
  }
}
