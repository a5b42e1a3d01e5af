package org.kith.welcome.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Onboarding;
import org.kith.welcome.Opening;
import org.kith.welcome.Place;
import org.kith.welcome.PlaceCoordinator;
import org.kith.welcome.PlaceCoordinators;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshot;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardCheck;
import org.kith.welcome.Standards;
import org.springframework.stereotype.Component;

/** What belongs to a place, in tables. */
@Component
class PlaceListings {
  private final Access access;
  private final Places places;
  private final Onboarding onboarding;
  private final ClosedDays closed;
  private final PlaceCoordinators coordinators;
  private final Snapshots snapshots;
  private final People people;
  private final Learning learning;
  private final Courses courses;
  private final Today today;

  PlaceListings(
      Access access,
      Places places,
      Onboarding onboarding,
      ClosedDays closed,
      PlaceCoordinators coordinators,
      Snapshots snapshots,
      People people,
      Learning learning,
      Courses courses,
      Today today) {
    this.access = access;
    this.places = places;
    this.onboarding = onboarding;
    this.closed = closed;
    this.coordinators = coordinators;
    this.snapshots = snapshots;
    this.people = people;
    this.learning = learning;
    this.courses = courses;
    this.today = today;
  }

  List<Listing> of(Place place, Words words) {
    List<Listing> listings = new ArrayList<>();
    listings.add(standards(place, words));
    if (access.who().may(Places.KEEP, Scope.organisation(place.holder()))) {
      listings.add(coordinators(place, words));
    }
    listings.add(closed(place, words));
    listings.add(snapshots(place, words));
    listings.add(openings(place, words));
    return listings;
  }

  private Listing standards(Place place, Words words) {
    Map<Standard, StandardCheck> latest = Standards.latest(onboarding.checks(place.id()));
    return new Listing(
        words.text("welcome.standards"),
        List.of(
            words.text("welcome.standard"),
            words.text("welcome.standard.met"),
            words.text("welcome.standard.note"),
            words.text("welcome.standard.on")),
        Arrays.stream(Standard.values())
            .map(standard -> standard(standard, latest.get(standard), words))
            .toList(),
        words.text("welcome.standards"));
  }

  private static List<Cell> standard(
      Standard standard, @Nullable StandardCheck check, Words words) {
    boolean isMet = check != null && check.isMet();
    return List.of(
        Cell.of(words.text("welcome.standard." + standard.id())),
        Cell.of(
            new Status(
                words.text(isMet ? "welcome.standard.is-met" : "welcome.standard.is-not-met"),
                isMet ? Colour.GREEN : Colour.AMBER)),
        Cell.of(check == null ? "" : check.note()),
        Cell.of(check == null ? "" : words.date(check.checkedOn())));
  }

  private Listing coordinators(Place place, Words words) {
    List<PlaceCoordinator> all = coordinators.of(place.id());
    Map<UUID, PersonName> names = people.names(all.stream().map(PlaceCoordinator::record).toList());
    List<UUID> asked = coordinators.scheme().courses();
    Map<UUID, String> titles = courses.titles(asked);
    return new Listing(
        words.text("welcome.coordinators"),
        List.of(
            words.text("welcome.coordinator"),
            words.text("welcome.coordinator.since"),
            words.text("welcome.coordinator.missing")),
        all.stream()
            .map(one ->
                List.of(
                    new Cell(
                        name(names, one, words), Paths.TEAM + "/coordinators/" + one.id(), null),
                    Cell.of(words.date(one.since())),
                    Cell.of(missing(one, asked, titles, words))))
            .toList(),
        words.text("welcome.coordinators.none"));
  }

  static Text name(Map<UUID, PersonName> names, PlaceCoordinator one, Words words) {
    PersonName name = names.get(one.record());
    return name == null ? words.text("welcome.somebody") : Text.english(name.full());
  }

  private Text missing(
      PlaceCoordinator one, List<UUID> asked, Map<UUID, String> titles, Words words) {
    if (!access.who().mayAnywhere(Courses.READ)) {
      return words.text("welcome.coordinator.missing.hidden");
    }
    Set<UUID> missing = learning.missing(one.record(), asked, today.day());
    return missing.isEmpty()
        ? words.text("welcome.coordinator.missing.nothing")
        : Text.english(
            missing.stream()
                .map(course -> titles.getOrDefault(course, words.plain("welcome.course.hidden")))
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  private Listing closed(Place place, Words words) {
    List<ClosedDay> all =
        closed.from(today.day()).stream().filter(one -> one.place().equals(place.id())).toList();
    return new Listing(
        words.text("welcome.closed"),
        List.of(words.text("welcome.closed.days"), words.text("welcome.closed.why")),
        all.stream()
            .map(one ->
                List.of(
                    new Cell(days(one, words), Paths.TEAM + "/closed/" + one.id(), null),
                    Cell.of(words.text("welcome.why." + Show.key(one.why())))))
            .toList(),
        words.text("welcome.closed.none"));
  }

  static Text days(ClosedDay one, Words words) {
    return one.first().equals(one.last())
        ? new Text(words.weekday(one.first()), words.language())
        : words.text("welcome.closed.from-to", words.date(one.first()), words.date(one.last()));
  }

  private Listing snapshots(Place place, Words words) {
    return new Listing(
        words.text("welcome.snapshots"),
        List.of(
            words.text("welcome.snapshot.month"),
            words.text("welcome.snapshot.attendance"),
            words.text("welcome.snapshot.new-faces"),
            words.text("welcome.snapshot.volunteers"),
            words.text("welcome.snapshot.signposted"),
            words.text("welcome.snapshot.story")),
        snapshots.of(place.id()).stream().map(one -> snapshot(one, words)).toList(),
        words.text("welcome.snapshots.none"));
  }

  private static List<Cell> snapshot(Snapshot one, Words words) {
    return List.of(
        Cell.link(words.month(one.month()), Paths.place(one.place()) + "/snapshots/" + one.month()),
        Cell.of(words.number(one.details().attendance())),
        Cell.of(words.number(one.details().newFaces())),
        Cell.of(words.number(one.details().volunteers())),
        Cell.of(words.number(one.details().signpostedInAll())),
        one.details().story().isEmpty()
            ? Cell.of("")
            : Cell.of(
                words.text(
                    one.details().mayPublish()
                        ? "welcome.snapshot.story.public"
                        : "welcome.snapshot.story.team")));
  }

  private Listing openings(Place place, Words words) {
    return new Listing(
        words.text("welcome.openings"),
        List.of(
            words.text("welcome.opening"),
            words.text("welcome.opening.from"),
            words.text("welcome.opening.until"),
            words.text("welcome.opening.reason")),
        places.openings(place.id()).all().reversed().stream()
            .map(one -> opening(one, words))
            .toList(),
        words.text("welcome.openings.none"));
  }

  private static List<Cell> opening(Opening one, Words words) {
    return List.of(
        Cell.of(words.text(one.isNew() ? "welcome.opening.new" : "welcome.opening.again")),
        Cell.of(words.date(one.openedOn())),
        Cell.of(
            one.closedOn() == null
                ? words.text("welcome.opening.still")
                : Text.english(words.date(one.closedOn()))),
        one.reason() == null
            ? Cell.of("")
            : Cell.of(words.text("welcome.reason." + Show.key(one.reason()))));
  }
}
