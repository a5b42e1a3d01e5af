package org.kith.welcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.geography.Geography;
import org.kith.geography.Ward;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.kith.welcome.Exchange;
import org.kith.welcome.ExchangeDetails;
import org.kith.welcome.Exchanges;
import org.kith.welcome.Places;
import org.kith.welcome.Visit;
import org.springframework.stereotype.Component;

/** Makes the page of an exchange. */
@Component
class ExchangeShown {
  private static final int HISTORY = 20;

  private final Access access;
  private final Exchanges exchanges;
  private final Places places;
  private final Geography geography;
  private final Organisations organisations;
  private final AuditTrail trail;

  ExchangeShown(
      Access access,
      Exchanges exchanges,
      Places places,
      Geography geography,
      Organisations organisations,
      AuditTrail trail) {
    this.access = access;
    this.exchanges = exchanges;
    this.places = places;
    this.geography = geography;
    this.organisations = organisations;
    this.trail = trail;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("welcome.exchanges"), Paths.EXCHANGES);
  }

  /** Both sides by name. */
  Text title(Exchange exchange, Words words) {
    ExchangeDetails details = exchange.details();
    return words.text(
        "welcome.exchange.between",
        name(details.coldPlace()).orElseGet(() -> ward(details.ward())),
        name(details.catalystPlace())
            .orElseGet(() ->
                Optional.ofNullable(details.catalystOrganisation())
                    .map(organisations::name)
                    .orElse("")));
  }

  private Optional<String> name(@Nullable UUID place) {
    return Optional.ofNullable(place).flatMap(places::find).map(one -> one.details().name());
  }

  private String ward(String code) {
    return geography.wards().stream()
        .filter(one -> one.code().equals(code))
        .map(Ward::name)
        .findFirst()
        .orElse(code);
  }

  RecordPage page(Exchange exchange, Words words) {
    return new RecordPage(
        title(exchange, words),
        List.of(Paths.team(words), crumb(words)),
        null,
        rows(exchange.details(), words),
        List.of(),
        List.of(visits(exchange, words)),
        access.who().may(Exchanges.PAIR, Scope.organisation(exchange.holder()))
            ? List.of(
                new Way(
                    words.text("welcome.visit.new"), Paths.exchange(exchange.id()) + "/visits/new"),
                new Way(words.text("welcome.change"), Paths.exchange(exchange.id()) + "/change"))
            : List.of(),
        trail.of(Exchanges.SUBJECT, exchange.id().toString(), HISTORY));
  }

  private List<SummaryRow> rows(ExchangeDetails details, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("welcome.exchange.ward", ward(details.ward()), words));
    name(details.coldPlace())
        .ifPresent(name -> rows.add(Markup.row("welcome.exchange.cold-place", name, words)));
    name(details.catalystPlace())
        .ifPresent(name -> rows.add(Markup.row("welcome.exchange.catalyst-place", name, words)));
    if (details.catalystOrganisation() != null) {
      rows.add(
          Markup.row(
              "welcome.exchange.catalyst-organisation",
              organisations.name(details.catalystOrganisation()),
              words));
    }
    rows.add(Markup.row("welcome.exchange.purpose", details.purpose(), words));
    rows.add(Markup.row("welcome.exchange.began", words.date(details.beganOn()), words));
    if (details.endedOn() != null) {
      rows.add(Markup.row("welcome.exchange.ended", words.date(details.endedOn()), words));
    }
    if (!details.learned().isEmpty()) {
      rows.add(Markup.row("welcome.exchange.learned", details.learned(), words));
    }
    return rows;
  }

  private Listing visits(Exchange exchange, Words words) {
    return new Listing(
        words.text("welcome.visits"),
        List.of(
            words.text("welcome.visit.on"),
            words.text("welcome.visit.direction"),
            words.text("welcome.visit.people"),
            words.text("welcome.visit.learned")),
        exchanges.visits(exchange.id()).stream().map(one -> visit(one, words)).toList(),
        words.text("welcome.visits.none"));
  }

  private static List<Cell> visit(Visit one, Words words) {
    return List.of(
        Cell.of(words.date(one.on())),
        Cell.of(
            words.text(
                one.isToCatalyst() ? "welcome.visit.to-catalyst" : "welcome.visit.to-cold-spot")),
        Cell.of(words.number(one.people())),
        Cell.of(one.learned()));
  }
}
