package org.kith.welcome.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Today;
import org.kith.organisations.RecordDesk;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDay.Why;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A place says that it is closed today, which is one button, or on some days; and that it is open
 * after all.
 */
@Controller
class ClosedController {
  private static final String TODAY = Paths.PLACES + Paths.ID + "/closed-today";
  private static final String DAYS = Paths.PLACES + Paths.ID + "/closed";
  private static final String BACK = Paths.TEAM + "/closed" + Paths.ID;
  private static final DateField FIRST = DateField.of("first", "welcome.closed.first");
  private static final Field<Optional<LocalDate>> LAST =
      DateField.of("last", "welcome.closed.last").optional();
  private static final List<Field<?>> FIELDS = List.of(FIRST, LAST, TodayForm.WHY);

  private final Places places;
  private final ClosedDays closed;
  private final TodayForm todays;
  private final RecordDesk desk;
  private final Today today;

  ClosedController(
      Places places, ClosedDays closed, TodayForm todays, RecordDesk desk, Today today) {
    this.places = places;
    this.closed = closed;
    this.todays = todays;
    this.desk = desk;
    this.today = today;
  }

  @GetMapping(TODAY)
  View askToday(@PathVariable UUID id, Words words) {
    return todayPage(own(id), TodayForm.blank(words));
  }

  @PostMapping(TODAY)
  View today(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return todays.tell(place, form, Paths.TEAM, again -> todayPage(place, again));
  }

  private View.Shown todayPage(Place place, Form form) {
    return FormPage.of(
            "welcome.today.closed-today",
            form,
            TodayForm.FIELDS,
            Paths.place(place.id()) + "/closed-today",
            "welcome.today.say-it")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.today.about", place.details().name(), form.words().weekday(today.day()))
        .shown();
  }

  @GetMapping(DAYS)
  View ask(@PathVariable UUID id, Words words) {
    return daysPage(own(id), Form.blank(words).with(TodayForm.WHY, Why.HOLIDAY));
  }

  @PostMapping(DAYS)
  View tell(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return form.posted(FIELDS)
        .checking(this::check)
        .save(
            () -> {
              LocalDate first = form.get(FIRST);
              closed.tell(
                  UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                  id,
                  first,
                  form.get(LAST).orElse(first),
                  form.get(TodayForm.WHY));
              return View.done(Paths.place(id), "welcome.closed.told.done");
            },
            again -> daysPage(place, again));
  }

  private void check(Form form) {
    LocalDate first = form.get(FIRST);
    LocalDate last = form.get(LAST).orElse(first);
    if (last.isBefore(first)) {
      form.refuse(LAST, "welcome.closed.last.before");
    } else if (last.isBefore(today.day())) {
      form.refuse(FIRST, "welcome.closed.first.past");
    } else if (!last.isBefore(first.plusDays(ClosedDays.MOST))) {
      form.refuse(LAST, "welcome.closed.last.long", ClosedDays.MOST);
    }
  }

  private static View.Shown daysPage(Place place, Form form) {
    return FormPage.of(
            "welcome.closed.tell",
            form,
            FIELDS,
            Paths.place(place.id()) + "/closed",
            "welcome.save")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.closed.about")
        .shown();
  }

  @GetMapping(BACK)
  View askBack(@PathVariable UUID id, Words words) {
    ClosedDay told = ownNotice(id);
    return backPage(told, Form.blank(words).withVersion(told.version()));
  }

  @PostMapping(BACK)
  View back(@PathVariable UUID id, Form form) {
    ClosedDay told = ownNotice(id);
    return form.posted(List.of())
        .save(
            () -> {
              closed.takeBack(id, form.version());
              return View.done(Paths.place(told.place()), "welcome.closed.back.done");
            },
            again -> backPage(told, again));
  }

  private View.Shown backPage(ClosedDay told, Form form) {
    Place place = places.find(told.place()).orElseThrow(NotFound::new);
    Text days = PlaceListings.days(told, form.words());
    return FormPage.of(
            "welcome.closed.back",
            form,
            List.of(),
            Paths.TEAM + "/closed/" + told.id(),
            "welcome.closed.back")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.closed.back.about", place.details().name(), days.text())
        .shown();
  }

  private ClosedDay ownNotice(UUID id) {
    return desk.own(Places.TELL, closed::find, id);
  }

  private Place own(UUID id) {
    return desk.own(Places.TELL, places::find, id);
  }
}
