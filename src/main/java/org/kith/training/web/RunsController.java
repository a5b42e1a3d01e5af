package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.activity.Activities;
import org.kith.activity.Session;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Course;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.kith.training.Result;
import org.kith.training.Run;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Runs of a course: when, where, and who has a place. */
@Controller
class RunsController {
  static final String RUNS = CoursesController.PATH + "/runs";
  private static final String NEW = CoursesController.COURSES + CoursesController.ID + "/runs/new";
  private static final int SESSIONS = 20;

  private final Access access;
  private final Courses courses;
  private final Learning learning;
  private final Activities activities;
  private final People people;
  private final Organisations organisations;
  private final RecordDesk desk;
  private final Submissions submissions;
  private final Today today;

  RunsController(
      Access access,
      Courses courses,
      Learning learning,
      Activities activities,
      People people,
      Organisations organisations,
      RecordDesk desk,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.courses = courses;
    this.learning = learning;
    this.activities = activities;
    this.people = people;
    this.organisations = organisations;
    this.desk = desk;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(RUNS + CoursesController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Courses.READ);
    Run run = courses.run(id).orElseThrow(NotFound::new);
    List<Place> places = learning.in(id);
    List<Listing> listings = new ArrayList<>(List.of(places(places, words)));
    sessions(run, words).ifPresent(listings::add);
    return View.of(
        "ui/record",
        new RecordPage(
            title(run, words),
            crumbs(run, words),
            null,
            rows(run, words),
            List.of(),
            listings,
            ways(run, places, words),
            List.of()));
  }

  private List<Way> ways(Run run, List<Place> places, Words words) {
    List<Way> ways = new ArrayList<>();
    if (access.who().mayAnywhere(Learning.RECORD)) {
      ways.add(new Way(words.text("training.place.new"), path(run.id()) + "/places/new"));
      if (places.stream().anyMatch(place -> place.result() == Result.BOOKED)) {
        ways.add(new Way(words.text("training.results"), path(run.id()) + "/results"));
      }
    }
    if (access.who().may(Courses.PLAN, Scope.organisation(run.holder()))) {
      ways.add(new Way(words.text("training.change"), path(run.id()) + "/change"));
    }
    return ways;
  }

