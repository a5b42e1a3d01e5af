package org.kith.pledge.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.geography.Geography;
import org.kith.organisations.Sector;
import org.kith.pledge.Listed;
import org.kith.pledge.Pledge;
import org.kith.pledge.PublicList;
import org.kith.pledge.Signatory.Kind;
import org.kith.pledge.SignatureDetails;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signed and wants to be shown, page by page, and where organisations work. */
@Controller
@Transactional(readOnly = true)
class PublicListController {
  private static final int EACH = 100;

  private final ShownPledges shown;
  private final PublicList list;
  private final Geography geography;
  private final PledgeMap map;

  PublicListController(ShownPledges shown, PublicList list, Geography geography, PledgeMap map) {
    this.shown = shown;
    this.list = list;
    this.geography = geography;
    this.map = map;
  }

  @GetMapping(PledgeController.PATH + "/{slug}/signatories")
  View signatories(
      @PathVariable String slug, @RequestParam(defaultValue = "1") int page, Words words) {
    Pledge pledge = shown.at(slug);
    PublicList.Shown numbers = list.shown(pledge.id());
    int last = Math.max(1, Math.ceilDiv(Math.max(numbers.organisations(), numbers.people()), EACH));
    if (page < 1 || page > last) {
      throw new NotFound();
    }
    Map<String, Text> places = SigningFields.names(geography.area().localities(), words);
    Text title = shown.title(pledge, words);
    return View.of(
        "pledge/signatories",
        new SignatoriesPage(
            words.text("pledge.signatories.of", title.text()),
            List.of(
                new Crumb(words.text("ui.home"), "/"),
                new Crumb(words.text("pledge.title"), PledgeController.PATH),
                new Crumb(title, PledgeController.path(pledge))),
            words.text("pledge.signatories.about"),
            numbers.byPlace().isEmpty() ? null : map.of(numbers.byPlace(), words).orElse(null),
            map.isAssumed(),
            List.of(
                byPlace(numbers.byPlace(), places, words),
                organisations(of(pledge.id(), Kind.ORGANISATION, page), places, words)),
            of(pledge.id(), Kind.PERSON, page).stream().map(Listed::name).toList(),
            new Pagination(page, last, PledgeController.path(pledge) + "/signatories?page=")));
  }

  private List<Listed> of(UUID pledge, Kind kind, int page) {
    return list.of(pledge, kind, (page - 1) * EACH, EACH);
  }

  private static Listing byPlace(
      Map<String, Integer> counts, Map<String, Text> places, Words words) {
    return new Listing(
        words.text("pledge.signatories.by-place"),
        List.of(words.text("pledge.sign.where"), words.text("pledge.signatories.number")),
        places.entrySet().stream()
            .filter(place -> counts.containsKey(place.getKey()))
            .map(place ->
                List.of(
                    Cell.of(place.getValue()),
                    Cell.of(words.number(counts.getOrDefault(place.getKey(), 0)))))
            .toList(),
        words.text("pledge.signatories.none"));
  }

  private static Listing organisations(List<Listed> bodies, Map<String, Text> places, Words words) {
    return new Listing(
        words.text("pledge.signatories.bodies"),
        List.of(
            words.text("pledge.sign.body"),
            words.text("pledge.sign.sector"),
            words.text("pledge.sign.where"),
            words.text("pledge.signatories.since")),
        bodies.stream().map(one -> cells(one, places, words)).toList(),
        words.text("pledge.signatories.none"));
  }

  private static List<Cell> cells(Listed one, Map<String, Text> places, Words words) {
    Sector sector = one.sector();
    boolean isWelcome = one.adoptsAs().equals(SignatureDetails.PLACE_OF_WELCOME);
    Text kind = PledgeController.sector(sector == null ? Sector.VOLUNTARY : sector, words);
    return List.of(
        Cell.of(one.name()),
        Cell.of(isWelcome ? words.text("pledge.signatories.welcome", kind.text()) : kind),
        Cell.of(
            new Text(
                one.localities().stream()
                    .map(id -> places.getOrDefault(id, Text.english(id)).text())
                    .collect(Collectors.joining(", ")),
                words.language())),
        Cell.of(new Text(words.date(one.signedOn()), words.language())));
  }
}
