package org.kith.welcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.activity.Spoken;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.organisations.Adoptions;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the public's page of one place. */
@Component
class PublicPlaces {
  /** As what the organisation of a place adopts something. */
  private static final String ADOPTED_AS = "place-of-welcome";

  private final Venues venues;
  private final Organisations organisations;
  private final OnTheDay days;
  private final List<Adoptions> adoptions;

  PublicPlaces(
      Venues venues,
      Organisations organisations,
      OnTheDay days,
      ObjectProvider<Adoptions> adoptions) {
    this.venues = venues;
    this.organisations = organisations;
    this.days = days;
    this.adoptions = adoptions.stream().toList();
  }

  PublicPlacePage page(Place place, Words words) {
    VenueDetails venue =
        venues
            .find(place.details().venue())
            .map(Venue::details)
            .filter(one -> !one.isHidden())
            .orElseThrow(NotFound::new);
    return new PublicPlacePage(
        Text.english(place.details().name()),
        words.text("welcome.public.description"),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("welcome.public"), Paths.PUBLIC)),
        days.today(place, words),
        days.notices(place).stream().map(one -> notice(one, words)).toList(),
        Text.english(place.details().about()),
        rows(place, venue, words));
  }

  private static Text notice(ClosedDay one, Words words) {
    String why =
        one.why() == ClosedDay.Why.NOT_SAID
            ? ""
            : " " + words.plain("welcome.why." + Show.key(one.why()));
    String days =
        one.first().equals(one.last())
            ? words.plain("welcome.public.closed-on", words.weekday(one.first()))
            : words.plain(
                "welcome.public.closed-from-to", words.date(one.first()), words.date(one.last()));
    return new Text(days + why, words.language());
  }

  private List<SummaryRow> rows(Place place, VenueDetails venue, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            words.text("welcome.public.row.when"),
            Markup.lines(Show.week(place.details().times(), words).text())));
    rows.add(
        Markup.row(
            "activity.event.row.where",
            Text.english((venue.name() + "\n" + venue.address()).strip()),
            words));
    if (!venue.access().isEmpty()) {
      rows.add(
          SummaryRow.of(
              words.text("activity.event.row.access"),
              Markup.lines(
                  venue.access().stream()
                      .map(one -> words.plain("activity.building." + Show.key(one)))
                      .collect(Collectors.joining("\n")))));
    }
    if (!venue.accessNote().isEmpty()) {
      rows.add(
          Markup.row("activity.event.row.access-note", Text.english(venue.accessNote()), words));
    }
    if (!place.details().languages().isEmpty()) {
      rows.add(
          Markup.row(
              "activity.event.row.languages",
              new Text(
                  place.details().languages().stream()
                      .map(code -> Spoken.name(code, words))
                      .collect(Collectors.joining(", ")),
                  words.language()),
              words));
    }
    rows.add(
        Markup.row(
            "activity.event.row.by", Text.english(organisations.name(place.holder())), words));
    for (Adoptions some : adoptions) {
      for (Adoptions.Adoption one : some.of(place.holder(), ADOPTED_AS, words.language())) {
        rows.add(
            SummaryRow.of(
                words.text("welcome.public.row.adopted"),
                Markup.link(one.title().text(), words.language().address(one.path()))));
      }
    }
    if (!place.details().contact().isEmpty()) {
      rows.add(
          Markup.row("activity.event.row.ask", Text.english(place.details().contact()), words));
    }
    return rows;
  }
}
