package org.kith.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.files.Download;
import org.kith.organisations.HolderQuestion;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.people.PersonQuestion;
import org.kith.training.Capacity;
import org.kith.training.Certificates;
import org.kith.training.Certificates.Award;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.kith.training.Run;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody's place in a run: given, looked at, its certificate. */
@Controller
class PlacesController {
  static final String PLACES = CoursesController.PATH + "/places";
  private static final String NEW = RunsController.RUNS + CoursesController.ID + "/places/new";
  private static final ChoiceField<Capacity> CAPACITY =
      ChoiceField.of(
          "capacity", "training.place.as", Choice.each(Capacity.class, "training.capacity."));

  private final Access access;
  private final Courses courses;
  private final Learning learning;
  private final Certificates certificates;
  private final People people;
  private final PersonQuestion who;
  private final HolderQuestion holders;
  private final Submissions submissions;
  private final AuditTrail trail;
  private final Today today;

  PlacesController(
      Access access,
      Courses courses,
      Learning learning,
      Certificates certificates,
      People people,
      PersonQuestion who,
      HolderQuestion holders,
      Submissions submissions,
      AuditTrail trail,
      Today today) {
    this.access = access;
    this.courses = courses;
    this.learning = learning;
    this.certificates = certificates;
    this.people = people;
    this.who = who;
    this.holders = holders;
    this.submissions = submissions;
    this.trail = trail;
    this.today = today;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    return newPage(run(id), form);
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    Run run = run(id);
    return form.posted(fields(form))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID person = who.answer(form, holders.answer(form, Learning.RECORD));
                      learning.book(id, person, form.get(CAPACITY));
                      return View.done(RunsController.path(id), "training.place.added.done");
                    }),
            again -> newPage(run, again));
  }

  private List<Field<?>> fields(Form form) {
    List<Field<?>> fields = new ArrayList<>(who.fields(form));
    fields.add(CAPACITY);
    fields.addAll(holders.fields(Learning.RECORD));
    return fields;
  }

  private View.Shown newPage(Run run, Form form) {
    return FormPage.of(
            "training.place.new",
            form,
            fields(form),
            RunsController.path(run.id()) + "/places/new",
            "training.place.add")
        .below(CoursesController.crumb(form.words()), RunsController.crumb(run, form.words()))
        .shown();
  }

  @GetMapping(PLACES + CoursesController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Courses.READ);
    Place place = existing(id);
    Optional<Award> award = certificates.of(id);
    return View.of(
        "ui/record",
        new RecordPage(
            name(place, words),
            crumbs(place, words),
            Show.result(place, today.day(), words),
            rows(place, award, words),
            List.of(),
            List.of(),
            ways(place, award, words),
            trail.of(Learning.SUBJECT, id.toString(), CoursesController.HISTORY)));
  }

  private List<SummaryRow> rows(Place place, Optional<Award> award, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("training.course", place.title(), words));
    rows.add(
        Markup.row(
            "training.place.as", words.text("training.capacity." + place.capacity().id()), words));
    if (place.completedOn() != null) {
      rows.add(Markup.row("training.completed", words.date(place.completedOn()), words));
      rows.add(
          Markup.row(
              "training.valid-until",
              Show.day(place.validUntil(), "training.for-ever", words),
              words));
    }
    award.ifPresent(one -> {
      String number = CertificatePage.printed(one.certificate().number());
      rows.add(
          SummaryRow.of(
              words.text("training.certificate.number"),
              Markup.link(number, "/certificates/" + number)));
      rows.add(
          Markup.row(
              "training.certificate.standing",
              CertificatePage.standing(one.certificate(), today.day(), words).text(),
              words));
      rows.add(Markup.row("training.certificate.name", one.name(), words));
      rows.add(
          Markup.row(
              "training.certificate.shown",
              words.text(one.isNamed() ? "ui.form.yes" : "ui.form.no"),
              words));
    });
    return rows;
  }

  private List<Way> ways(Place place, Optional<Award> award, Words words) {
    List<Way> ways = new ArrayList<>();
    String path = path(place.id());
    boolean isValid = award.filter(one -> one.certificate().withdrawnOn() == null).isPresent();
    if (isValid) {
      ways.add(new Way(words.text("training.certificate.print"), path + "/certificate.pdf"));
    }
    if (access.who().may(Learning.RECORD, Scope.organisation(place.holder()))) {
      ways.add(new Way(words.text("training.result.record"), path + "/result"));
      if (isValid) {
        ways.add(new Way(words.text("training.certificate.rename"), path + "/name"));
        ways.add(new Way(words.text("training.certificate.withdraw"), path + "/withdraw"));
      }
    }
    return ways;
  }

  @GetMapping(PLACES + CoursesController.ID + "/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
    access.requireSomewhere(Courses.READ);
    Award award =
        certificates
            .of(id)
            .filter(one -> one.certificate().withdrawnOn() == null)
            .orElseThrow(NotFound::new);
    return Download.of(
        "certificate-" + award.certificate().number() + ".pdf",
        "application/pdf",
        certificates.pdf(id));
  }

  private Run run(UUID id) {
    return courses.run(id).orElseThrow(NotFound::new);
  }

  private Place existing(UUID id) {
    return learning.place(id).orElseThrow(NotFound::new);
  }

  private Text name(Place place, Words words) {
    Map<UUID, PersonName> names = people.names(Set.of(place.record()));
    return Text.english(RunsController.name(names, place, words));
  }

  private List<Crumb> crumbs(Place place, Words words) {
    return List.of(CoursesController.crumb(words), RunsController.crumb(run(place.run()), words));
  }

  static String path(UUID id) {
    return PLACES + "/" + id;
  }
}
