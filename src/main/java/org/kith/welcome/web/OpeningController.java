package org.kith.welcome.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Today;
import org.kith.organisations.RecordDesk;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.welcome.ClosingReason;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A place opens, for the first time or again, and closes until further notice. */
@Controller
class OpeningController {
  private static final String OPEN = Paths.PLACES + Paths.ID + "/open";
  private static final String CLOSE = Paths.PLACES + Paths.ID + "/close";
  private static final DateField ON = DateField.of("on", "welcome.open.on");
  private static final DateField CLOSED_ON = DateField.of("on", "welcome.close.on");
  private static final ChoiceField<ClosingReason> REASON =
      ChoiceField.of(
          "reason", "welcome.close.reason", Choice.each(ClosingReason.class, "welcome.reason."));
  private static final List<Field<?>> CLOSING = List.of(CLOSED_ON, REASON);

  private final Places places;
  private final RecordDesk desk;
  private final Today today;

  OpeningController(Places places, RecordDesk desk, Today today) {
    this.places = places;
    this.desk = desk;
    this.today = today;
  }

  @GetMapping(OPEN)
  View askOpen(@PathVariable UUID id, Words words) {
    Place place = own(id);
    return openPage(place, Form.blank(words).with(ON, today.day()).withVersion(place.version()));
  }

  @PostMapping(OPEN)
  View open(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return form.posted(List.of(ON))
        .save(
            () -> {
              places.open(id, form.version(), form.get(ON));
              return View.done(Paths.place(id), "welcome.opened.done");
            },
            again -> openPage(place, again));
  }

  private static View.Shown openPage(Place place, Form form) {
    return FormPage.of(
            "welcome.open", form, List.of(ON), Paths.place(place.id()) + "/open", "welcome.open")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.open.about")
        .shown();
  }

  @GetMapping(CLOSE)
  View askClose(@PathVariable UUID id, Words words) {
    Place place = own(id);
    return closePage(
        place, Form.blank(words).with(CLOSED_ON, today.day()).withVersion(place.version()));
  }

  @PostMapping(CLOSE)
  View close(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return form.posted(CLOSING)
        .save(
            () -> {
              places.close(id, form.version(), form.get(CLOSED_ON), form.get(REASON));
              return View.done(Paths.place(id), "welcome.closed.done");
            },
            again -> closePage(place, again));
  }

  private static View.Shown closePage(Place place, Form form) {
    return FormPage.of(
            "welcome.close", form, CLOSING, Paths.place(place.id()) + "/close", "welcome.close")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.close.about")
        .shown();
  }

  private Place own(UUID id) {
    return desk.own(Places.KEEP, places::find, id);
  }
}
