package org.kith.volunteering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerCounts;
import org.kith.volunteering.Volunteers;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Volunteers in lists: now, those who left, and how many there were. */
@Controller
class VolunteersController {
  static final String PATH = "/team/volunteers";
  static final String ID = "/{id:[0-9a-f-]{36}}";
  static final int HISTORY = 30;
  private static final int APRIL = 4;

  private final Access access;
  private final Volunteers volunteers;
  private final Offers offers;
  private final VolunteerCounts counts;
  private final People people;
  private final Today today;

  VolunteersController(
      Access access,
      Volunteers volunteers,
      Offers offers,
      VolunteerCounts counts,
      People people,
      Today today) {
    this.access = access;
    this.volunteers = volunteers;
    this.offers = offers;
    this.counts = counts;
    this.people = people;
    this.today = today;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Volunteers.READ);
    List<Offer> waiting = access.who().mayAnywhere(Offers.OFFERS) ? offers.waiting() : List.of();
    Listing now = listing("volunteering.now", volunteers.all(false), words);
    return page(
        "volunteering.title",
        "volunteering.about",
        access.who().mayAnywhere(Volunteers.MANAGE)
            ? List.of(new Way(words.text("volunteering.new"), PATH + "/new"))
            : List.of(),
        waiting.isEmpty() ? List.of(now) : List.of(offers(waiting, words), now),
        words);
  }

  @GetMapping(PATH + "/left")
  @Transactional(readOnly = true)
  View left(Words words) {
    access.requireSomewhere(Volunteers.READ);
    return page(
        "volunteering.left",
        "volunteering.left.about",
        List.of(),
        List.of(listing("volunteering.left", volunteers.all(true), words)),
        words);
  }

  /** Whoever only counts is shown no way to volunteers. */
  private View page(
      String title, String about, List<Way> ways, List<Listing> listings, Words words) {
    return View.of(
        "ui/list",
        new ListPage(
            words.text(title),
            words.text(about),
            access.who().mayAnywhere(Volunteers.READ) ? Show.tabs(words) : List.of(),
            ways,
            listings));
  }

  private static Listing offers(List<Offer> waiting, Words words) {
    return new Listing(
        words.text("volunteering.offers"),
        List.of(
            words.text("volunteering.person"),
            words.text("volunteering.role"),
            words.text("volunteering.offer.on")),
        waiting.stream()
            .map(one ->
                List.of(
                    Cell.link(one.name(), OffersController.path(one.id())),
                    Cell.of(one.title()),
                    Cell.of(words.date(one.offeredOn()))))
            .toList(),
        words.text("volunteering.none"));
  }

  private Listing listing(String heading, List<Volunteer> some, Words words) {
    Map<UUID, PersonName> names = people.names(some.stream().map(Volunteer::record).toList());
    return new Listing(
        words.text(heading),
        List.of(
            words.text("volunteering.person"),
            words.text("volunteering.role"),
            words.text("volunteering.stage"),
            words.text("volunteering.since")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(Show.name(names, one.record(), words), path(one.id())),
                    Cell.of(one.title()),
                    Cell.of(Show.stage(one.stage(), words)),
                    Cell.of(words.date(one.since()))))
            .toList(),
        words.text("volunteering.none"));
  }

  /** Of the financial year so far, and since the beginning. */
  @GetMapping(PATH + "/counts")
  @Transactional(readOnly = true)
  View counts(Words words) {
    access.requireSomewhere(VolunteerCounts.COUNT);
    LocalDate day = today.day();
    LocalDate april = LocalDate.of(day.getYear(), APRIL, 1);
    LocalDate year = day.isBefore(april) ? april.minusYears(1) : april;
    return page(
        "volunteering.counts",
        "volunteering.counts.about",
        List.of(),
        List.of(
            counts(words.text("volunteering.counts.year", words.date(year)), year, day, words),
            counts(words.text("volunteering.counts.all"), LocalDate.EPOCH, day, words)),
        words);
  }

  private Listing counts(Text heading, LocalDate first, LocalDate last, Words words) {
    return new Listing(
        heading,
        List.of(
            words.text("volunteering.role"),
            words.text("volunteering.stage.recruited"),
            words.text("volunteering.stage.checked"),
            words.text("volunteering.stage.trained"),
            words.text("volunteering.counts.active"),
            words.text("volunteering.stage.left"),
            words.text("volunteering.pairs"),
            words.text("volunteering.hours")),
        counts.byRole(first, last).stream()
            .map(one ->
                List.of(
                    Cell.of(one.title()),
                    Cell.of(words.number(one.recruited())),
                    Cell.of(words.number(one.checked())),
                    Cell.of(words.number(one.trained())),
                    Cell.of(words.number(one.active())),
                    Cell.of(words.number(one.left())),
                    Cell.of(words.number(one.pairs())),
                    Cell.of(Show.hours(one.minutes(), words))))
            .toList(),
        words.text("volunteering.none"));
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("volunteering.title"), PATH);
  }
}
