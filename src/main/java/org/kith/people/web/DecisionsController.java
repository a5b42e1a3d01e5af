package org.kith.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.people.Wishes;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Consent, permission, objection; and which notices somebody was given. */
@Controller
class DecisionsController {
  private static final ChoiceField<Purposes.Way> TOLD =
      ChoiceField.of("way", "people.told.way", Choice.each(Purposes.Way.class, "people.told.way."));
  private static final DateField GIVEN_ON = DateField.of("on", "people.told.on");

  private final Access access;
  private final People people;
  private final Purposes purposes;
  private final Wishes wishes;
  private final TransactionTemplate transaction;
  private final Today today;

  DecisionsController(
      Access access,
      People people,
      Purposes purposes,
      Wishes wishes,
      TransactionTemplate transaction,
      Today today) {
    this.access = access;
    this.people = people;
    this.purposes = purposes;
    this.wishes = wishes;
    this.transaction = transaction;
    this.today = today;
  }

  @GetMapping(PeoplePaths.ONE + "/wishes/new")
  View ask(@PathVariable UUID id, Words words) {
    Person person = existing(id, Wishes.RECORD);
    return wishPage(person, Form.blank(words).with(WishFields.ON, today.day()));
  }

  /** The form's own mark is the decision's id: a second click notes it once. */
  @PostMapping(PeoplePaths.ONE + "/wishes/new")
  View say(@PathVariable UUID id, Form form) {
    Person person = existing(id, Wishes.RECORD);
    WishFields fields = new WishFields(purposes.all());
    return form.posted(fields.all())
        .save(
            () -> {
              UUID wish = UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8));
              wishes.say(id, fields.read(wish, form));
              return View.done(PeoplePaths.one(id), "people.wish.noted.done");
            },
            again -> wishPage(person, again));
  }

  private View.Shown wishPage(Person person, Form form) {
    return FormPage.of(
            "people.wish.new",
            form,
            new WishFields(purposes.all()).all(),
            PeoplePaths.one(person.id()) + "/wishes/new",
            "people.save")
        .below(PeoplePaths.all(form.words()), PeoplePaths.one(person.name()))
        .saying("people.wish.said")
        .shown();
  }

  @GetMapping(PeoplePaths.ONE + "/notices/new")
  View askGiven(@PathVariable UUID id, Words words) {
    Person person = existing(id, People.RECORD);
    return givenPage(person, Form.blank(words).with(GIVEN_ON, today.day()));
  }

  @PostMapping(PeoplePaths.ONE + "/notices/new")
  View given(@PathVariable UUID id, Form form) {
    Person person = existing(id, People.RECORD);
    ChoicesField<String> which = which();
    return form.posted(fields(which))
        .checking(checked -> {
          if (checked.get(GIVEN_ON).isAfter(today.day())) {
            checked.refuse(GIVEN_ON, "people.day.future");
          }
        })
        .save(
            () -> {
              transaction.executeWithoutResult(all ->
                  form.get(which)
                      .forEach(purpose ->
                          purposes.given(id, purpose, form.get(TOLD), form.get(GIVEN_ON))));
              return View.done(PeoplePaths.one(id), "people.told.noted.done");
            },
            again -> givenPage(person, again));
  }

  private View.Shown givenPage(Person person, Form form) {
    return FormPage.of(
            "people.told",
            form,
            fields(which()),
            PeoplePaths.one(person.id()) + "/notices/new",
            "people.save")
        .below(PeoplePaths.all(form.words()), PeoplePaths.one(person.name()))
        .saying("people.told.said")
        .shown();
  }

  private static List<Field<?>> fields(ChoicesField<String> which) {
    return List.of(which, TOLD, GIVEN_ON);
  }

  private ChoicesField<String> which() {
    return ChoicesField.of(
        "purposes",
        "people.told.purposes",
        purposes.all().stream()
            .map(Purpose::id)
            .map(id -> new Choice<>(id, id, Label.key(WishFields.matterKey(id))))
            .toList());
  }

  private Person existing(UUID id, Action action) {
    access.requireSomewhere(action);
    Person person = people.find(id).orElseThrow(NotFound::new);
    access.require(action, Scope.organisation(person.holder()));
    return person;
  }
}
