package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.Optional;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.welcome.Place;
import org.kith.welcome.Snapshot;
import org.kith.welcome.Snapshots;
import org.springframework.stereotype.Component;

/** The form by which a place tells its month, signed in or by the place's own link. */
@Component
class MonthForm {
  private static final SnapshotFields FIELDS = new SnapshotFields();

  private final Snapshots snapshots;

  MonthForm(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /**
   * Where it stands.
   *
   * @param path where the form goes
   * @param back where whoever has told the month comes out
   */
  record At(String path, String back, Crumb... crumbs) {}

  View.Shown ask(Place place, YearMonth month, At at, Words words) {
    return page(place, month, at, stored(place, month, words));
  }

  View tell(Place place, YearMonth month, At at, Form form) {
    return form.posted(FIELDS.all())
        .checking(FIELDS::check)
        .changing(() -> stored(place, month, form.words()))
        .save(
            () -> {
              snapshots.tell(place.id(), month, form.version(), FIELDS.read(form));
              return View.done(at.back(), "welcome.snapshot.told.done");
            },
            again -> page(place, month, at, again));
  }

  /** Empty with version 0 where nothing was told yet. */
  private Form stored(Place place, YearMonth month, Words words) {
    Optional<Snapshot> told = snapshots.find(place.id(), month);
    return told.map(one -> FIELDS.filled(Form.blank(words), one.details()))
        .orElseGet(() -> Form.blank(words))
        .withVersion(told.map(Snapshot::version).orElse(0));
  }

  private static View.Shown page(Place place, YearMonth month, At at, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("welcome.snapshot.of", place.details().name(), words.month(month)),
            form,
            FIELDS.all(),
            at.path(),
            "welcome.save")
        .below(at.crumbs())
        .saying("welcome.snapshot.about")
        .shown();
  }
}
