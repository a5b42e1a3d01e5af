package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Today;
import org.kith.organisations.RecordDesk;
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
import org.kith.welcome.Onboarding;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardCheck;
import org.kith.welcome.Standards;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether a place meets the five standards: each met or not yet, with a note. */
@Controller
class StandardsController {
  private static final String PATH = Paths.PLACES + Paths.ID + "/standards";
  private static final DateField ON = DateField.of("on", "welcome.standard.checked-on");

  private final Places places;
  private final Onboarding onboarding;
  private final RecordDesk desk;
  private final Today today;

  StandardsController(Places places, Onboarding onboarding, RecordDesk desk, Today today) {
    this.places = places;
    this.onboarding = onboarding;
    this.desk = desk;
    this.today = today;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, Words words) {
    Place place = own(id);
    Map<Standard, StandardCheck> latest = Standards.latest(onboarding.checks(id));
    Form form = Form.blank(words).with(ON, today.day());
    for (StandardCheck check : latest.values()) {
      form =
          form.with(met(check.standard()), check.isMet())
              .with(note(check.standard()), check.note());
    }
    return page(place, form);
  }

  @PostMapping(PATH)
  View check(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return form.posted(fields())
        .checking(this::check)
        .save(
            () -> {
              LocalDate on = form.get(ON);
              onboarding.check(
                  id,
                  Arrays.stream(Standard.values())
                      .map(one ->
                          new StandardCheck(one, form.get(met(one)), form.get(note(one)), on))
                      .toList());
              return View.done(Paths.place(id), "welcome.standards.done");
            },
            again -> page(place, again));
  }

  private void check(Form form) {
    if (form.get(ON).isAfter(today.day())) {
      form.refuse(ON, "welcome.standard.checked-on.future");
    }
  }

  private static View.Shown page(Place place, Form form) {
    return FormPage.of(
            "welcome.standards.check",
            form,
            fields(),
            Paths.place(place.id()) + "/standards",
            "welcome.save")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.standards.about")
        .shown();
  }

  private static List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>();
    for (Standard standard : Standard.values()) {
      fields.add(met(standard));
      fields.add(note(standard));
    }
    fields.add(ON);
    return fields;
  }

  private static ChoiceField<Boolean> met(Standard standard) {
    return ChoiceField.of(
            "met-" + standard.id(),
            Label.key("welcome.standard." + standard.id()),
            List.of(
                new Choice<>(true, "yes", Label.key("welcome.standard.is-met")),
                new Choice<>(false, "no", Label.key("welcome.standard.is-not-met"))))
        .inline();
  }

  private static Field<String> note(Standard standard) {
    return TextField.lines("note-" + standard.id(), "welcome.standard.note." + standard.id())
        .atMost(500)
        .rows(2)
        .orEmpty();
  }

  private Place own(UUID id) {
    return desk.own(Places.KEEP, places::find, id);
  }
}
