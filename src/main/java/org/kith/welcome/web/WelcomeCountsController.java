package org.kith.welcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.kernel.Quarter;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
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
    List<List<Cell>> rows = new ArrayList<>();
    Quarter quarter = Quarter.of(today.day());
    for (int number = 0; number < QUARTERS; number++) {
      rows.add(row(quarter, words));
      quarter = quarter.previous();
    }
    return View.of(
        "ui/list",
        new ListPage(
            words.text("welcome.counts"),
            words.text("welcome.counts.about"),
            Show.tabs(words),
            List.of(),
            List.of(
                new Listing(
                    words.text("welcome.counts"),
                    List.of(
                        words.text("welcome.count.quarter"),
                        words.text("welcome.count.new"),
                        words.text("welcome.count.reopened"),
                        words.text("welcome.count.closed"),
                        words.text("welcome.count.open"),
                        words.text("welcome.snapshot.attendance"),
                        words.text("welcome.snapshot.new-faces"),
                        words.text("welcome.count.hours"),
                        words.text("welcome.count.signposted")),
                    rows,
                    words.text("welcome.places.none")))));
  }

  /** A quarter that is not over is counted up to today. */
  private List<Cell> row(Quarter quarter, Words words) {
    LocalDate last = quarter.last().isAfter(today.day()) ? today.day() : quarter.last();
    Count count = counts.within(quarter.first(), last);
    return List.of(
        Cell.of(quarter.months()),
        Cell.of(words.number(count.opened())),
        Cell.of(words.number(count.reopened())),
        Cell.of(words.number(count.closed())),
        Cell.of(words.number(count.open())),
        Cell.of(words.number(count.attendance())),
        Cell.of(words.number(count.newFaces())),
        Cell.of(words.number(SnapshotFields.hours(count.volunteerMinutes()))),
        Cell.of(words.number(count.signposted())));
  }
}
