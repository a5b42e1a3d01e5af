package org.kith.volunteering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonQuestion;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.volunteering.Pair;
import org.kith.volunteering.Review;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom a volunteer is matched with, and talks about how it goes. */
@Controller
class CareController {
  private static final String ONE = VolunteersController.PATH + VolunteersController.ID;
  private static final String PAIR = ONE + "/pairs/{pair:[0-9a-f-]{36}}";
  private static final DateField FROM = DateField.of("from", "volunteering.pair.from");
  private static final DateField UNTIL = DateField.of("until", "volunteering.pair.until");
  private static final DateField ON = DateField.of("on", "volunteering.review.on");
  private static final TextField GOES =
      TextField.lines("goes", "volunteering.review.goes").atMost(2000);
  private static final Field<Optional<LocalDate>> NEXT =
      DateField.of("next", "volunteering.review.next").optional();

  private final Access access;
  private final Volunteers volunteers;
  private final VolunteerCare care;
  private final People people;
  private final PersonQuestion who;
  private final Submissions submissions;
  private final Today today;

  CareController(
      Access access,
      Volunteers volunteers,
      VolunteerCare care,
      People people,
      PersonQuestion who,
      Submissions submissions,
      Today today) {
    this.access = access;
    this.volunteers = volunteers;
    this.care = care;
    this.people = people;
    this.who = who;
    this.submissions = submissions;
    this.today = today;
  }

  @GetMapping(ONE + "/match")
  View askMatch(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return matchPage(own(id), Form.blank(words).with(FROM, today.day()));
  }

  @PostMapping(ONE + "/match")
  View match(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    return form.posted(matchFields(form))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      UUID with = who.answer(form, volunteer.holder());
                      care.match(UUID.randomUUID(), id, with, form.get(FROM));
                      return View.done(VolunteersController.path(id), "volunteering.changed.done");
                    }),
            again -> matchPage(volunteer, again));
  }

  private List<Field<?>> matchFields(Form form) {
    List<Field<?>> fields = new ArrayList<>(who.fields(form));
    fields.add(FROM);
    return fields;
  }

  private View.Shown matchPage(Volunteer volunteer, Form form) {
    return page(volunteer, "volunteering.pair.new", form, matchFields(form), "/match")
        .saying("volunteering.pair.said")
        .shown();
  }

  @GetMapping(PAIR)
  View askPart(@PathVariable UUID id, @PathVariable UUID pair, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return partPage(own(id), pair, stored(id, pair, words));
  }

  @PostMapping(PAIR)
  View part(@PathVariable UUID id, @PathVariable UUID pair, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    pair(id, pair);
    return form.posted(List.of(UNTIL))
        .changing(() -> stored(id, pair, form.words()))
        .save(
            () -> {
              care.part(pair, form.version(), form.get(UNTIL));
              return View.done(VolunteersController.path(id), "volunteering.changed.done");
            },
            again -> partPage(volunteer, pair, again));
  }

  private Form stored(UUID volunteer, UUID pair, Words words) {
    return Form.blank(words).with(UNTIL, today.day()).withVersion(pair(volunteer, pair).version());
  }

  private View.Shown partPage(Volunteer volunteer, UUID pair, Form form) {
    return page(volunteer, "volunteering.pair.end", form, List.of(UNTIL), "/pairs/" + pair).shown();
  }

  private Pair pair(UUID volunteer, UUID pair) {
    return care.pairs(volunteer).stream()
        .filter(one -> one.id().equals(pair))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @GetMapping(ONE + "/review")
  View askReview(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return reviewPage(own(id), Form.blank(words).with(ON, today.day()));
  }

  @PostMapping(ONE + "/review")
  View review(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    return form.posted(List.of(ON, GOES, NEXT))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      care.review(
                          new Review(
                              UUID.randomUUID(),
                              id,
                              form.get(ON),
                              form.get(GOES),
                              form.get(NEXT).orElse(null)));
                      return View.done(VolunteersController.path(id), "volunteering.changed.done");
                    }),
            again -> reviewPage(volunteer, again));
  }

  private View.Shown reviewPage(Volunteer volunteer, Form form) {
    return page(volunteer, "volunteering.review.new", form, List.of(ON, GOES, NEXT), "/review")
        .saying("volunteering.review.said")
        .shown();
  }

  private FormPage page(
      Volunteer volunteer, String title, Form form, List<Field<?>> fields, String ending) {
    return FormPage.of(
            title,
            form,
            fields,
            VolunteersController.path(volunteer.id()) + ending,
            "volunteering.save")
        .below(
            VolunteersController.crumb(form.words()),
            StepsController.crumb(people, volunteer, form.words()));
  }

  private Volunteer own(UUID id) {
    Volunteer volunteer = volunteers.find(id).orElseThrow(NotFound::new);
    access.require(Volunteers.MANAGE, Scope.organisation(volunteer.holder()));
    return volunteer;
  }
}
