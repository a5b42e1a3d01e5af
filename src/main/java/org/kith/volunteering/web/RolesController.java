package org.kith.volunteering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.programme.Programme;
import org.kith.programme.Project;
import org.kith.training.Courses;
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
import org.kith.volunteering.RoleDetails;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people can volunteer as. */
@Controller
class RolesController {
  static final String PATH = VolunteersController.PATH + "/roles";

  private final Access access;
  private final VolunteerRoles roles;
  private final Courses courses;
  private final Organisations organisations;
  private final Programme programme;
  private final AuditTrail trail;
  private final RecordForms<VolunteerRole, RoleDetails> forms;

  RolesController(
      Access access,
      VolunteerRoles roles,
      Courses courses,
      Organisations organisations,
      Programme programme,
      RecordDesk desk,
      AuditTrail trail) {
    this.access = access;
    this.roles = roles;
    this.courses = courses;
    this.organisations = organisations;
    this.programme = programme;
    this.trail = trail;
    this.forms =
        desk.forms(
                roles,
                Volunteers.PLAN,
                PATH,
                "volunteering.role.new",
                (role, words) -> Text.english(role.details().title()),
                (role, words) -> new RoleFields(programme.projects(), courses.all()))
            .below(words -> List.of(VolunteersController.crumb(words), crumb(words)));
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Volunteers.READ);
    List<VolunteerRole> all = roles.all();
    Map<String, String> names =
        organisations.names(all.stream().map(VolunteerRole::holder).distinct().toList());
    return View.of(
        "ui/list",
        new ListPage(
            words.text("volunteering.roles"),
            words.text("volunteering.roles.about"),
            Show.tabs(words),
            access.who().mayAnywhere(Volunteers.PLAN)
                ? List.of(new Way(words.text("volunteering.role.new"), PATH + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("volunteering.roles"),
                    List.of(
                        words.text("volunteering.role"),
                        words.text("volunteering.organisation"),
                        words.text("volunteering.role.check"),
                        words.text("volunteering.role.courses")),
                    all.stream().map(one -> line(one, names, words)).toList(),
                    words.text("volunteering.roles.none")))));
  }

  private List<Cell> line(VolunteerRole role, Map<String, String> names, Words words) {
    return List.of(
        Cell.link(role.details().title(), path(role.id())),
        Cell.of(names.getOrDefault(role.holder(), role.holder())),
        Cell.of(level(role.details(), words)),
        Cell.of(training(role.details(), words)));
  }

  private static Text level(RoleDetails details, Words words) {
    return words.text("volunteering.level." + Show.key(details.check()));
  }

  private Text training(RoleDetails details, Words words) {
    Map<UUID, String> titles = courses.titles(details.courses());
    return details.courses().isEmpty()
        ? words.text("volunteering.role.courses.none")
        : Text.english(
            String.join(
                ", ",
                details.courses().stream()
                    .map(one ->
                        titles.getOrDefault(one, words.plain("volunteering.role.courses.hidden")))
                    .toList()));
  }

  @GetMapping(PATH + VolunteersController.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.READ);
    VolunteerRole role = roles.find(id).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(role.details().title()),
            List.of(VolunteersController.crumb(words), crumb(words)),
            null,
            rows(role, words),
            List.of(),
            List.of(),
            access.who().may(Volunteers.PLAN, Scope.organisation(role.holder()))
                ? List.of(new Way(words.text("volunteering.change"), path(id) + "/change"))
                : List.of(),
            trail.of(VolunteerRoles.SUBJECT, id.toString(), VolunteersController.HISTORY)));
  }

  private List<SummaryRow> rows(VolunteerRole role, Words words) {
    RoleDetails details = role.details();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("volunteering.organisation", organisations.name(role.holder()), words));
    if (!details.about().isEmpty()) {
      rows.add(Markup.row("volunteering.role.about", details.about(), words));
    }
    if (details.project() != null) {
      rows.add(
          Markup.row(
              "volunteering.role.project",
              programme.project(details.project()).map(Project::name).orElse(details.project()),
              words));
    }
    rows.add(Markup.row("volunteering.role.check", level(details, words), words));
    rows.add(Markup.row("volunteering.role.courses", training(details, words), words));
    rows.add(
        Markup.row(
            "volunteering.role.matches",
            words.text(details.isMatched() ? "ui.form.yes" : "ui.form.no"),
            words));
    rows.add(
        Markup.row(
            "volunteering.role.offers",
            words.text(
                details.isOpen()
                    ? "volunteering.role.offers.all"
                    : "volunteering.role.offers.none"),
            words));
    return rows;
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(PATH + VolunteersController.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(PATH + VolunteersController.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("volunteering.roles"), PATH);
  }
}
