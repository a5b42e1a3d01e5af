package org.kith.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.geography.Geography;
import org.kith.organisations.HolderQuestion;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.kith.people.domain.Alike;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TickField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding somebody, and changing what is noted of them. */
@Controller
class PersonFormController {
  private static final String NEW = PeoplePaths.ALL + "/new";
  private static final TickField DIFFERENT = TickField.of("different", "people.different");

  private final Access access;
  private final People people;
  private final Alike alike;
  private final HolderQuestion holders;
  private final Geography geography;
  private final RecordForms<Person, PersonDetails> forms;

  PersonFormController(
      Access access,
      People people,
      Alike alike,
      HolderQuestion holders,
      Geography geography,
      RecordDesk desk) {
    this.access = access;
    this.people = people;
    this.alike = alike;
    this.holders = holders;
    this.geography = geography;
    this.forms =
        desk.forms(
                people,
                People.RECORD,
                PeoplePaths.ALL,
                "people.new",
                (person, words) -> Text.english(person.name().full()),
                (person, words) -> fields(words))
            .below(words -> List.of(PeoplePaths.all(words)));
  }

  @GetMapping(NEW)
  View ask(Form form) {
    access.requireSomewhere(People.RECORD);
    return newPage(form, List.of());
  }

  /** The form's own mark is the new person's id: a second click adds nobody twice. */
  @PostMapping(NEW)
  View add(Form form) {
    access.requireSomewhere(People.RECORD);
    PersonFields fields = fields(form.words());
    UUID id = UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8));
    List<PersonName> known = new ArrayList<>();
    return form.posted(asked(fields, false))
        .checking(checked -> {
          fields.check(checked);
          if (!checked.hasErrors() && !checked.get(DIFFERENT)) {
            known.addAll(alreadyThere(id, fields.read(checked), holder(checked)));
          }
          if (!known.isEmpty()) {
            checked.refuse(DIFFERENT, "people.different.check", names(known));
          }
        })
        .save(
            () -> {
              people.add(id, holder(form), fields.read(form));
              return View.done(PeoplePaths.one(id), "people.added.done");
            },
            again -> newPage(again, known));
  }

  private List<PersonName> alreadyThere(UUID id, PersonDetails details, String holder) {
    return alike.to(details, holder).stream().filter(one -> !one.id().equals(id)).toList();
  }

  private static String names(List<PersonName> known) {
    return known.stream().map(PersonName::full).distinct().collect(Collectors.joining("; "));
  }

  private String holder(Form form) {
    return holders.answer(form, People.RECORD);
  }

  private List<Field<?>> asked(PersonFields fields, boolean withHint) {
    List<Field<?>> asked = new ArrayList<>(holders.fields(People.RECORD));
    asked.addAll(fields.all());
    if (withHint) {
      asked.add(DIFFERENT);
    }
    return asked;
  }

  private View.Shown newPage(Form form, List<PersonName> known) {
    Words words = form.words();
    FormPage page =
        FormPage.of(
                "people.new",
                form,
                asked(fields(words), !known.isEmpty() || form.find(DIFFERENT).orElse(false)),
                NEW,
                "people.add")
            .below(PeoplePaths.all(words))
            .saying("people.new.said");
    return page.shown();
  }

  @GetMapping(PeoplePaths.ONE + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(PeoplePaths.ONE + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  private PersonFields fields(Words words) {
    return PersonFields.of(geography.area().localities(), words);
  }
}
