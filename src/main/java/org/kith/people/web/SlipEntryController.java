package org.kith.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.domain.SlipNumbers;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Typing in a slip that was given back. The page never shows what anybody answered before. */
@Controller
class SlipEntryController {
  private static final DateField FILLED_IN = DateField.of("on", "people.slip.on");

  private final Access access;
  private final People people;
  private final Monitoring monitoring;
  private final Submissions submissions;
  private final Today today;

  SlipEntryController(
      Access access, People people, Monitoring monitoring, Submissions submissions, Today today) {
    this.access = access;
    this.people = people;
    this.monitoring = monitoring;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(PeoplePaths.ONE + "/slip/enter")
  View ask(@PathVariable UUID id, Words words) {
    return page(existing(id), Form.blank(words).with(FILLED_IN, today.day()));
  }

  @PostMapping(PeoplePaths.ONE + "/slip/enter")
  View typeIn(@PathVariable UUID id, Form form) {
    Person person = existing(id);
    MonitoringQuestions questions = new MonitoringQuestions(form.words());
    return form.posted(fields(questions))
        .checking(checked -> {
          LocalDate on = checked.get(FILLED_IN);
          if (on.isAfter(today.day())) {
            checked.refuse(FILLED_IN, "people.day.future");
          }
        })
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      monitoring.typeIn(id, questions.read(form), form.get(FILLED_IN));
                      return View.done(PeoplePaths.one(id), "people.slip.taken.done");
                    }),
            again -> page(person, again));
  }

  private static List<Field<?>> fields(MonitoringQuestions questions) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(FILLED_IN);
    fields.addAll(questions.all());
    return fields;
  }

  private View.Shown page(Person person, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("people.slip.enter.title", SlipNumbers.of(person.id())),
            form,
            fields(new MonitoringQuestions(words)),
            PeoplePaths.one(person.id()) + "/slip/enter",
            "people.slip.take")
        .below(PeoplePaths.all(words), PeoplePaths.one(person.name()))
        .saying("people.slip.enter.said")
        .shown();
  }

  private Person existing(UUID id) {
    access.requireSomewhere(Monitoring.ASK);
    Person person = people.find(id).orElseThrow(NotFound::new);
    access.require(Monitoring.ASK, Scope.organisation(person.holder()));
    return person;
  }
}
