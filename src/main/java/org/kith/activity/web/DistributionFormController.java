package org.kith.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Distribution;
import org.kith.activity.DistributionDetails;
import org.kith.activity.Distributions;
import org.kith.activity.Goods;
import org.kith.activity.Session;
import org.kith.people.PersonName;
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
import org.kith.ui.forms.WholeNumberField;
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

  private static final DateField DAY = DateField.of("day", "activity.distribution.day");
  private static final ChoiceField<Goods> GOODS =
      ChoiceField.of("goods", "activity.goods", Choice.each(Goods.class, "activity.goods."));
  private static final Field<Optional<String>> WORDS =
      TextField.of("words", "activity.distribution.words").atMost(120).optional();
  private static final WholeNumberField ITEMS =
      WholeNumberField.of("items", "activity.distribution.number").between(1, 1_000_000).wide(5);
  private static final Field<Optional<Integer>> COUNTED =
      WholeNumberField.of("counted", "activity.distribution.counted")
          .between(0, 1_000_000)
          .wide(5)
          .optional();
  private static final Field<Optional<Integer>> BEHIND =
      WholeNumberField.of("behind", "activity.distribution.behind")
          .between(0, 1_000_000)
          .wide(5)
          .optional();
  private static final Field<Optional<String>> NOTE =
      TextField.lines("note", "activity.distribution.note").atMost(500).rows(3).optional();

  private final Access access;
  private final Distributions distributions;
  private final PersonPicker picker;
  private final Ask ask;
  private final Submissions submissions;
  private final Clock clock;

  DistributionFormController(
      Access access,
      Distributions distributions,
      PersonPicker picker,
      Ask ask,
      Submissions submissions,
      Clock clock) {
    this.access = access;
    this.distributions = distributions;
    this.picker = picker;
    this.ask = ask;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(NEW)
  View ask(Form form) {
    access.requireSomewhere(Distributions.RECORD);
    return newPage(form.with(DAY, LocalDate.now(clock.withZone(Session.CLOCK))));
  }

  @PostMapping(NEW)
  View add(Form form) {
    access.requireSomewhere(Distributions.RECORD);
    ChoiceField<String> holder = ask.holder(Distributions.RECORD);
    return form.posted(withHolder(holder))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID id = UUID.randomUUID();
                      distributions.add(id, form.get(holder), read(form, null), List.of());
                      return View.done(
                          DistributionsController.path(id), "activity.distribution.added.done");
                    }),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "activity.distribution.new",
            form,
            withHolder(ask.holder(Distributions.RECORD)),
            NEW,
            "activity.distribution.add")
        .below(DistributionsController.crumb(form.words()))
        .shown();
  }

  private List<Field<?>> withHolder(ChoiceField<String> holder) {
    List<Field<?>> all = new ArrayList<>();
    all.add(holder);
    all.addAll(fields());
    return all;
  }

  private List<Field<?>> fields() {
    return List.of(DAY, GOODS, WORDS, ITEMS, ask.locality(), COUNTED, BEHIND, ask.project(), NOTE);
  }

  @GetMapping(CHANGE)
  View change(@PathVariable UUID id, Words words) {
    Distribution one = mine(id);
    return changePage(one, stored(one, words));
  }

  @PostMapping(CHANGE)
  View change(@PathVariable UUID id, Form form) {
    Distribution one = mine(id);
    return form.posted(fields())
        .changing(() -> stored(mine(id), form.words()))
        .save(
            () -> {
              distributions.change(id, form.version(), read(form, one.details().activity()));
              return View.done(
                  DistributionsController.path(id), "activity.distribution.changed.done");
            },
            again -> changePage(one, again));
  }

  private View.Shown changePage(Distribution one, Form form) {
    return FormPage.of(
            "activity.distribution.change",
            form,
            fields(),
            DistributionsController.path(one.id()) + "/change",
            "activity.save-changes")
        .below(crumb(one, form.words()))
        .shown();
  }

  private DistributionDetails read(Form form, @Nullable UUID activity) {
    return new DistributionDetails(
        form.get(DAY),
        form.get(GOODS),
        form.get(WORDS).orElse(""),
        form.get(ITEMS),
        form.get(ask.locality()).orElse(null),
        form.get(COUNTED).orElse(null),
        form.get(BEHIND).orElse(null),
        form.get(ask.project()).orElse(null),
        activity,
        form.get(NOTE).orElse(""));
  }

  private Form stored(Distribution one, Words words) {
    DistributionDetails says = one.details();
    return Form.blank(words)
        .with(DAY, says.day())
        .with(GOODS, says.goods())
        .with(WORDS, given(says.words()))
        .with(ITEMS, says.items())
        .with(ask.locality(), Optional.ofNullable(says.locality()))
        .with(COUNTED, Optional.ofNullable(says.counted()))
        .with(BEHIND, Optional.ofNullable(says.behind()))
        .with(ask.project(), Optional.ofNullable(says.project()))
        .with(NOTE, given(says.note()))
        .withVersion(one.version());
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
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
    access.requireSomewhere(Distributions.RECORD);
    Distribution one = distributions.find(id).orElseThrow(NotFound::new);
    access.require(Distributions.RECORD, Scope.organisation(one.holder()));
    return one;
  }

  private static Crumb crumb(Distribution one, Words words) {
    return new Crumb(
        Text.english(DistributionsController.what(one.details(), words)),
        DistributionsController.path(one.id()));
  }
}
