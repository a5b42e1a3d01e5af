package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Today;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDay.Why;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.springframework.stereotype.Component;

/** A place is closed today: one button, signed in or by the place's own link. */
@Component
class TodayForm {
  static final ChoiceField<Why> WHY =
      ChoiceField.of("why", "welcome.closed.why", Choice.each(Why.class, "welcome.why."));
  static final List<Field<?>> FIELDS = List.of(WHY);

  private final ClosedDays closed;
  private final Today today;

  TodayForm(ClosedDays closed, Today today) {
    this.closed = closed;
    this.today = today;
  }

  /** The reason need not be said: the form is ready to be sent as it comes. */
  static Form blank(Words words) {
    return Form.blank(words).with(WHY, Why.NOT_SAID);
  }

  /** One notice a day is enough, however often it is sent. */
  View tell(Place place, Form form, String back, Function<Form, View.Shown> again) {
    return form.posted(FIELDS)
        .save(
            () -> {
              LocalDate day = today.day();
              if (notices(place).isEmpty()) {
                closed.tell(UUID.randomUUID(), place.id(), day, day, form.get(WHY));
              }
              return View.done(back, "welcome.closed.today.done");
            },
            again);
  }

  /** What closes a place today. */
  List<ClosedDay> notices(Place place) {
    LocalDate day = today.day();
    return closed.from(day).stream()
        .filter(one -> one.place().equals(place.id()) && one.isOn(day))
        .toList();
  }

  /** Takes back what was said of today alone; a notice of several days stays. */
  void openAfterAll(Place place) {
    notices(place).stream()
        .filter(one -> one.first().equals(one.last()))
        .forEach(one -> closed.takeBack(one.id(), one.version()));
  }
}
