package org.kith.volunteering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonQuestion;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.volunteering.Missing;
import org.kith.volunteering.Reason;
import org.kith.volunteering.Stage;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From being recruited to leaving, step by step. */
@Controller
class StepsController {
  private static final String ONE = VolunteersController.PATH + VolunteersController.ID;
  private static final DateField ON = DateField.of("on", "volunteering.step.on");
  private static final ChoiceField<Reason> REASON =
      ChoiceField.of(
          "reason", "volunteering.reason", Choice.each(Reason.class, "volunteering.reason."));
  private static final Field<Optional<Reason>> PAUSE_REASON = REASON.optional();
  private static final Field<Optional<String>> EXIT_WORDS =
      TextField.lines("words", "volunteering.exit-words").atMost(1000).optional();

  private final Access access;
  private final Volunteers volunteers;
  private final VolunteerRoles roles;
  private final People people;
  private final PersonQuestion who;
  private final Submissions submissions;
  private final Today today;

  StepsController(
      Access access,
      Volunteers volunteers,
      VolunteerRoles roles,
      People people,
      PersonQuestion who,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.volunteers = volunteers;
    this.roles = roles;
    this.people = people;
    this.who = who;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(VolunteersController.PATH + "/new")
  View ask(Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return newPage(Form.blank(words).with(ON, today.day()));
  }

  @PostMapping(VolunteersController.PATH + "/new")
  View recruit(Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    return form.posted(fields(form))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      VolunteerRole role = form.get(role());
                      UUID id = UUID.randomUUID();
                      volunteers.recruit(
                          id, role.id(), who.answer(form, role.holder()), form.get(ON));
                      return View.done(
                          VolunteersController.path(id), "volunteering.recruited.done");
                    }),
            this::newPage);
  }

  private ChoiceField<VolunteerRole> role() {
    return ChoiceField.of(
            "role",
            "volunteering.role",
            roles.all().stream()
                .filter(
                    one -> access.who().may(Volunteers.MANAGE, Scope.organisation(one.holder())))
                .map(
                    one -> Choice.of(one, one.id().toString(), Text.english(one.details().title())))
                .toList())
        .select();
  }

  private List<Field<?>> fields(Form form) {
    List<Field<?>> fields = new ArrayList<>(List.of(role()));
    fields.addAll(who.fields(form));
    fields.add(ON);
    return fields;
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "volunteering.new",
            form,
            fields(form),
            VolunteersController.PATH + "/new",
            "volunteering.add")
        .below(VolunteersController.crumb(form.words()))
        .shown();
  }

  @GetMapping(ONE + "/step")
  View askStep(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return stepPage(own(id), stored(id, words));
  }

  @PostMapping(ONE + "/step")
  View step(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    return form.posted(stepFields(volunteer))
        .checking(sent -> {
          if (sent.get(next(volunteer)) == Stage.PAUSED && sent.get(PAUSE_REASON).isEmpty()) {
            sent.refuse(PAUSE_REASON, "volunteering.reason.missing");
          }
        })
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              Stage next = form.get(next(volunteer));
              Optional<Reason> reason =
                  next == Stage.PAUSED ? form.get(PAUSE_REASON) : Optional.empty();
              volunteers.step(id, form.version(), next, form.get(ON), reason.orElse(null));
              return View.done(VolunteersController.path(id), "volunteering.changed.done");
            },
            again -> stepPage(volunteer, again));
  }

  /** Leaving has a form of its own. */
  private static ChoiceField<Stage> next(Volunteer volunteer) {
    return ChoiceField.of(
        "next",
        "volunteering.step.next",
        Choice.some(
            "volunteering.stage.",
            volunteer.stage().next().stream().filter(stage -> stage != Stage.LEFT).toList()));
  }

  private static List<Field<?>> stepFields(Volunteer volunteer) {
    return volunteer.stage().next().contains(Stage.PAUSED)
        ? List.of(next(volunteer), ON, PAUSE_REASON)
        : List.of(next(volunteer), ON);
  }

  private View.Shown stepPage(Volunteer volunteer, Form form) {
    Missing missing = volunteers.missing(volunteer, today.day());
    FormPage page = page(volunteer, "volunteering.step", form, stepFields(volunteer), "/step");
    return (missing.isNothing()
            ? page
            : page.saying(
                "volunteering.step.missing", volunteer.title(), String.join(", ", missing.each())))
        .shown();
  }

  private Form stored(UUID id, Words words) {
    return Form.blank(words).with(ON, today.day()).withVersion(existing(id).version());
  }

  @GetMapping(ONE + "/leave")
  View askLeave(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return leavePage(own(id), stored(id, words));
  }

  @PostMapping(ONE + "/leave")
  View leave(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    return form.posted(List.of(ON, REASON, EXIT_WORDS))
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              LocalDate on = form.get(ON);
              volunteers.leave(
                  id, form.version(), on, form.get(REASON), form.get(EXIT_WORDS).orElse(""));
              return View.done(VolunteersController.path(id), "volunteering.changed.done");
            },
            again -> leavePage(volunteer, again));
  }

  private View.Shown leavePage(Volunteer volunteer, Form form) {
    return page(volunteer, "volunteering.leave", form, List.of(ON, REASON, EXIT_WORDS), "/leave")
        .shown();
  }

  private FormPage page(
      Volunteer volunteer, String title, Form form, List<Field<?>> fields, String ending) {
    String path = VolunteersController.path(volunteer.id());
    return FormPage.of(title, form, fields, path + ending, "volunteering.save")
        .below(VolunteersController.crumb(form.words()), crumb(people, volunteer, form.words()));
  }

  static Crumb crumb(People people, Volunteer volunteer, Words words) {
    return new Crumb(
        Text.english(
            Show.name(people.names(Set.of(volunteer.record())), volunteer.record(), words)),
        VolunteersController.path(volunteer.id()));
  }

  private Volunteer existing(UUID id) {
    return volunteers.find(id).orElseThrow(NotFound::new);
  }

  private Volunteer own(UUID id) {
    Volunteer volunteer = existing(id);
    access.require(Volunteers.MANAGE, Scope.organisation(volunteer.holder()));
    return volunteer;
  }
}
