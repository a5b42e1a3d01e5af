package org.kith.geography.web;

import org.kith.geography.domain.Apart;
import org.kith.statistics.segregation.Chance;
import org.kith.statistics.segregation.Index;
import org.kith.ui.Words;

/** Groups and indices as readers see them. */
record PlaceNumbers(Apart apart, Words words) {
  String group(String code) {
    return words.plain("geography." + apart.by().id() + "." + code);
  }

  Chance chance(String of) {
    Chance chance = apart.byChance().get(of);
    if (chance == null) {
      throw new IllegalStateException("chance was not asked for " + of);
    }
    return chance;
  }

  /** So many of a hundred; words where there is no such number. */
  String hundred(Index index) {
    return index.value().isEmpty()
        ? "–"
        : words.number(Math.round(1000 * index.value().getAsDouble()) / 10.0);
  }

  String decimals(Index index) {
    return index.value().isEmpty()
        ? "–"
        : words.number(Math.round(1000 * index.value().getAsDouble()) / 1000.0);
  }
}
