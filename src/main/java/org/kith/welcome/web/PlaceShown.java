package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.activity.Venues;
import org.kith.organisations.Organisations;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Snapshots.Owing;
import org.springframework.stereotype.Component;

/** Makes the team's page of a place. */
@Component
class PlaceShown {
  private static final int HISTORY = 20;

  private final Access access;
  private final PlaceListings listings;
  private final Snapshots snapshots;
  private final Venues venues;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Today today;

  PlaceShown(
      Access access,
      PlaceListings listings,
      Snapshots snapshots,
      Venues venues,
      Organisations organisations,
      AuditTrail trail,
      Today today) {
    this.access = access;
    this.listings = listings;
    this.snapshots = snapshots;
    this.venues = venues;
    this.organisations = organisations;
    this.trail = trail;
    this.today = today;
  }

  RecordPage page(Place place, Words words) {
    Owing owing = snapshots.owing(place);
    return new RecordPage(
        Text.english(place.details().name()),
        List.of(Paths.team(words)),
        Show.state(place, words),
        rows(place, owing, words),
        List.of(),
        listings.of(place, words),
        access.who().may(Places.KEEP, Scope.organisation(place.holder()))
            ? ways(place, owing, words)
            : List.of(),
        trail.of(Places.SUBJECT, place.id().toString(), HISTORY));
  }

  private List<SummaryRow> rows(Place place, Owing owing, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("welcome.organisation", organisations.name(place.holder()), words));
    venues
        .find(place.details().venue())
        .ifPresent(venue ->
            rows.add(
                Markup.row(
                    "welcome.place.venue",
                    venue.details().name() + "\n" + venue.details().address(),
                    words)));
    rows.add(
        SummaryRow.of(
            words.text("welcome.place.times"),
            Markup.lines(Show.week(place.details().times(), words).text())));
    if (!place.details().about().isEmpty()) {
      rows.add(Markup.row("welcome.place.about", place.details().about(), words));
    }
    if (!place.details().contact().isEmpty()) {
      rows.add(Markup.row("welcome.place.contact", place.details().contact(), words));
    }
    if (place.isOpen()) {
      rows.add(Markup.row("welcome.snapshots", Show.owing(owing, words).text(), words));
      rows.add(
          SummaryRow.of(
              words.text("welcome.place.public"),
              Markup.link(Paths.PUBLIC + "/" + place.id(), Paths.PUBLIC + "/" + place.id())));
    }
    return rows;
  }

  private List<Way> ways(Place place, Owing owing, Words words) {
    String path = Paths.place(place.id());
    List<Way> ways = new ArrayList<>();
    if (place.isOpen()) {
      ways.add(new Way(words.text("welcome.today.say"), path + "/closed-today"));
      YearMonth month =
          owing.missing().isEmpty() ? YearMonth.from(today.day()) : owing.missing().getFirst();
      ways.add(
          new Way(
              words.text("welcome.snapshot.tell", words.month(month)),
              path + "/snapshots/" + month));
      ways.add(new Way(words.text("welcome.closed.tell"), path + "/closed"));
    } else {
      ways.add(new Way(words.text("welcome.open"), path + "/open"));
    }
    ways.add(new Way(words.text("welcome.standards.check"), path + "/standards"));
    ways.add(new Way(words.text("welcome.coordinator.new"), path + "/coordinators/new"));
    ways.add(new Way(words.text("welcome.link"), path + "/link"));
    ways.add(new Way(words.text("welcome.change"), path + "/change"));
    if (place.isOpen()) {
      ways.add(new Way(words.text("welcome.close"), path + "/close"));
    }
    return ways;
  }
}
