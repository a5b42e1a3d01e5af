package org.kith.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.activity.Session;
import org.kith.activity.Venues;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.geography.Geography;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.components.Tab;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Organisations' services, as their teams keep them. */
@Controller
class ServicesController {
  static final String PATH = "/team/directory";

  private static final int ON_A_PAGE = 50;
  private static final int HISTORY = 20;

  private final Access access;
  private final Services services;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final RecordDesk desk;
  private final Clock clock;
  private final RecordForms<Service, ServiceDetails> forms;

  ServicesController(
      Access access,
      Services services,
      Organisations organisations,
      Venues venues,
      Geography geography,
      RecordDesk desk,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.services = services;
    this.organisations = organisations;
    this.trail = trail;
    this.desk = desk;
    this.clock = clock;
    this.forms =
        desk.forms(
                services,
                Services.KEEP,
                PATH,
                "directory.service.new",
                (service, words) -> Text.english(service.details().name()),
                (service, words) -> new ServiceFields(venues.all(), geography.area().localities()))
            .below(words -> List.of(crumb(words)));
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(@RequestParam(defaultValue = "1") int page, Words words) {
    access.requireSomewhere(Services.READ);
    int last = Math.max(1, (services.count() + ON_A_PAGE - 1) / ON_A_PAGE);
    int number = Math.clamp(page, 1, last);
    List<Service> some = services.page((number - 1) * ON_A_PAGE, ON_A_PAGE);
    Map<String, String> names =
        organisations.names(some.stream().map(Service::holder).distinct().toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("directory.services"),
            words.text("directory.services.about"),
            tabs(words),
            buttons(words),
            List.of(
                new Listing(
                    words.text("directory.services"),
                    List.of(
                        words.text("directory.service"),
                        words.text("directory.organisation"),
                        words.text("directory.standing"),
                        words.text("directory.assured")),
                    some.stream().map(one -> line(one, names, words)).toList(),
                    words.text("directory.services.none"))),
            new Pagination(number, last, PATH + "?page=")));
  }

  private List<Way> buttons(Words words) {
    return access.who().mayAnywhere(Services.KEEP)
        ? List.of(
            new Way(words.text("directory.service.new"), PATH + "/new"),
            new Way(words.text("directory.file"), PATH + "/services.xlsx"))
        : List.of(new Way(words.text("directory.file"), PATH + "/services.xlsx"));
  }

  private List<Tab> tabs(Words words) {
    return access.who().mayAnywhere(Problems.SETTLE)
        ? List.of(
            Tab.of(words.text("directory.services"), PATH),
            Tab.of(words.text("directory.problems"), PATH + "/problems"))
        : List.of();
  }

  private List<Cell> line(Service one, Map<String, String> names, Words words) {
    return List.of(
        Cell.link(one.details().name(), PATH + "/" + one.id()),
        Cell.of(names.getOrDefault(one.holder(), one.holder())),
        Cell.of(standing(one, words)),
        Cell.of(assured(one, words)));
  }

  private static Status standing(Service one, Words words) {
    return one.isListed()
        ? new Status(words.text("directory.standing.listed"), Status.Colour.TEAL)
        : new Status(words.text("directory.standing.hidden"), Status.Colour.GREY);
  }

  private Status assured(Service one, Words words) {
    boolean isDue = one.isDue(LocalDate.now(clock.withZone(Session.CLOCK)));
    LocalDate day = one.assuredOn();
    return new Status(
        day == null
            ? words.text("directory.assured.never")
            : new Text(words.date(day), words.language()),
        isDue ? Status.Colour.AMBER : Status.Colour.GREEN);
  }

  @GetMapping(PATH + DirectoryController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Services.READ);
    Service service = services.find(id).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(service.details().name()),
            List.of(crumb(words)),
            standing(service, words),
            rows(service, words),
            List.of(),
            List.of(),
            ways(service, words),
            trail.of(Services.SUBJECT, id.toString(), HISTORY)));
  }

  private List<Way> ways(Service service, Words words) {
    List<Way> ways = new ArrayList<>();
    if (access.who().may(Services.KEEP, Scope.organisation(service.holder()))) {
      ways.add(new Way(words.text("directory.change"), path(service.id()) + "/change"));
      ways.add(new Way(words.text("directory.assure"), path(service.id()) + "/right"));
    }
    if (service.isListed()) {
      ways.add(
          new Way(
              words.text("directory.as-public"), DirectoryController.PATH + "/" + service.id()));
    }
    return ways;
  }

  private List<SummaryRow> rows(Service service, Words words) {
    ServiceDetails details = service.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("directory.organisation", organisations.name(service.holder()), words));
    rows.add(
        Markup.row(
            "directory.field.status",
            words.text("directory.status." + details.status().id().replace('_', '-')),
            words));
    rows.add(Markup.row("directory.assured", assured(service, words).text(), words));
    add(rows, "directory.field.about", details.about(), words);
    add(rows, "directory.row.when", DirectoryWords.hours(details.hours(), words).text(), words);
    add(rows, "directory.row.when-note", details.hours().note(), words);
    add(rows, "directory.row.cost", DirectoryWords.cost(details.cost(), words).text(), words);
    add(rows, "directory.row.topics", DirectoryWords.topics(details.topics(), words).text(), words);
    add(
        rows,
        "directory.row.languages",
        DirectoryWords.languages(details.languages(), words).text(),
        words);
    add(rows, "directory.row.joining", details.joining(), words);
    add(rows, "directory.field.email", details.contact().email(), words);
    add(rows, "directory.field.phone", details.contact().phone(), words);
    add(rows, "directory.field.url", details.contact().url(), words);
    add(rows, "directory.field.alert", details.alert(), words);
    return rows;
  }

  private static void add(List<SummaryRow> rows, String key, String value, Words words) {
    if (!value.isEmpty()) {
      rows.add(Markup.row(key, value, words));
    }
  }

  @GetMapping(PATH + DirectoryController.ID + "/right")
  View askRight(@PathVariable UUID id, Form form) {
    return rightPage(own(id), form.withVersion(own(id).version()));
  }

  @PostMapping(PATH + DirectoryController.ID + "/right")
  View right(@PathVariable UUID id, Form form) {
    Service service = own(id);
    return form.posted(List.of())
        .save(
            () -> {
              services.assure(id, form.version());
              return View.done(path(id), "directory.assured.done");
            },
            again -> rightPage(service, again));
  }

  private Service own(UUID id) {
    return desk.own(Services.KEEP, services::find, id);
  }

  private static View.Shown rightPage(Service service, Form form) {
    Words words = form.words();
    return FormPage.of(
            "directory.assure", form, List.of(), path(service.id()) + "/right", "directory.assure")
        .below(crumb(words), new Crumb(Text.english(service.details().name()), path(service.id())))
        .saying("directory.assure.about")
        .shown();
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(PATH + DirectoryController.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(PATH + DirectoryController.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("directory.services"), PATH);
  }
}
