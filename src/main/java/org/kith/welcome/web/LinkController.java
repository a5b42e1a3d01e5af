package org.kith.welcome.web;

import java.util.List;
import java.util.UUID;
import org.kith.organisations.RecordDesk;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.SaidPage;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.domain.PlaceLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a place's own link, for a coordinator who has no account. */
@Controller
class LinkController {
  private static final String PATH = Paths.PLACES + Paths.ID + "/link";

  private final Places places;
  private final PlaceLinks links;
  private final RecordDesk desk;
  private final String site;

  LinkController(
      Places places, PlaceLinks links, RecordDesk desk, @Value("${kith.public-url:}") String site) {
    this.places = places;
    this.links = links;
    this.desk = desk;
    this.site = site;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, Form form) {
    Place place = own(id);
    return FormPage.of(
            "welcome.link", form, List.of(), Paths.place(place.id()) + "/link", "welcome.link.make")
        .below(Paths.team(form.words()), Paths.place(place))
        .saying("welcome.link.about")
        .view();
  }

  /** Shown once, to be passed on to the coordinator. */
  @PostMapping(PATH)
  View make(@PathVariable UUID id, Words words) {
    Place place = own(id);
    String path = links.make(place);
    return View.of(
        "ui/said",
        SaidPage.inside(words.text("welcome.link"), words.text("welcome.link.said"))
            .copying(site + path)
            .below(List.of(Paths.team(words), Paths.place(place))));
  }

  private Place own(UUID id) {
    return desk.own(Places.KEEP, places::find, id);
  }
}
