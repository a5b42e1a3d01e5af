package org.kith.welcome.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;
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
   * @param isForEveryone in every language, by the place's own link
   */
  record At(String path, String back, boolean isForEveryone, List<Crumb> crumbs) {}

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

  private View.Shown page(Place place, YearMonth month, At at, Form form) {
    Optional<Snapshot> before =
        snapshots.of(place.id()).stream().filter(told -> told.month().isBefore(month)).findFirst();
    return View.of(
        "welcome/month",
        new MonthPage(
            form.words()
                .text("welcome.snapshot.of", place.details().name(), form.words().month(month)),
            at.crumbs(),
            form,
            shown(form, SnapshotFields.NUMBERS, before),
            shown(form, SnapshotFields.told(), before),
            form.show(SnapshotFields.STORIES),
            at.path(),
            at.isForEveryone()));
  }

  /** Fields with what was told of the last month beside them. */
  private static List<ShownField> shown(
      Form form, List<? extends Field<?>> fields, Optional<Snapshot> before) {
    Map<String, Number> figures =
        before.map(told -> SnapshotFields.figures(told.details())).orElse(Map.of());
    Words words = form.words();
    return form.show(fields).stream()
        .map(field -> {
          Number figure = figures.get(field.name());
          return figure == null
              ? field
              : field.noting(
                  words.text(
                      "welcome.snapshot.before",
                      words.month(before.orElseThrow().month()),
                      words.number(figure)));
        })
        .toList();
  }
}
