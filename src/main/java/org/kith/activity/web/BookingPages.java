package org.kith.activity.web;

import java.util.List;
import java.util.Locale;
import org.kith.activity.Event;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.kith.activity.Session;
import org.kith.activity.domain.Bookings;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
import org.kith.ui.records.SaidPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Component;

/** Makes the pages of those who ask for a place. */
@Component
class BookingPages {
  private final Organisations organisations;

  BookingPages(Organisations organisations) {
    this.organisations = organisations;
  }

  BookPage ask(Event event, boolean isFull, Form form, List<ShownField> fields) {
    Words words = form.words();
    String path = EventsController.PATH + "/" + event.session().id();
    String runs = organisations.find(event.holder()).map(Organisation::name).orElse(event.holder());
    return new BookPage(
        words.text("activity.event.book"),
        List.of(
            new Crumb(words.text("activity.events"), EventsController.PATH),
            new Crumb(Text.english(event.session().title()), path)),
        Text.english(event.session().title()),
        EventWords.when(event.session(), words),
        isFull,
        words.text("activity.event.book.seen-by", runs),
        form,
        fields,
        path + "/register");
  }

  BookingPage of(Bookings.Booking found, String token, Words words) {
    Registration one = found.registration();
    Session session = found.event().session();
    String eventPath = EventsController.PATH + "/" + session.id();
    boolean isOn = session.state() == Session.State.PLANNED;
    String state = isOn ? one.place().name().toLowerCase(Locale.ROOT) : "off";
    Text said =
        one.place() == Place.OFFERED && isOn && one.offeredUntil() != null
            ? words.text(
                "activity.event.booking.offered.said",
                words.weekday(one.offeredUntil().atZone(Session.CLOCK).toLocalDate()),
                SessionLine.time(one.offeredUntil().atZone(Session.CLOCK)))
            : words.text("activity.event.booking." + state + ".said", found.position());
    return new BookingPage(
        words.text("activity.event.booking." + state),
        List.of(new Crumb(words.text("activity.events"), EventsController.PATH)),
        Text.english(session.title()),
        EventWords.when(session, words),
        said,
        BookingController.BOOKING + "/" + token,
        eventPath,
        isOn && one.place() == Place.OFFERED,
        isOn && one.place().isOpen(),
        isOn && one.place() == Place.PLACED ? words.language().address(eventPath + ".ics") : null);
  }

  SaidPage gone(Words words) {
    return SaidPage.toAll(
            words.text("activity.event.booking.gone"),
            words.text("activity.event.booking.gone.said"))
        .leadingTo(new Way(words.text("activity.events"), EventsController.PATH));
  }
}
