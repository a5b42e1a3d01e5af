package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.kernel.Quarter;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.welcome.Opening;
import org.kith.welcome.PlaceCounts;
import org.kith.welcome.PlaceCounts.Count;
import org.kith.welcome.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** How many places were new, reopened and open, quarter by quarter, and what they told. */
@Controller
class WelcomeCountsController {
  private static final int QUARTERS = 12;

  private final Access access;
  private final PlaceCounts counts;
  private final Today today;

  WelcomeCountsController(Access access, PlaceCounts counts, Today today) {
    this.access = access;
    this.counts = counts;
    this.today = today;
  }

  @GetMapping(Paths.COUNTS)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Places.READ);
    List<Listing> listings = new ArrayList<>();
    listings.add(listing("welcome.counts", "welcome.count.quarter", quarters(words), words));
    listings.add(listing("welcome.counts.years", "welcome.count.year", years(words), words));
    return View.of(
        "ui/list",
        new ListPage(
            words.text("welcome.counts"),
            words.text("welcome.counts.about"),
            Show.tabs(words),
            List.of(),
            listings));
  }

  private static Listing listing(String heading, String first, List<List<Cell>> rows, Words words) {
    return new Listing(
        words.text(heading),
        List.of(
            words.text(first),
            words.text("welcome.count.new"),
            words.text("welcome.count.reopened"),
            words.text("welcome.count.closed"),
            words.text("welcome.count.open"),
            words.text("welcome.snapshot.attendance"),
            words.text("welcome.snapshot.new-faces"),
            words.text("welcome.count.hours"),
            words.text("welcome.count.signposted"),
            words.text("welcome.count.visits")),
        rows,
        words.text("welcome.places.none"));
  }

  private List<List<Cell>> quarters(Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    Quarter quarter = Quarter.of(today.day());
    for (int number = 0; number < QUARTERS; number++) {
      rows.add(row(quarter.months(), quarter.first(), quarter.last(), words));
      quarter = quarter.previous();
    }
    return rows;
  }

  /** Financial years, back to the first opening. */
  private List<List<Cell>> years(Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    counts.histories().stream()
        .flatMap(one -> one.all().stream())
        .map(Opening::openedOn)
        .min(Comparator.naturalOrder())
        .ifPresent(first -> {
          int year = Quarter.of(today.day()).year();
          for (; year >= Quarter.of(first).year(); year--) {
            rows.add(
                row(
                    "%d/%02d".formatted(year, (year + 1) % 100),
                    new Quarter(year, 1).first(),
                    new Quarter(year, 4).last(),
                    words));
          }
        });
    return rows;
  }

  /** What is not over is counted up to today. */
  private List<Cell> row(String when, LocalDate first, LocalDate last, Words words) {
    Count count = counts.within(first, last.isAfter(today.day()) ? today.day() : last);
    return List.of(
        Cell.of(when),
        Cell.of(words.number(count.opened())),
        Cell.of(words.number(count.reopened())),
        Cell.of(words.number(count.closed())),
        Cell.of(words.number(count.open())),
        Cell.of(words.number(count.attendance())),
        Cell.of(words.number(count.newFaces())),
        Cell.of(words.number(SnapshotFields.hours(count.volunteerMinutes()))),
        Cell.of(words.number(count.signposted())),
        Cell.of(words.text("welcome.count.visits.of", count.visits(), count.visitors())));
  }
}