  private static List<SummaryRow> rows(Run run, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        Markup.row(
            "training.run.when",
            Show.days(run.details().starts(), run.details().ends(), words),
            words));
    if (!run.details().venue().isEmpty()) {
      rows.add(Markup.row("training.run.venue", run.details().venue(), words));
    }
    rows.add(Markup.row("training.run.taken", taken(run, words), words));
    if (run.details().counted() != null) {
      rows.add(Markup.row("training.run.counted", words.number(run.details().counted()), words));
    }
    return rows;
  }

  static Text taken(Run run, Words words) {
    return run.details().room() == null
        ? words.text("training.run.taken.said", run.taken())
        : words.text("training.run.taken.of", run.taken(), run.details().room());
  }

  private Listing places(List<Place> places, Words words) {
    Map<UUID, PersonName> names = people.names(places.stream().map(Place::record).toList());
    Map<String, String> holders =
        organisations.names(places.stream().map(Place::holder).distinct().toList());
    LocalDate day = today.day();
    return new Listing(
        words.text("training.places"),
        List.of(
            words.text("training.person"),
            words.text("training.place.as"),
            words.text("training.organisation"),
            words.text("training.result")),
        places.stream()
            .sorted(
                Comparator.comparing(
                    place -> name(names, place, words), String.CASE_INSENSITIVE_ORDER))
            .map(place ->
                List.of(
                    Cell.link(name(names, place, words), PlacesController.path(place.id())),
                    Cell.of(words.text("training.capacity." + place.capacity().id())),
                    Cell.of(holders.getOrDefault(place.holder(), place.holder())),
                    Cell.of(Show.result(place, day, words))))
            .toList(),
        words.text("training.places.none"));
  }

  static String name(Map<UUID, PersonName> names, Place place, Words words) {
    PersonName name = names.get(place.record());
    return name == null ? words.plain("training.somebody") : name.full();
  }

  private Optional<Listing> sessions(Run run, Words words) {
    UUID activity = run.details().activity();
    if (activity == null || !access.who().mayAnywhere(Activities.READ)) {
      return Optional.empty();
    }
    return Optional.of(
        new Listing(
            words.text("training.sessions"),
            List.of(words.text("training.run.when"), words.text("training.run.venue")),
            activities.of(activity, SESSIONS).stream().map(one -> line(one, words)).toList(),
            words.text("training.sessions.none")));
  }

  private static List<Cell> line(Session session, Words words) {
    return List.of(
        Cell.link(words.date(session.startsAt().toLocalDate()), "/team/sessions/" + session.id()),
        Cell.of(session.place().isEmpty() ? words.plain("training.not-said") : session.place()));
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Form form) {
    return newPage(own(id), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, Form form) {
    Course course = own(id);
    RunFields fields = fields(course.holder(), null);
    return form.posted(fields.all())
        .checking(fields::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID run = UUID.randomUUID();
                      courses.addRun(run, id, fields.read(form));
                      return path(run);
                    }),
            again -> newPage(course, again));
  }

  private View.Shown newPage(Course course, Form form) {
    return FormPage.of(
            "training.run.new",
            form,
            fields(course.holder(), null).all(),
            CoursesController.path(course.id()) + "/runs/new",
            "training.save")
        .below(
            CoursesController.crumb(form.words()),
            new Crumb(Text.english(course.details().title()), CoursesController.path(course.id())))
        .shown();
  }

  @GetMapping(RUNS + CoursesController.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    Run run = ownRun(id);
    return changePage(run, filled(run, words));
  }

  @PostMapping(RUNS + CoursesController.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    Run run = ownRun(id);
    RunFields fields = fields(run.holder(), run.details().activity());
    return form.posted(fields.all())
        .checking(fields::check)
        .changing(() -> filled(ownRun(id), form.words()))
        .save(
            () -> {
              courses.changeRun(id, form.version(), fields.read(form));
              return View.done(path(id), "training.changed.done");
            },
            again -> changePage(run, again));
  }

  private View.Shown changePage(Run run, Form form) {
    return FormPage.of(
            title(run, form.words()),
            form,
            fields(run.holder(), run.details().activity()).all(),
            path(run.id()) + "/change",
            "training.save")
        .below(CoursesController.crumb(form.words()), crumb(run, form.words()))
        .shown();
  }

  private Form filled(Run run, Words words) {
    return fields(run.holder(), run.details().activity())
        .filled(Form.blank(words), run.details())
        .withVersion(run.version());
  }

  private RunFields fields(String holder, @Nullable UUID activity) {
    return new RunFields(
        access.who().mayAnywhere(Activities.READ)
            ? activities.all(0, RunFields.MOST_ACTIVITIES).stream()
                .filter(one -> one.holder().equals(holder))
                .toList()
            : List.of(),
        activity);
  }

  private Run ownRun(UUID id) {
    return desk.own(Courses.PLAN, courses::run, id);
  }

  private Course own(UUID id) {
    return desk.own(Courses.PLAN, courses::find, id);
  }

  static String path(UUID id) {
    return RUNS + "/" + id;
  }

  static Text title(Run run, Words words) {
    return Text.english(
        run.title() + ", " + Show.days(run.details().starts(), run.details().ends(), words));
  }

  static Crumb crumb(Run run, Words words) {
    return new Crumb(title(run, words), path(run.id()));
  }

  private static List<Crumb> crumbs(Run run, Words words) {
    return List.of(
        CoursesController.crumb(words),
        new Crumb(Text.english(run.title()), CoursesController.path(run.course())));
  }
}
