package org.kith.welcome.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.geography.Geography;
import org.kith.geography.Ward;
import org.kith.organisations.Organisations;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.kith.welcome.Exchange;
import org.kith.welcome.ExchangeDetails;
import org.kith.welcome.Exchanges;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cold spots and catalysts that learn from each other. */
@Controller
class ExchangesController {
  private final Access access;
  private final Exchanges exchanges;
  private final ExchangeShown shown;
  private final Geography geography;
  private final Places places;
  private final Organisations organisations;
  private final RecordForms<Exchange, ExchangeDetails> forms;

  ExchangesController(
      Access access,
      Exchanges exchanges,
      ExchangeShown shown,
      Geography geography,
      Places places,
      Organisations organisations,
      RecordDesk desk) {
    this.access = access;
    this.exchanges = exchanges;
    this.shown = shown;
    this.geography = geography;
    this.places = places;
    this.organisations = organisations;
    this.forms =
        desk.forms(
                exchanges,
                Exchanges.PAIR,
                Paths.EXCHANGES,
                "welcome.exchange.new",
                (exchange, words) -> shown.title(exchange, words),
                (exchange, words) -> fields())
            .below(words -> List.of(Paths.team(words), ExchangeShown.crumb(words)));
  }

  private ExchangeFields fields() {
    return new ExchangeFields(geography.wards(), places.all(), organisations.all());
  }

  @GetMapping(Paths.EXCHANGES)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Places.READ);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("welcome.exchanges"),
            words.text("welcome.exchanges.about"),
            Show.tabs(words),
            access.who().mayAnywhere(Exchanges.PAIR)
                ? List.of(new Way(words.text("welcome.exchange.new"), Paths.EXCHANGES + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("welcome.exchanges"),
                    List.of(
                        words.text("welcome.exchange"),
                        words.text("welcome.exchange.began"),
                        words.text("welcome.exchange.state")),
                    exchanges.all().stream().map(one -> line(one, words)).toList(),
                    words.text("welcome.exchanges.none")))));
  }

  private List<Cell> line(Exchange one, Words words) {
    return List.of(
        new Cell(shown.title(one, words), Paths.exchange(one.id()), null),
        Cell.of(words.date(one.details().beganOn())),
        Cell.of(
            words.text(
                one.details().endedOn() == null
                    ? "welcome.exchange.goes-on"
                    : "welcome.exchange.over")));
  }

  @GetMapping(Paths.EXCHANGES + Paths.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Places.READ);
    return View.of("ui/record", shown.page(exchanges.find(id).orElseThrow(NotFound::new), words));
  }

  /**
   * The page of cold spots may name the ward that it found.
   *
   * @param ward code
   */
  @GetMapping(Paths.EXCHANGES + "/new")
  View ask(@RequestParam(defaultValue = "") String ward, Form form) {
    access.requireSomewhere(Exchanges.PAIR);
    Optional<String> known =
        geography.wards().stream().map(Ward::code).filter(ward::equals).findFirst();
    return forms.ask(known.map(code -> form.with(fields().ward(), code)).orElse(form));
  }

  @PostMapping(Paths.EXCHANGES + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(Paths.EXCHANGES + Paths.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(Paths.EXCHANGES + Paths.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }
}
