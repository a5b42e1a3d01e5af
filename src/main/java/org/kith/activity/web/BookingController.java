package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Strangers;
import org.kith.activity.AccessNeed;
import org.kith.activity.Event;
import org.kith.activity.Events;
import org.kith.activity.NewRegistration;
import org.kith.activity.domain.Bookings;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** People without an account ask for a place, and come back by a link of their own. */
@Controller
class BookingController {
  static final String BOOKING = "/events/booking";
  private static final String FORM = EventsController.PATH + "/{id:[0-9a-f-]{36}}/register";

  static final TextField NAME =
      TextField.of("name", "activity.event.book.name").atMost(80).autocomplete("name");
  static final TextField CONTACT =
      TextField.of("contact", "activity.event.book.contact").atMost(120);
  static final TickField QUIET = TickField.of("quiet", "activity.event.book.quiet");
  static final ChoicesField<AccessNeed> NEEDS =
      ChoicesField.of(
              "needs", "activity.event.book.needs", Choice.each(AccessNeed.class, "activity.need."))
          .mayBeNone();
  static final Field<Optional<String>> WORDS =
      TextField.lines("words", "activity.event.book.words").atMost(500).rows(3).optional();
  private static final List<Field<?>> ALL = List.of(NAME, CONTACT, QUIET, NEEDS, WORDS);

  private final Events events;
  private final Bookings bookings;
  private final BookingPages pages;
  private final Strangers strangers;
  private final Clock clock;

  BookingController(
      Events events, Bookings bookings, BookingPages pages, Strangers strangers, Clock clock) {
    this.events = events;
    this.bookings = bookings;
    this.pages = pages;
    this.strangers = strangers;
    this.clock = clock;
  }

  @GetMapping(FORM)
  View ask(@PathVariable UUID id, Form form, HttpSession session) {
    Event event = open(id);
    strangers.opens(session);
    return page(event, form);
  }

  @PostMapping(FORM)
  View register(@PathVariable UUID id, Form form, HttpSession session) {
    Event event = open(id);
    return form.posted(ALL)
        .checking(asked -> check(asked, event, session))
        .save(
            () -> bookings.register(once(id, form), event, read(form)),
            again -> page(event, again));
  }

  private void check(Form form, Event event, HttpSession session) {
    strangers.check(form, NAME, session);
    if (bookings.areTooMany(event)) {
      form.refuse(NAME, "activity.event.book.many");
    }
    String contact = form.get(CONTACT);
    boolean isPhone = contact.replaceAll("[^\\p{Nd}]", "").length() >= 7;
    if (contact.contains("@") ? !TextField.isEmail(contact) : !isPhone) {
      form.refuse(CONTACT, "activity.event.book.contact.wrong");
    }
  }

  /** The form's own mark is the registration's: a second click registers nobody twice. */
  private static UUID once(UUID session, Form form) {
    return UUID.nameUUIDFromBytes((session + "/" + form.once()).getBytes(UTF_8));
  }

  private static NewRegistration read(Form form) {
    Map<AccessNeed, String> needs = new EnumMap<>(AccessNeed.class);
    String words = form.get(WORDS).orElse("");
    form.get(NEEDS).forEach(need -> needs.put(need, words));
    if (needs.isEmpty() && !words.isEmpty()) {
      needs.put(AccessNeed.OTHER, words);
    }
    return new NewRegistration(
        null,
        form.get(NAME),
        form.get(CONTACT),
        form.get(QUIET),
        form.words().language().code(),
        "",
        needs);
  }

  private View.Shown page(Event event, Form form) {
    return View.of("activity/book", pages.ask(event, bookings.isFull(event), form, form.show(ALL)));
  }

  private Event open(UUID id) {
    return events
        .find(id)
        .filter(event -> event.mayRegister(clock.instant()))
        .orElseThrow(NotFound::new);
  }

  @GetMapping(BOOKING + "/{token}")
  View look(@PathVariable String token, Words words) {
    return bookings
        .look(token)
        .<View>map(found -> View.of("activity/booking", pages.of(found, token, words)))
        .orElseGet(() -> View.of("ui/said", pages.gone(words)).with(HttpStatus.GONE));
  }

  @PostMapping(BOOKING + "/{token}/accept")
  View accept(@PathVariable String token) {
    return after(token, bookings.accept(token));
  }

  @PostMapping(BOOKING + "/{token}/withdraw")
  View withdraw(@PathVariable String token) {
    return after(token, bookings.withdraw(token));
  }

  private static View after(String token, boolean isGood) {
    if (!isGood) {
      throw new FormLost(FormLost.Reason.EXPIRED, EventsController.PATH);
    }
    return View.seeOther(BOOKING + "/" + token);
  }
}
