package org.kith.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.activity.Cohort;
import org.kith.activity.Cohorts;
import org.kith.activity.Planning;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Groups that commit to several sessions. */
@Controller
class CohortController {
  private static final String PATH = "/team/cohorts";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final String NEW = ActivitiesController.ID + "/cohorts/new";
  private static final int MOST_SESSIONS = 60;
  private static final int HISTORY = 20;

  private static final TextField NAME = TextField.of("name", "activity.cohort.name").atMost(120);
  private static final DateField JOINED = DateField.of("joined", "activity.cohort.joined");
  private static final DateField LEFT = DateField.of("left", "activity.cohort.left");

  private final Access access;
  private final Activities activities;
  private final Planning planning;
  private final Cohorts cohorts;
  private final PersonPicker picker;
  private final Submissions submissions;
  private final AuditTrail trail;
  private final Clock clock;

  CohortController(
      Access access,
      Activities activities,
      Planning planning,
      Cohorts cohorts,
      PersonPicker picker,
      Submissions submissions,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.activities = activities;
    this.planning = planning;
    this.cohorts = cohorts;
    this.picker = picker;
    this.submissions = submissions;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Form form) {
    return newPage(activity(id), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, Form form) {
    Activity activity = activity(id);
    ChoicesField<UUID> sessions = sessions(id, form.words());
    return form.posted(List.of(NAME, sessions))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID cohort = UUID.randomUUID();
                      cohorts.add(cohort, id, form.get(NAME), form.get(sessions));
                      return View.done(path(cohort), "activity.cohort.added.done");
                    }),
            again -> newPage(activity, again));
  }

  private View.Shown newPage(Activity activity, Form form) {
    return FormPage.of(
            "activity.cohort.new",
            form,
            List.of(NAME, sessions(activity.id(), form.words())),
            ActivitiesController.path(activity.id()) + "/cohorts/new",
            "activity.cohort.add")
        .below(ActivitiesController.crumb(form.words()), ActivitiesController.crumb(activity))
        .saying("activity.cohort.about")
        .shown();
  }

  /** Those to come, and what the cohort committed to already. */
  private ChoicesField<UUID> sessions(UUID activity, Words words) {
    Map<UUID, Session> offered = new LinkedHashMap<>();
    planning.ahead(activity, MOST_SESSIONS).forEach(one -> offered.put(one.id(), one));
    planning.past(activity, MOST_SESSIONS).forEach(one -> offered.put(one.id(), one));
    return ChoicesField.of(
            "sessions",
            "activity.cohort.sessions",
            offered.values().stream()
                .map(one -> Choice.of(one.id(), one.id().toString(), SessionShown.when(one, words)))
                .toList())
        .mayBeNone();
  }

  @GetMapping(ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    Cohort cohort = mine(id);
    Activity activity = activities.find(cohort.activity()).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(cohort.name()),
            List.of(ActivitiesController.crumb(words), ActivitiesController.crumb(activity)),
            null,
            List.of(),
            List.of(),
            List.of(members(cohort, words), committed(cohort, words)),
            List.of(
                new Way(words.text("activity.cohort.join"), path(id) + "/members/new"),
                new Way(words.text("activity.cohort.change"), path(id) + "/change")),
            trail.of(Cohorts.SUBJECT, id.toString(), HISTORY)));
  }

  private static Listing members(Cohort cohort, Words words) {
    return new Listing(
        words.text("activity.cohort.members"),
        List.of(
            words.text("activity.registration.name"),
            words.text("activity.cohort.joined"),
            words.text("activity.cohort.left")),
        cohort.members().stream()
            .map(one ->
                List.of(
                    Cell.of(one.person().full()),
                    Cell.of(words.date(one.joined())),
                    one.left() == null
                        ? Cell.link(
                            words.plain("activity.cohort.leaves"),
                            path(cohort.id()) + "/members/" + one.person().id() + "/left")
                        : Cell.of(words.date(one.left()))))
            .toList(),
        words.text("activity.cohort.members.none"));
  }

  private Listing committed(Cohort cohort, Words words) {
    List<Session> sessions = new ArrayList<>();
    cohort.sessions().forEach(id -> activities.session(id).ifPresent(sessions::add));
    sessions.sort(java.util.Comparator.comparing(Session::starts));
    return new Listing(
        words.text("activity.cohort.sessions"),
        List.of(words.text("activity.session.when"), words.text("activity.session.state")),
        sessions.stream()
            .map(one ->
                List.of(
                    Cell.link(SessionShown.when(one, words).text(), SessionShown.path(one.id())),
                    Cell.of(SessionShown.state(one, words))))
            .toList(),
        words.text("activity.sessions.none"));
  }

  @GetMapping(ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    Cohort cohort = mine(id);
    return changePage(cohort, stored(cohort, words));
  }

  @PostMapping(ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    Cohort cohort = mine(id);
    ChoicesField<UUID> sessions = sessions(cohort.activity(), form.words());
    return form.posted(List.of(NAME, sessions))
        .changing(() -> stored(mine(id), form.words()))
        .save(
            () -> {
              cohorts.change(id, form.version(), form.get(NAME), form.get(sessions));
              return View.done(path(id), "activity.cohort.changed.done");
            },
            again -> changePage(cohort, again));
  }

  private View.Shown changePage(Cohort cohort, Form form) {
    return FormPage.of(
            "activity.cohort.change",
            form,
            List.of(NAME, sessions(cohort.activity(), form.words())),
            path(cohort.id()) + "/change",
            "activity.save-changes")
        .below(crumb(cohort))
        .shown();
  }

  private Form stored(Cohort cohort, Words words) {
    return Form.blank(words)
        .with(NAME, cohort.name())
        .with(sessions(cohort.activity(), words), List.copyOf(cohort.sessions()))
        .withVersion(cohort.version());
  }

  @GetMapping(ID + "/members/new")
  View look(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Form form) {
    Cohort cohort = mine(id);
    return joining(cohort, q, picker.found(q, cohort.holder()), form.with(JOINED, today()));
  }

  @PostMapping(ID + "/members/new")
  View join(@PathVariable UUID id, Form form) {
    Cohort cohort = mine(id);
    List<PersonName> chosen = picker.chosen(form, cohort.holder());
    ChoiceField<UUID> person = PersonPicker.field(chosen);
    return form.posted(List.of(person, JOINED))
        .save(
            () -> {
              cohorts.join(id, form.get(person), form.get(JOINED));
              return View.done(path(id), "activity.cohort.joined.done");
            },
            again -> joining(cohort, "", chosen, again));
  }

  private View.Shown joining(Cohort cohort, String q, List<PersonName> some, Form form) {
    return picker.page(
        "activity.cohort.join",
        Text.english(cohort.name()),
        List.of(crumb(cohort)),
        path(cohort.id()) + "/members/new",
        q,
        some,
        form,
        List.of(JOINED),
        "activity.cohort.join");
  }

  @GetMapping(ID + "/members/{person:[0-9a-f-]{36}}/left")
  View leaving(@PathVariable UUID id, @PathVariable UUID person, Words words) {
    return leavingPage(mine(id), person, Form.blank(words).with(LEFT, today()));
  }

  @PostMapping(ID + "/members/{person:[0-9a-f-]{36}}/left")
  View leave(@PathVariable UUID id, @PathVariable UUID person, Form form) {
    Cohort cohort = mine(id);
    return form.posted(List.of(LEFT))
        .save(
            () -> {
              cohorts.leave(id, person, form.get(LEFT));
              return View.done(path(id), "activity.cohort.left.done");
            },
            again -> leavingPage(cohort, person, again));
  }

  private static View.Shown leavingPage(Cohort cohort, UUID person, Form form) {
    String name =
        cohort.members().stream()
            .filter(one -> one.person().id().equals(person))
            .map(one -> one.person().full())
            .findFirst()
            .orElseThrow(NotFound::new);
    return FormPage.of(
            form.words().text("activity.cohort.leaving", name),
            form,
            List.of(LEFT),
            path(cohort.id()) + "/members/" + person + "/left",
            "activity.cohort.leaves")
        .below(crumb(cohort))
        .shown();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }

  private Activity activity(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    Activity activity = activities.find(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(activity.holder()));
    return activity;
  }

  private Cohort mine(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    Cohort cohort = cohorts.find(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(cohort.holder()));
    return cohort;
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  private static Crumb crumb(Cohort cohort) {
    return new Crumb(Text.english(cohort.name()), path(cohort.id()));
  }
}
