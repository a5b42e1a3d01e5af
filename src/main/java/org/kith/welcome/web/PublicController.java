package org.kith.welcome.web;

import java.util.UUID;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody may go for a cup of tea and company. */
@Controller
class PublicController {
  private final Places places;
  private final PublicLists lists;
  private final PublicPlaces pages;
  private final NearFinder nearby;

  PublicController(Places places, PublicLists lists, PublicPlaces pages, NearFinder nearby) {
    this.places = places;
    this.lists = lists;
    this.pages = pages;
    this.nearby = nearby;
  }

  /**
   * @param when {@code today} or a weekday; empty: any
   * @param near a postcode, or the name of a ward or locality; empty: anywhere
   */
  @GetMapping(Paths.PUBLIC)
  @Transactional(readOnly = true)
  View list(
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "") String near,
      Words words) {
    PublicWhen asked = PublicWhen.of(when).orElseThrow(NotFound::new);
    return View.of("welcome/places", lists.page(asked, nearby.find(near, words), words));
  }

  @GetMapping(Paths.PUBLIC + Paths.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    return View.of(
        "welcome/place",
        pages.page(places.find(id).filter(Place::isOpen).orElseThrow(NotFound::new), words));
  }
}
