package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.organisations.Organisations;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Snapshots.Owing;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Every place that the actor has to do with, and what waits there. */
@Controller
class WelcomeController {
  private final Access access;
  private final Places places;
  private final Snapshots snapshots;
  private final ClosedDays closed;
  private final Organisations organisations;
  private final Today today;

  WelcomeController(
      Access access,
      Places places,
      Snapshots snapshots,
      ClosedDays closed,
      Organisations organisations,
      Today today) {
    this.access = access;
    this.places = places;
    this.snapshots = snapshots;
    this.closed = closed;
    this.organisations = organisations;
    this.today = today;
  }

  @GetMapping(Paths.TEAM)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Places.READ);
    List<Place> all =
        places.all().stream()
            .filter(one -> access.who().may(Places.READ, Scope.organisation(one.holder())))
            .toList();
    Map<UUID, Owing> owing =
        snapshots.owing().stream()
            .collect(Collectors.toMap(one -> one.place().id(), Function.identity()));
    Map<String, String> names =
        organisations.names(all.stream().map(Place::holder).distinct().toList());
    Set<UUID> closedToday = closedToday();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("welcome.team"),
            words.text("welcome.team.about"),
            Show.tabs(words),
            access.who().mayAnywhere(Places.KEEP)
                ? List.of(new Way(words.text("welcome.place.new"), Paths.PLACES + "/new"))
                : List.of(),
            List.of(
                new Listing(
                    words.text("welcome.places"),
                    List.of(
                        words.text("welcome.place"),
                        words.text("welcome.organisation"),
                        words.text("welcome.state"),
                        words.text("welcome.today"),
                        words.text("welcome.snapshots")),
                    all.stream()
                        .map(one ->
                            line(
                                one,
                                names.getOrDefault(one.holder(), one.holder()),
                                Optional.ofNullable(owing.get(one.id())),
                                closedToday.contains(one.id()),
                                words))
                        .toList(),
                    words.text("welcome.places.none")))));
  }

  private Set<UUID> closedToday() {
    LocalDate day = today.day();
    return closed.from(day).stream()
        .filter(one -> one.isOn(day))
        .map(ClosedDay::place)
        .collect(Collectors.toSet());
  }

  private List<Cell> line(
      Place place, String holder, Optional<Owing> owing, boolean isClosedToday, Words words) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.link(place.details().name(), Paths.place(place.id())));
    cells.add(Cell.of(holder));
    cells.add(Cell.of(Show.state(place, words)));
    cells.add(today(place, isClosedToday, words));
    cells.add(
        owing
            .map(one -> Cell.of(Show.owing(one, words)))
            .orElseGet(() -> Cell.of(words.text("welcome.owing.not-asked"))));
    return cells;
  }

  /** From here it takes two taps to say that a place is closed. */
  private Cell today(Place place, boolean isClosed, Words words) {
    if (isClosed) {
      return Cell.of(words.text("welcome.today.closed"));
    }
    if (!place.isOpen() || place.details().on(today.day().getDayOfWeek()).isEmpty()) {
      return Cell.of(words.text("welcome.today.no"));
    }
    return access.who().may(Places.TELL, Scope.organisation(place.holder()))
        ? new Cell(words.text("welcome.today.say"), Paths.place(place.id()) + "/closed-today", null)
        : Cell.of(Show.hours(place.details().on(today.day().getDayOfWeek()), words));
  }
}
