package org.kith.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.training.Course;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Run;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.kith.ui.records.ListPage;
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

/** Courses: all of them, one, and what is said of them. */
@Controller
class CoursesController {
  static final String PATH = "/team/training";
  static final String COURSES = PATH + "/courses";
  static final String ID = "/{id:[0-9a-f-]{36}}";
  static final int HISTORY = 30;

  private final Access access;
  private final Courses courses;
  private final Organisations organisations;
  private final Programme programme;
  private final AuditTrail trail;
  private final RecordForms<Course, CourseDetails> forms;

  CoursesController(
      Access access,
      Courses courses,
      Organisations organisations,
      Programme programme,
      RecordDesk desk,
      AuditTrail trail) {
    this.access = access;
    this.courses = courses;
    this.organisations = organisations;
    this.programme = programme;
    this.trail = trail;
    this.forms =
        desk.forms(
                courses,
                Courses.PLAN,
                COURSES,
                "training.course.new",
                (course, words) -> Text.english(course.details().title()),
                (course, words) -> fields(course))
            .below(words -> List.of(crumb(words)));
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Courses.READ);
    List<Course> all = courses.all();
    Map<String, String> names =
        organisations.names(all.stream().map(Course::holder).distinct().toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("training.title"),
            words.text("training.about"),
            Show.tabs(words),
            access.who().mayAnywhere(Courses.PLAN)
                ? List.of(new Way(words.text("training.course.new"), COURSES + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("training.courses"),
                    List.of(
                        words.text("training.course"),
                        words.text("training.provider"),
                        words.text("training.hours"),
                        words.text("training.validity")),
                    all.stream().map(one -> line(one, names, words)).toList(),
                    words.text("training.courses.none")))));
  }

  private static List<Cell> line(Course course, Map<String, String> names, Words words) {
    CourseDetails details = course.details();
    return List.of(
        Cell.link(details.title(), path(course.id())),
        Cell.of(names.getOrDefault(course.holder(), course.holder())),
        Cell.of(hours(details, words)),
        Cell.of(validity(details, words)));
  }

  private static Text hours(CourseDetails details, Words words) {
    return details.hours() == null
        ? words.text("training.not-said")
        : Text.english(words.number(details.hours()));
  }

  private static Text validity(CourseDetails details, Words words) {
    return details.validMonths() == null
        ? words.text("training.for-ever")
        : words.text("training.months", details.validMonths());
  }

  @GetMapping(COURSES + ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Courses.READ);
    Course course = courses.find(id).orElseThrow(NotFound::new);
    boolean mayPlan = access.who().may(Courses.PLAN, Scope.organisation(course.holder()));
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(course.details().title()),
            List.of(crumb(words)),
            null,
            rows(course, words),
            List.of(),
            List.of(runs(id, words)),
            mayPlan
                ? List.of(
                    new Way(words.text("training.run.new"), path(id) + "/runs/new"),
                    new Way(words.text("training.change"), path(id) + "/change"))
                : List.of(),
            trail.of(Courses.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(Course course, Words words) {
    CourseDetails details = course.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("training.provider", organisations.name(course.holder()), words));
    if (!details.aim().isEmpty()) {
      rows.add(Markup.row("training.course.aim", details.aim(), words));
    }
    if (!details.audience().isEmpty()) {
      rows.add(
          Markup.row(
              "training.course.audience",
              details.audienceInOrder().stream()
                  .map(one -> words.plain("training.capacity." + one.id()))
                  .collect(Collectors.joining(", ")),
              words));
    }
    rows.add(Markup.row("training.hours", hours(details, words), words));
    rows.add(Markup.row("training.validity", validity(details, words), words));
    if (details.project() != null) {
      rows.add(
          Markup.row(
              "training.course.project",
              programme.project(details.project()).map(Project::name).orElse(details.project()),
              words));
    }
    if (details.output() != null) {
      rows.add(Markup.row("training.course.output", output(details), words));
    }
    if (details.givesLicence()) {
      rows.add(Markup.row("training.licence", words.text("training.course.licence.said"), words));
    }
    rows.add(
        Markup.row(
            "training.course.for",
            words.text(details.isOpen() ? "training.course.for.all" : "training.course.for.own"),
            words));
    return rows;
  }

  private String output(CourseDetails details) {
    String project = details.project();
    return (project == null ? Optional.<Project>empty() : programme.project(project))
        .stream()
            .flatMap(known -> known.outputs().stream())
            .filter(output -> output.definition().equals(details.output()))
            .map(Project.Output::label)
            .findFirst()
            .orElse(String.valueOf(details.output()));
  }

  private Listing runs(UUID course, Words words) {
    return new Listing(
        words.text("training.runs"),
        List.of(
            words.text("training.run.when"),
            words.text("training.run.venue"),
            words.text("training.run.taken")),
        courses.runs(course).stream().map(run -> line(run, words)).toList(),
        words.text("training.runs.none"));
  }

  private static List<Cell> line(Run run, Words words) {
    return List.of(
        Cell.link(
            Show.days(run.details().starts(), run.details().ends(), words),
            RunsController.path(run.id())),
        run.details().venue().isEmpty()
            ? Cell.of(words.text("training.not-said"))
            : Cell.of(run.details().venue()),
        Cell.of(RunsController.taken(run, words)));
  }

  @GetMapping(COURSES + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(COURSES + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(COURSES + ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(COURSES + ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  private CourseFields fields(Optional<Course> course) {
    String project = course.map(known -> known.details().project()).orElse(null);
    return new CourseFields(
        programme.projects(),
        project,
        Optional.ofNullable(project)
            .flatMap(programme::project)
            .map(Project::outputs)
            .orElse(List.of()));
  }

  static String path(@Nullable UUID id) {
    return COURSES + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("training.title"), PATH);
  }
}
