package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.organisations.Organisations;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Courses;
import org.kith.training.Licence;
import org.kith.training.LicenceDetails;
import org.kith.training.Licences;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
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

/** Licences, to be read. */
@Controller
class LicencesController {
  static final String PATH = CoursesController.PATH + "/licences";

  private final Access access;
  private final Licences licences;
  private final Organisations organisations;
  private final People people;
  private final AuditTrail trail;
  private final Today today;

  LicencesController(
      Access access,
      Licences licences,
      Organisations organisations,
      People people,
      AuditTrail trail,
      Today today) {
    this.access = access;
    this.licences = licences;
    this.organisations = organisations;
    this.people = people;
    this.trail = trail;
    this.today = today;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Courses.READ);
    List<Licence> all = licences.all();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("training.licences"),
            words.text("training.licences.about"),
            Show.tabs(words),
            access.who().mayAnywhere(Courses.PLAN)
                ? List.of(new Way(words.text("training.licence.new"), PATH + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("training.licences"),
                    List.of(
                        words.text("training.licence.holder"),
                        words.text("training.course"),
                        words.text("training.licence.purpose"),
                        words.text("training.valid-until"),
                        words.text("training.licence.standing")),
                    lines(all, words),
                    words.text("training.licences.none")))));
  }

  private List<List<Cell>> lines(List<Licence> all, Words words) {
    Map<UUID, PersonName> names =
        people.names(
            all.stream().map(one -> one.details().record()).filter(Objects::nonNull).toList());
    Map<String, String> holders =
        organisations.names(
            all.stream()
                .map(one -> one.details().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    LocalDate day = today.day();
    return all.stream()
        .map(one ->
            List.of(
                Cell.link(holder(one, names, holders, words), path(one.id())),
                Cell.of(one.title()),
                Cell.of(words.text("training.purpose." + one.details().purpose().id())),
                Cell.of(Show.day(one.details().ends(), "training.no-end", words)),
                Cell.of(standing(one, day, words))))
        .toList();
  }

  private static String holder(
      Licence one, Map<UUID, PersonName> names, Map<String, String> holders, Words words) {
    UUID record = one.details().record();
    String organisation = one.details().organisation();
    if (organisation != null) {
      return holders.getOrDefault(organisation, organisation);
    }
    PersonName name = record == null ? null : names.get(record);
    return name == null ? words.plain("training.somebody") : name.full();
  }

  private static Status standing(Licence one, LocalDate day, Words words) {
    if (one.withdrawnOn() != null && !one.withdrawnOn().isAfter(day)) {
      return new Status(words.text("training.licence.withdrawn"), Colour.RED);
    }
    if (one.isInForce(day)) {
      return new Status(words.text("training.licence.in-force"), Colour.GREEN);
    }
    return one.details().starts().isAfter(day)
        ? new Status(words.text("training.licence.to-come"), Colour.BLUE)
        : new Status(words.text("training.ran-out"), Colour.AMBER);
  }

  @GetMapping(PATH + CoursesController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Courses.READ);
    Licence licence = licences.find(id).orElseThrow(NotFound::new);
    boolean mayChange =
        licence.withdrawnOn() == null
            && access.who().may(Courses.PLAN, Scope.organisation(licence.holder()));
    return View.of(
        "ui/record",
        new RecordPage(
            name(licence, words),
            List.of(crumb(words)),
            standing(licence, today.day(), words),
            rows(licence, words),
            List.of(),
            List.of(),
            mayChange
                ? List.of(
                    new Way(words.text("training.licence.renew"), path(id) + "/renew"),
                    new Way(words.text("training.licence.withdraw"), path(id) + "/withdraw"))
                : List.of(),
            trail.of(Licences.SUBJECT, id.toString(), CoursesController.HISTORY)));
  }

  /** Who holds it. */
  Text name(Licence licence, Words words) {
    return Text.english(lines(List.of(licence), words).getFirst().getFirst().text().text());
  }

  private static List<SummaryRow> rows(Licence licence, Words words) {
    LicenceDetails details = licence.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("training.course", licence.title(), words));
    rows.add(
        Markup.row(
            "training.licence.purpose",
            words.text("training.purpose." + details.purpose().id()),
            words));
    if (details.organisation() != null) {
      rows.add(Markup.row("training.licence.copies", words.number(details.copies()), words));
    }
    rows.add(Markup.row("training.licence.starts", words.date(details.starts()), words));
    rows.add(
        Markup.row(
            "training.valid-until", Show.day(details.ends(), "training.no-end", words), words));
    Optional.ofNullable(licence.withdrawnOn())
        .ifPresent(on -> {
          rows.add(Markup.row("training.licence.withdrawn", words.date(on), words));
          rows.add(Markup.row("training.licence.reason", licence.reason(), words));
        });
    Optional.ofNullable(licence.renews())
        .ifPresent(before ->
            rows.add(
                SummaryRow.of(
                    words.text("training.licence.renews"),
                    Markup.link(words.plain("training.licence.renews.link"), path(before)))));
    return rows;
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("training.licences"), PATH);
  }
}
