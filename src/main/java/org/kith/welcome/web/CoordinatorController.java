package org.kith.welcome.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.organisations.RecordDesk;
import org.kith.people.People;
import org.kith.people.PersonQuestion;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.welcome.Place;
import org.kith.welcome.PlaceCoordinator;
import org.kith.welcome.PlaceCoordinators;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody looks after a place, and no longer does. */
@Controller
class CoordinatorController {
  private static final String NEW = Paths.PLACES + Paths.ID + "/coordinators/new";
  private static final String ONE = Paths.TEAM + "/coordinators" + Paths.ID;
  private static final DateField SINCE = DateField.of("since", "welcome.coordinator.since");
  private static final DateField UNTIL = DateField.of("until", "welcome.coordinator.until");

  private final Places places;
  private final PlaceCoordinators coordinators;
  private final People people;
  private final PersonQuestion who;
  private final RecordDesk desk;
  private final Submissions submissions;
  private final Today today;

  CoordinatorController(
      Places places,
      PlaceCoordinators coordinators,
      People people,
      PersonQuestion who,
      RecordDesk desk,
      Submissions submissions,
      Today today) {
    this.places = places;
    this.coordinators = coordinators;
    this.people = people;
    this.who = who;
    this.desk = desk;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(NEW)
  View ask(@PathVariable UUID id, Words words) {
    return newPage(own(id), Form.blank(words).with(SINCE, today.day()));
  }

  @PostMapping(NEW)
  View add(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return form.posted(fields(form))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      coordinators.add(
                          UUID.nameUUIDFromBytes((id + form.once()).getBytes(UTF_8)),
                          id,
                          who.answer(form, place.holder()),
                          form.get(SINCE));
                      return View.done(Paths.place(id), "welcome.coordinator.added.done");
                    }),
            again -> newPage(place, again));
  }

  private List<Field<?>> fields(Form form) {
    List<Field<?>> fields = new ArrayList<>(who.fields(form));
    fields.add(SINCE);
    return fields;
  }

  private View.Shown newPage(Place place, Form form) {
    return FormPage.of(
            "welcome.coordinator.new",
            form,
            fields(form),
            Paths.place(place.id()) + "/coordinators/new",
            "welcome.add")
        .below(Paths.team(form.words()), Paths.place(place))
        .shown();
  }

  @GetMapping(ONE)
  View askLeave(@PathVariable UUID id, Words words) {
    PlaceCoordinator one = ownCoordinator(id);
    return leavePage(one, Form.blank(words).with(UNTIL, today.day()).withVersion(one.version()));
  }

  @PostMapping(ONE)
  View leave(@PathVariable UUID id, Form form) {
    PlaceCoordinator one = ownCoordinator(id);
    return form.posted(List.of(UNTIL))
        .checking(filled -> {
          if (filled.get(UNTIL).isBefore(one.since())) {
            filled.refuse(UNTIL, "welcome.coordinator.until.before");
          }
        })
        .save(
            () -> {
              coordinators.leave(id, form.version(), form.get(UNTIL));
              return View.done(Paths.place(one.place()), "welcome.coordinator.left.done");
            },
            again -> leavePage(one, again));
  }

  private View.Shown leavePage(PlaceCoordinator one, Form form) {
    Words words = form.words();
    Place place = places.find(one.place()).orElseThrow(NotFound::new);
    return FormPage.of(
            PlaceListings.name(people.names(Set.of(one.record())), one, words),
            form,
            List.of(UNTIL),
            Paths.TEAM + "/coordinators/" + one.id(),
            "welcome.coordinator.leave")
        .below(Paths.team(words), Paths.place(place))
        .saying("welcome.coordinator.leave.about", place.details().name())
        .shown();
  }

  private PlaceCoordinator ownCoordinator(UUID id) {
    return desk.own(Places.KEEP, coordinators::find, id);
  }

  private Place own(UUID id) {
    return desk.own(Places.KEEP, places::find, id);
  }
}
