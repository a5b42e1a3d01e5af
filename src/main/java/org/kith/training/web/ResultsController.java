package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Certificates;
import org.kith.training.Certificates.Award;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.Place;
import org.kith.training.Result;
import org.kith.training.Run;
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
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What came of places – one, or all of a run that are open – and what certificates say. */
@Controller
class ResultsController {
  private static final String PLACE = PlacesController.PLACES + CoursesController.ID;
  private static final String RUN = RunsController.RUNS + CoursesController.ID + "/results";
  private static final List<Choice<Result>> RESULTS = Choice.each(Result.class, "training.result.");
  private static final ChoiceField<Result> RESULT =
      ChoiceField.of("result", "training.result", RESULTS);
  private static final Field<Optional<LocalDate>> COMPLETED =
      DateField.of("completed", "training.completed").optional();
  private static final TextField NAME =
      TextField.of("name", "training.certificate.name").atMost(80).autocomplete("off");
  private static final ChoiceField<Boolean> SHOWN =
      ChoiceField.yesOrNo("shown", "training.certificate.shown");
  private static final TextField REASON =
      TextField.of("reason", "training.certificate.reason").atMost(200);

  private final Access access;
  private final Courses courses;
  private final Learning learning;
  private final Certificates certificates;
  private final People people;
  private final Submissions submissions;
  private final Today today;

  ResultsController(
      Access access,
      Courses courses,
      Learning learning,
      Certificates certificates,
      People people,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.courses = courses;
    this.learning = learning;
    this.certificates = certificates;
    this.people = people;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(PLACE + "/result")
  View ask(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Learning.RECORD);
    return resultPage(id, stored(id, words));
  }

  @PostMapping(PLACE + "/result")
  View record(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    existing(id);
    return form.posted(List.of(RESULT, COMPLETED))
        .checking(sent -> check(sent, sent.get(RESULT) == Result.COMPLETED))
        .changing(() -> stored(id, form.words()))
        .save(
            () -> {
              Result result = form.get(RESULT);
              learning.result(id, form.version(), result, completed(form, result));
              return View.done(PlacesController.path(id), "training.changed.done");
            },
            again -> resultPage(id, again));
  }

  private View.Shown resultPage(UUID id, Form form) {
    return page(id, "training.result.record", form, List.of(RESULT, COMPLETED), "/result");
  }

  private Form stored(UUID id, Words words) {
    Place place = existing(id);
    return Form.blank(words)
        .with(RESULT, place.result())
        .with(
            COMPLETED,
            Optional.of(
                place.completedOn() == null
                    ? run(place.run()).details().ends()
                    : place.completedOn()))
        .withVersion(place.version());
  }

  private static @Nullable LocalDate completed(Form form, Result result) {
    return result == Result.COMPLETED ? form.get(COMPLETED).orElse(null) : null;
  }

  /** Whoever completed something did so on a day, which is not to come. */
  private void check(Form form, boolean isCompleted) {
    Optional<LocalDate> completed = form.get(COMPLETED);
    if (isCompleted && completed.isEmpty()) {
      form.refuse(COMPLETED, "training.completed.missing");
    } else if (isCompleted && completed.orElseThrow().isAfter(today.day())) {
      form.refuse(COMPLETED, "training.completed.to-come");
    }
  }

