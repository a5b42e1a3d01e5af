package org.kith.volunteering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What came of a check. There is no way to send in a certificate. */
@Controller
class ChecksController {
  private static final String PATH = VolunteersController.PATH + VolunteersController.ID + "/check";
  private static final ChoiceField<CheckLevel> LEVEL =
      ChoiceField.of(
          "level",
          "volunteering.check.level",
          Choice.some(
              "volunteering.level.",
              List.of(
                  CheckLevel.BASIC,
                  CheckLevel.STANDARD,
                  CheckLevel.ENHANCED,
                  CheckLevel.ENHANCED_BARRED)));
  private static final ChoiceField<Boolean> DECISION =
      ChoiceField.of(
          "decision",
          "volunteering.check.decision",
          List.of(
              new Choice<>(true, "cleared", Label.key("volunteering.check.cleared")),
              new Choice<>(false, "refused", Label.key("volunteering.check.refused"))));
  private static final DateField DECIDED = DateField.of("decided", "volunteering.check.decided");
  private static final Field<Optional<LocalDate>> EXPIRES =
      DateField.of("expires", "volunteering.check.expires").optional();
  private static final Field<Optional<LocalDate>> ISSUED =
      DateField.of("issued", "volunteering.check.issued").optional();
  private static final Field<Optional<String>> REFERENCE =
      TextField.of("reference", "volunteering.check.reference")
          .atMost(30)
          .autocomplete("off")
          .optional();
  private static final List<Field<?>> FIELDS =
      List.of(LEVEL, ISSUED, REFERENCE, DECISION, DECIDED, EXPIRES);

  private final Access access;
  private final Volunteers volunteers;
  private final Vettings vettings;
  private final People people;
  private final Submissions submissions;
  private final Today today;

  ChecksController(
      Access access,
      Volunteers volunteers,
      Vettings vettings,
      People people,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.volunteers = volunteers;
    this.vettings = vettings;
    this.people = people;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Vettings.VET);
    return page(own(id), Form.blank(words).with(DECIDED, today.day()));
  }

  @PostMapping(PATH)
  View note(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Vettings.VET);
    Volunteer volunteer = own(id);
    return form.posted(FIELDS)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      vettings.note(read(volunteer, form));
                      return View.done(VolunteersController.path(id), "volunteering.changed.done");
                    }),
            again -> page(volunteer, again));
  }

  private static Vetting read(Volunteer volunteer, Form form) {
    return new Vetting(
        UUID.randomUUID(),
        volunteer.holder(),
        volunteer.record(),
        form.get(LEVEL),
        form.get(ISSUED).orElse(null),
        form.get(REFERENCE).orElse(""),
        form.get(DECISION),
        form.get(DECIDED),
        form.get(EXPIRES).orElse(null));
  }

  private View.Shown page(Volunteer volunteer, Form form) {
    return FormPage.of(
            "volunteering.check.new",
            form,
            FIELDS,
            VolunteersController.path(volunteer.id()) + "/check",
            "volunteering.save")
        .below(
            VolunteersController.crumb(form.words()),
            StepsController.crumb(people, volunteer, form.words()))
        .saying("volunteering.check.said")
        .shown();
  }

  private Volunteer own(UUID id) {
    Volunteer volunteer = volunteers.find(id).orElseThrow(NotFound::new);
    access.require(Vettings.VET, Scope.organisation(volunteer.holder()));
    return volunteer;
  }
}
