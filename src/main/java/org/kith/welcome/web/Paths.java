package org.kith.welcome.web;

import java.util.UUID;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.welcome.Place;

/** Where the pages of Places of Welcome are. */
final class Paths {
  static final String PUBLIC = "/places-of-welcome";
  static final String OURS = PUBLIC + "/ours";
  static final String TEAM = "/team/welcome";
  static final String PLACES = TEAM + "/places";
  static final String EXCHANGES = TEAM + "/exchanges";
  static final String COUNTS = TEAM + "/counts";
  static final String SCHEME = TEAM + "/scheme";
  static final String ID = "/{id:[0-9a-f-]{36}}";
  static final String MONTH = "/{month:\\d{4}-(?:0[1-9]|1[0-2])}";

  private Paths() {}

  static String place(UUID id) {
    return PLACES + "/" + id;
  }

  static String exchange(UUID id) {
    return EXCHANGES + "/" + id;
  }

  static Crumb team(Words words) {
    return new Crumb(words.text("welcome.team"), TEAM);
  }

  static Crumb place(Place place) {
    return new Crumb(Text.english(place.details().name()), place(place.id()));
  }
}
