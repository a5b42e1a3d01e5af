package org.kith.volunteering.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.activity.Activities;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.records.SaidPage;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.Volunteers;
import org.kith.volunteering.domain.HoursLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hours that the team records, and the link by which a volunteer tells them. */
@Controller
class HoursController {
  private static final String ONE = VolunteersController.PATH + VolunteersController.ID;
  private static final String ENTRY =
      VolunteersController.PATH + "/hours" + VolunteersController.ID;
  private static final int DAYS_BACK = 60;
  private static final ChoiceField<Boolean> WHOLE =
      ChoiceField.of(
          "whole",
          "volunteering.hours.for",
          List.of(
              new Choice<>(false, "day", Label.key("volunteering.hours.for.day")),
              new Choice<>(true, "month", Label.key("volunteering.hours.for.month"))));
  private static final DateField DAY = DateField.of("day", "volunteering.hours.day");
  static final DecimalField HOURS =
      DecimalField.of("hours", "volunteering.hours.how-long")
          .between(new BigDecimal("0.25"), new BigDecimal("744"))
          .decimals(2);

  private final Access access;
  private final Volunteers volunteers;
  private final VolunteerHours hours;
  private final HoursLinks links;
  private final Activities activities;
  private final People people;
  private final Submissions submissions;
  private final Today today;
  private final String site;

  HoursController(
      Access access,
      Volunteers volunteers,
      VolunteerHours hours,
      HoursLinks links,
      Activities activities,
      People people,
      Submissions submissions,
      Today today,
      @Value("${kith.public-url:}") String site) {
    this.access = access;
    this.volunteers = volunteers;
    this.hours = hours;
    this.links = links;
    this.activities = activities;
    this.people = people;
    this.submissions = submissions;
    this.today = today;
    this.site = site;
  }

  @GetMapping(ONE + "/hours")
  View ask(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Volunteers.MANAGE);
    return page(own(id), Form.blank(words).with(WHOLE, false).with(DAY, today.day()));
  }

  @PostMapping(ONE + "/hours")
  View add(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    return form.posted(fields(volunteer, form.words()))
        .save(
            () -> submissions.once(form, () -> added(volunteer, form)),
            again -> page(volunteer, again));
  }

  private String added(Volunteer volunteer, Form form) {
    int minutes = Show.minutes(form.get(HOURS));
    LocalDate day = form.get(DAY);
    if (form.get(WHOLE)) {
      hours.sayMonth(UUID.randomUUID(), volunteer.id(), YearMonth.from(day), minutes);
    } else {
      List<Session> sessions = sessions(volunteer);
      hours.addDay(
          UUID.randomUUID(),
          volunteer.id(),
          day,
          minutes,
          sessions.isEmpty() ? null : form.get(session(sessions, form.words())).orElse(null));
    }
    return View.done(VolunteersController.path(volunteer.id()), "volunteering.changed.done");
  }

  private List<Field<?>> fields(Volunteer volunteer, Words words) {
    List<Field<?>> fields = new ArrayList<>(List.of(WHOLE, DAY));
    List<Session> sessions = sessions(volunteer);
    if (!sessions.isEmpty()) {
      fields.add(session(sessions, words));
    }
    fields.add(HOURS);
    return fields;
  }

  private List<Session> sessions(Volunteer volunteer) {
    return activities.between(today.day().minusDays(DAYS_BACK), today.day()).stream()
        .filter(one -> one.holder().equals(volunteer.holder()))
        .filter(one -> one.state() != Session.State.CANCELLED)
        .toList()
        .reversed();
  }

  private static Field<Optional<UUID>> session(List<Session> sessions, Words words) {
    return ChoiceField.of(
            "session",
            "volunteering.hours.session",
            sessions.stream()
                .map(one ->
                    Choice.of(
                        one.id(),
                        one.id().toString(),
                        Text.english(
                            words.date(one.startsAt().toLocalDate()) + ", " + one.title())))
                .toList())
        .select()
        .optional();
  }

  private View.Shown page(Volunteer volunteer, Form form) {
    return FormPage.of(
            "volunteering.hours.new",
            form,
            fields(volunteer, form.words()),
            VolunteersController.path(volunteer.id()) + "/hours",
            "volunteering.save")
        .below(
            VolunteersController.crumb(form.words()),
            StepsController.crumb(people, volunteer, form.words()))
        .shown();
  }

  @GetMapping(ENTRY)
  View askBack(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    return backPage(id, form);
  }

  @PostMapping(ENTRY)
  View back(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    return form.posted(List.of())
        .save(
            () -> {
              hours.takeBack(id);
              return View.done(VolunteersController.PATH, "volunteering.hours.back.done");
            },
            again -> backPage(id, again));
  }

  private static View.Shown backPage(UUID id, Form form) {
    return FormPage.of(
            "volunteering.hours.back",
            form,
            List.of(),
            VolunteersController.PATH + "/hours/" + id,
            "volunteering.hours.back")
        .below(VolunteersController.crumb(form.words()))
        .saying("volunteering.hours.back.said")
        .shown();
  }

  @GetMapping(ONE + "/link")
  View askLink(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    return linkPage(own(id), form);
  }

  /** Shown once, to be passed on as is safe for this person. */
  @PostMapping(ONE + "/link")
  View link(@PathVariable UUID id, Form form) {
    access.requireSomewhere(Volunteers.MANAGE);
    Volunteer volunteer = own(id);
    String path = links.make(volunteer);
    return View.of(
        "ui/said",
        SaidPage.inside(
                form.words().text("volunteering.link"), form.words().text("volunteering.link.said"))
            .copying(site + path)
            .below(
                List.of(
                    VolunteersController.crumb(form.words()),
                    StepsController.crumb(people, volunteer, form.words()))));
  }

  private View.Shown linkPage(Volunteer volunteer, Form form) {
    return FormPage.of(
            "volunteering.link",
            form,
            List.of(),
            VolunteersController.path(volunteer.id()) + "/link",
            "volunteering.link.make")
        .below(
            VolunteersController.crumb(form.words()),
            StepsController.crumb(people, volunteer, form.words()))
        .saying("volunteering.link.about")
        .shown();
  }

  private Volunteer own(UUID id) {
    Volunteer volunteer = volunteers.find(id).orElseThrow(NotFound::new);
    access.require(Volunteers.MANAGE, Scope.organisation(volunteer.holder()));
    return volunteer;
  }
}
