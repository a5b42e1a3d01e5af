package org.kith.welcome.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.geography.Geography;
import org.kith.organisations.RecordDesk;
import org.kith.organisations.RecordForms;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.welcome.Place;
import org.kith.welcome.PlaceDetails;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One place, and what is said of it. */
@Controller
class PlaceController {
  private final Access access;
  private final Places places;
  private final PlaceShown shown;
  private final RecordForms<Place, PlaceDetails> forms;

  PlaceController(
      Access access,
      Places places,
      PlaceShown shown,
      Venues venues,
      Geography geography,
      RecordDesk desk) {
    this.access = access;
    this.places = places;
    this.shown = shown;
    this.forms =
        desk.forms(
                places,
                Places.KEEP,
                Paths.PLACES,
                "welcome.place.new",
                (place, words) -> Text.english(place.details().name()),
                (place, words) -> new PlaceFields(open(venues), geography.wards(), words))
            .below(words -> List.of(Paths.team(words)));
  }

  /** The public is told where a place is: no hidden building. */
  private static List<Venue> open(Venues venues) {
    return venues.all().stream().filter(one -> !one.details().isHidden()).toList();
  }

  @GetMapping(Paths.PLACES + Paths.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.requireSomewhere(Places.READ);
    Place place = places.find(id).orElseThrow(NotFound::new);
    access.require(Places.READ, Scope.organisation(place.holder()));
    return View.of("ui/record", shown.page(place, words));
  }

  @GetMapping(Paths.PLACES + "/new")
  View ask(Form form) {
    return forms.ask(form);
  }

  @PostMapping(Paths.PLACES + "/new")
  View add(Form form) {
    return forms.add(form);
  }

  @GetMapping(Paths.PLACES + Paths.ID + "/change")
  View change(@PathVariable UUID id, Words words) {
    return forms.open(id, words);
  }

  @PostMapping(Paths.PLACES + Paths.ID + "/change")
  View change(@PathVariable UUID id, Form form) {
    return forms.change(id, form);
  }
}
