package org.kith.figures.web;

import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;

/** A narrative as its page's address names it: {@code priorities.young-people.pl}. */
record TextKey(String place, Language language) {
  static TextKey of(String key, Languages languages) {
    int dot = key.lastIndexOf('.');
    if (dot < 1) {
      throw new NotFound();
    }
    String place = key.substring(0, dot).replace('.', '/');
    if (!TextPlaces.isPlace(place)) {
      throw new NotFound();
    }
    return new TextKey(place, languages.of(key.substring(dot + 1)).orElseThrow(NotFound::new));
  }

  /** The same narrative in another language. */
  TextKey in(Language other) {
    return new TextKey(place, other);
  }

  String key() {
    return place.replace('/', '.') + "." + language.code();
  }

  String path() {
    return TextsController.PATH + "/" + key();
  }
}
