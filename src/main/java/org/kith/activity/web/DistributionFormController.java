package org.kith.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.activity.Distribution;
import org.kith.activity.DistributionDetails;
import org.kith.activity.Distributions;
import org.kith.activity.Session;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording what was given out, and naming those who got it. */
@Controller
class DistributionFormController {
  private static final String NEW = DistributionsController.PATH + "/new";
  private static final String CHANGE = DistributionsController.ID + "/change";
  private static final String PEOPLE = DistributionsController.ID + "/people";

  private final Distributions distributions;
  private final PersonPicker picker;
  private final RecordDesk desk;
  private final Clock clock;
  private final RecordForms<Distribution, DistributionDetails> forms;

  DistributionFormController(
      Distributions distributions, PersonPicker picker, Ask ask, RecordDesk desk, Clock clock) {
    this.distributions = distributions;
    this.picker = picker;
    this.desk = desk;
    this.clock = clock;
    this.forms =
        desk.forms(
                distributions,
                Distributions.RECORD,
                DistributionsController.PATH,
                "activity.distribution.new",
                (one, words) -> Text.english(DistributionsController.what(one.details(), words)),
                (one, words) ->
                    new DistributionFields(
                        ask.locality(),
                        ask.project(),
                        one.map(known -> known.details().activity()).orElse(null)))
            .below(words -> List.of(DistributionsController.crumb(words)));
  }

  @GetMapping(NEW)
  View ask(Form form) {
    return forms.ask(
        form.with(DistributionFields.DAY, LocalDate.now(clock.withZone(Session.CLOCK))));
  }

  @PostMapping(NEW)
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(CHANGE)
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(CHANGE)
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  @GetMapping(PEOPLE + "/new")
  @Transactional(readOnly = true)
  View look(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Form form) {
    Distribution one = mine(id);
    return naming(one, q, picker.found(q, one.holder()), form);
  }

  @PostMapping(PEOPLE + "/new")
  View name(@PathVariable UUID id, Form form) {
    Distribution one = mine(id);
    List<PersonName> chosen = picker.chosen(form, one.holder());
    ChoiceField<UUID> person = PersonPicker.field(chosen);
    return form.posted(List.of(person))
        .save(
            () -> {
              distributions.name(id, form.get(person));
              return View.done(
                  DistributionsController.path(id), "activity.distribution.named.done");
            },
            again -> naming(one, "", chosen, again));
  }

  private View.Shown naming(Distribution one, String q, List<PersonName> some, Form form) {
    return picker.page(
        "activity.distribution.name",
        Text.english(DistributionsController.what(one.details(), form.words())),
        List.of(crumb(one, form.words())),
        DistributionsController.path(one.id()) + "/people/new",
        q,
        some,
        form,
        List.of(),
        "activity.distribution.name.button");
  }

  @GetMapping(PEOPLE + "/{person:[0-9a-f-]{36}}/remove")
  View remove(@PathVariable UUID id, @PathVariable UUID person, Words words) {
    return removePage(mine(id), person, Form.blank(words));
  }

  @PostMapping(PEOPLE + "/{person:[0-9a-f-]{36}}/remove")
  View remove(@PathVariable UUID id, @PathVariable UUID person, Form form) {
    Distribution one = mine(id);
    return form.posted(List.of())
        .save(
            () -> {
              distributions.unname(id, person);
              return View.done(
                  DistributionsController.path(id), "activity.distribution.unnamed.done");
            },
            again -> removePage(one, person, again));
  }

  private View.Shown removePage(Distribution one, UUID person, Form form) {
    return FormPage.of(
            "activity.distribution.unname",
            form,
            List.of(),
            DistributionsController.path(one.id()) + "/people/" + person + "/remove",
            "activity.distribution.unname")
        .below(crumb(one, form.words()))
        .saying("activity.distribution.unname.said")
        .shown();
  }

  private Distribution mine(UUID id) {
    return desk.own(Distributions.RECORD, distributions::find, id);
  }

  private static Crumb crumb(Distribution one, Words words) {
    return new Crumb(
        Text.english(DistributionsController.what(one.details(), words)),
        DistributionsController.path(one.id()));
  }
}
