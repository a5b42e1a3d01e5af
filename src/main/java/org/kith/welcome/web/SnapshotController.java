package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.kith.organisations.RecordDesk;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A place tells how its month went, and may correct it. */
@Controller
class SnapshotController {
  private static final String PATH = Paths.PLACES + Paths.ID + "/snapshots" + Paths.MONTH;

  private final Places places;
  private final MonthForm months;
  private final RecordDesk desk;

  SnapshotController(Places places, MonthForm months, RecordDesk desk) {
    this.places = places;
    this.months = months;
    this.desk = desk;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, @PathVariable YearMonth month, Words words) {
    Place place = own(id);
    return months.ask(place, month, at(place, month, words), words);
  }

  @PostMapping(PATH)
  View tell(@PathVariable UUID id, @PathVariable YearMonth month, Form form) {
    Place place = own(id);
    return months.tell(place, month, at(place, month, form.words()), form);
  }

  private static MonthForm.At at(Place place, YearMonth month, Words words) {
    String path = Paths.place(place.id());
    return new MonthForm.At(
        path + "/snapshots/" + month, path, false, List.of(Paths.team(words), Paths.place(place)));
  }

  private Place own(UUID id) {
    return desk.own(Places.TELL, places::find, id);
  }
}
