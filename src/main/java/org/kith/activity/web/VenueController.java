package org.kith.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.activity.Activities;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Buildings where people meet. */
@Controller
class VenueController {
  static final String PATH = "/team/venues";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}/change";

  private static final TextField NAME = TextField.of("name", "activity.venue.name").atMost(120);
  private static final Field<Optional<String>> ADDRESS =
      TextField.lines("address", "activity.venue.address").atMost(300).rows(3).optional();
  private static final Field<Optional<String>> POINT =
      TextField.of("point", "activity.venue.point").atMost(40).optional();
  private static final ChoicesField<BuildingAccess> ACCESS =
      ChoicesField.of(
              "access",
              "activity.venue.access",
              Choice.each(BuildingAccess.class, "activity.building."))
          .mayBeNone();
  private static final Field<Optional<String>> NOTE =
      TextField.lines("note", "activity.venue.note").atMost(500).rows(3).optional();
  private static final TickField HIDDEN = TickField.of("hidden", "activity.venue.hidden");

  private final Access access;
  private final Venues venues;
  private final Ask ask;
  private final Submissions submissions;

  VenueController(Access access, Venues venues, Ask ask, Submissions submissions) {
    this.access = access;
    this.venues = venues;
    this.ask = ask;
    this.submissions = submissions;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Activities.PLAN);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("activity.venues"),
            words.text("activity.venues.about"),
            PlanningTabs.of(words),
            List.of(new Way(words.text("activity.venue.new"), PATH + "/new")),
            List.of(
                new Listing(
                    words.text("activity.venues"),
                    List.of(
                        words.text("activity.venue.name"),
                        words.text("activity.locality"),
                        words.text("activity.holder")),
                    venues.all().stream().map(one -> cells(one, words)).toList(),
                    words.text("activity.venues.none")))));
  }

  private List<Cell> cells(Venue one, Words words) {
    boolean isOwn = access.who().may(Activities.PLAN, Scope.organisation(one.holder()));
    return List.of(
        isOwn
            ? Cell.link(one.details().name(), PATH + "/" + one.id() + "/change")
            : Cell.of(one.details().name()),
        Cell.of(ask.localityName(one.details().locality(), words)),
        Cell.of(ask.holderName(one.holder())));
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.requireSomewhere(Activities.PLAN);
    return newPage(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    access.requireSomewhere(Activities.PLAN);
    ChoiceField<String> holder = ask.holder(Activities.PLAN);
    return form.posted(withHolder(holder))
        .checking(VenueController::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      venues.add(UUID.randomUUID(), form.get(holder), read(form));
                      return View.done(PATH, "activity.venue.added.done");
                    }),
            this::newPage);
  }

  private View.Shown newPage(Form form) {
    return FormPage.of(
            "activity.venue.new",
            form,
            withHolder(ask.holder(Activities.PLAN)),
            PATH + "/new",
            "activity.venue.add")
        .below(crumb(form.words()))
        .shown();
  }

  @GetMapping(ONE)
  View change(@PathVariable UUID id, Words words) {
    Venue venue = mine(id);
    return changePage(venue, stored(venue, words));
  }

  @PostMapping(ONE)
  View change(@PathVariable UUID id, Form form) {
    Venue venue = mine(id);
    return form.posted(fields())
        .checking(VenueController::check)
        .changing(() -> stored(mine(id), form.words()))
        .save(
            () -> {
              venues.change(id, form.version(), read(form));
              return View.done(PATH, "activity.venue.changed.done");
            },
            again -> changePage(venue, again));
  }

  private View.Shown changePage(Venue venue, Form form) {
    return FormPage.of(
            "activity.venue.change",
            form,
            fields(),
            PATH + "/" + venue.id() + "/change",
            "activity.save-changes")
        .below(crumb(form.words()))
        .shown();
  }

  private List<Field<?>> fields() {
    return List.of(NAME, ADDRESS, ask.locality(), POINT, ACCESS, NOTE, HIDDEN);
  }

  private List<Field<?>> withHolder(ChoiceField<String> holder) {
    List<Field<?>> all = new ArrayList<>();
    all.add(holder);
    all.addAll(fields());
    return all;
  }

  private static void check(Form form) {
    form.get(POINT)
        .filter(written -> point(written) == null)
        .ifPresent(written -> form.refuse(POINT, "activity.venue.point.wrong"));
  }

  /** Latitude and longitude as maps on the web show them: 52.58580, -1.98290; null: no such. */
  static @Nullable Point point(String written) {
    String[] parts = written.split("[,;\\s]+", -1);
    if (parts.length != 2
        || !parts[0].matches("\\d{1,3}(\\.\\d{1,12})?")
        || !parts[1].matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
      return null;
    }
    try {
      return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    } catch (IllegalArgumentException elsewhere) {
      return null;
    }
  }

  private VenueDetails read(Form form) {
    return new VenueDetails(
        form.get(NAME),
        form.get(ADDRESS).orElse(""),
        form.get(ask.locality()).orElse(null),
        form.get(POINT).map(VenueController::point).orElse(null),
        form.get(ACCESS),
        form.get(NOTE).orElse(""),
        form.get(HIDDEN));
  }

  private Form stored(Venue venue, Words words) {
    VenueDetails says = venue.details();
    @Nullable Point point = says.point();
    return Form.blank(words)
        .with(NAME, says.name())
        .with(ADDRESS, given(says.address()))
        .with(ask.locality(), Optional.ofNullable(says.locality()))
        .with(
            POINT,
            point == null
                ? Optional.empty()
                : Optional.of(point.latitude() + ", " + point.longitude()))
        .with(ACCESS, says.access())
        .with(NOTE, given(says.accessNote()))
        .with(HIDDEN, says.isHidden())
        .withVersion(venue.version());
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private Venue mine(UUID id) {
    access.requireSomewhere(Activities.PLAN);
    Venue venue = venues.find(id).orElseThrow(NotFound::new);
    access.require(Activities.PLAN, Scope.organisation(venue.holder()));
    return venue;
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("activity.venues"), PATH);
  }
}