  @GetMapping(RUN)
  View askAll(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Learning.RECORD);
    Run run = run(id);
    Form form = Form.blank(words).with(COMPLETED, Optional.of(run.details().ends()));
    return allPage(run, form);
  }

  @PostMapping(RUN)
  View recordAll(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    Run run = run(id);
    Map<Place, Field<Optional<Result>>> asked = asked(id, form.words());
    return form.posted(fields(asked))
        .checking(sent -> check(sent, any(asked, sent)))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      asked.forEach((place, field) ->
                          form.get(field)
                              .ifPresent(result ->
                                  learning.result(
                                      place.id(),
                                      place.version(),
                                      result,
                                      completed(form, result))));
                      return View.done(RunsController.path(id), "training.changed.done");
                    }),
            again -> allPage(run, again));
  }

  private static boolean any(Map<Place, Field<Optional<Result>>> asked, Form form) {
    return asked.values().stream()
        .anyMatch(field -> form.get(field).filter(Result.COMPLETED::equals).isPresent());
  }

  private static List<Field<?>> fields(Map<Place, Field<Optional<Result>>> asked) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(COMPLETED);
    fields.addAll(asked.values());
    return fields;
  }

  /** A field for everybody whose result is open; who is left out stays open. */
  private Map<Place, Field<Optional<Result>>> asked(UUID run, Words words) {
    List<Place> open =
        learning.in(run).stream().filter(place -> place.result() == Result.BOOKED).toList();
    Map<UUID, PersonName> names = people.names(open.stream().map(Place::record).toList());
    List<Choice<Result>> choices =
        RESULTS.stream().filter(choice -> choice.value() != Result.BOOKED).toList();
    Map<Place, Field<Optional<Result>>> asked = new LinkedHashMap<>();
    for (Place place : open) {
      Label label = Label.of(Text.english(RunsController.name(names, place, words)));
      asked.put(place, ChoiceField.of("of-" + place.id(), label, choices).select().optional());
    }
    return asked;
  }

  private View.Shown allPage(Run run, Form form) {
    return FormPage.of(
            "training.results",
            form,
            fields(asked(run.id(), form.words())),
            RunsController.path(run.id()) + "/results",
            "training.save")
        .below(CoursesController.crumb(form.words()), RunsController.crumb(run, form.words()))
        .shown();
  }

  @GetMapping(PLACE + "/name")
  View askName(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Learning.RECORD);
    Award award = award(id);
    Form form = Form.blank(words).with(NAME, award.name()).with(SHOWN, award.isNamed());
    return namePage(id, form);
  }

  @PostMapping(PLACE + "/name")
  View name(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    award(id);
    return form.posted(List.of(NAME, SHOWN))
        .save(
            () -> {
              certificates.name(id, form.get(NAME), form.get(SHOWN));
              return View.done(PlacesController.path(id), "training.changed.done");
            },
            again -> namePage(id, again));
  }

  private View.Shown namePage(UUID id, Form form) {
    return page(id, "training.certificate.rename", form, List.of(NAME, SHOWN), "/name");
  }

  @GetMapping(PLACE + "/withdraw")
  View askWithdrawal(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    award(id);
    return withdrawPage(id, form);
  }

  @PostMapping(PLACE + "/withdraw")
  View withdraw(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Learning.RECORD);
    award(id);
    return form.posted(List.of(REASON))
        .save(
            () -> {
              certificates.withdraw(id, form.get(REASON));
              return View.done(PlacesController.path(id), "training.changed.done");
            },
            again -> withdrawPage(id, again));
  }

  private View.Shown withdrawPage(UUID id, Form form) {
    return page(id, "training.certificate.withdraw", form, List.of(REASON), "/withdraw");
  }

  private View.Shown page(
      UUID id, String title, Form form, List<? extends Field<?>> fields, String ending) {
    Place place = existing(id);
    Text name =
        Text.english(
            RunsController.name(people.names(Set.of(place.record())), place, form.words()));
    return FormPage.of(title, form, fields, PlacesController.path(id) + ending, "training.save")
        .below(
            CoursesController.crumb(form.words()),
            RunsController.crumb(run(place.run()), form.words()),
            new Crumb(name, PlacesController.path(id)))
        .shown();
  }

  private Place existing(UUID id) {
    return learning.place(id).orElseThrow(NotFound::new);
  }

  private Award award(UUID id) {
    return certificates.of(id).orElseThrow(NotFound::new);
  }

  private Run run(UUID id) {
    return courses.run(id).orElseThrow(NotFound::new);
  }
}
