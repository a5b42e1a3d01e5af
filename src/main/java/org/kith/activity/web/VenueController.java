package org.kith.activity.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Buildings where people meet. */
@Controller
class VenueController {
  static final String PATH = "/team/venues";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}/change";

  private final Access access;
  private final Venues venues;
  private final Ask ask;
  private final RecordForms<Venue, VenueDetails> forms;

  VenueController(Access access, Venues venues, Ask ask, RecordDesk desk) {
    this.access = access;
    this.venues = venues;
    this.ask = ask;
    this.forms =
        desk.forms(
                venues,
                Activities.PLAN,
                PATH,
                "activity.venue.new",
                (venue, words) -> Text.english(venue.details().name()),
                (venue, words) -> new VenueFields(ask.locality()))
            .below(words -> List.of(crumb(words)))
            .inTheirList();
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Activities.PLAN);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("activity.venues"),
            words.text("activity.venues.about"),
            PlanningTabs.of(words),
            List.of(new Way(words.text("activity.venue.new"), PATH + "/new")),
            List.of(
                new Listing(
                    words.text("activity.venues"),
                    List.of(
                        words.text("activity.venue.name"),
                        words.text("activity.locality"),
                        words.text("activity.holder")),
                    venues.all().stream().map(one -> cells(one, words)).toList(),
                    words.text("activity.venues.none")))));
  }

  private List<Cell> cells(Venue one, Words words) {
    boolean isOwn = access.who().may(Activities.PLAN, Scope.organisation(one.holder()));
    return List.of(
        isOwn
            ? Cell.link(one.details().name(), PATH + "/" + one.id() + "/change")
            : Cell.of(one.details().name()),
        Cell.of(ask.localityName(one.details().locality(), words)),
        Cell.of(ask.holderName(one.holder())));
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(ONE)
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(ONE)
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.venues"), PATH);
  }
}
