package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.kith.organisations.RecordDesk;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshot;
import org.kith.welcome.Snapshots;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A place tells how its month went, and may correct it. */
@Controller
class SnapshotController {
  private static final String PATH =
      Paths.PLACES + Paths.ID + "/snapshots/{month:\\d{4}-(?:0[1-9]|1[0-2])}";
  private static final SnapshotFields FIELDS = new SnapshotFields();

  private final Places places;
  private final Snapshots snapshots;
  private final RecordDesk desk;

  SnapshotController(Places places, Snapshots snapshots, RecordDesk desk) {
    this.places = places;
    this.snapshots = snapshots;
    this.desk = desk;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, @PathVariable YearMonth month, Words words) {
    return page(own(id), month, stored(id, month, words));
  }

  @PostMapping(PATH)
  View tell(@PathVariable UUID id, @PathVariable YearMonth month, Form form) {
    Place place = own(id);
    return form.posted(FIELDS.all())
        .checking(FIELDS::check)
        .changing(() -> stored(id, month, form.words()))
        .save(
            () -> {
              snapshots.tell(id, month, form.version(), FIELDS.read(form));
              return View.done(Paths.place(id), "welcome.snapshot.told.done");
            },
            again -> page(place, month, again));
  }

  /** Empty with version 0 where nothing was told yet. */
  private Form stored(UUID id, YearMonth month, Words words) {
    Optional<Snapshot> told = snapshots.find(id, month);
    return told.map(one -> FIELDS.filled(Form.blank(words), one.details()))
        .orElseGet(() -> Form.blank(words))
        .withVersion(told.map(Snapshot::version).orElse(0));
  }

  private static View.Shown page(Place place, YearMonth month, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("welcome.snapshot.of", place.details().name(), words.month(month)),
            form,
            FIELDS.all(),
            Paths.place(place.id()) + "/snapshots/" + month,
            "welcome.save")
        .below(Paths.team(words), Paths.place(place))
        .saying("welcome.snapshot.about")
        .shown();
  }

  private Place own(UUID id) {
    return desk.own(Places.KEEP, places::find, id);
  }
}
