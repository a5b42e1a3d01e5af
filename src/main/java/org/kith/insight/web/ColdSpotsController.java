package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Access;
import org.kith.geography.Place;
import org.kith.insight.Dimension;
import org.kith.insight.Mixing;
import org.kith.insight.MixingQuestion;
import org.kith.insight.Reach;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where few were reached, and what mixes well nearby. */
@Controller
class ColdSpotsController {
  static final String PATH = "/team/mixing/cold-spots";
  private static final int QUARTERS = 4;

  private final Access access;
  private final Reach reach;
  private final Mixing mixing;
  private final ColdSpotPages pages;
  private final Clock clock;

  ColdSpotsController(Access access, Reach reach, Mixing mixing, ColdSpotPages pages, Clock clock) {
    this.access = access;
    this.reach = reach;
    this.mixing = mixing;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View page(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Words words) {
    access.requireSomewhere(Reach.COUNT);
    LocalDate today = LocalDate.now(clock.withZone(MixingController.HERE));
    Quarter until = ReachRequest.quarter(to, Quarter.of(today));
    Quarter since = ReachRequest.quarter(from, Quarter.ofIndex(until.index() + 1 - QUARTERS));
    Quarter first = since.compareTo(until) > 0 ? until : since;
    Quarter last = since.compareTo(until) > 0 ? since : until;
    if (last.index() - first.index() >= ReachQuestion.MOST_QUARTERS) {
      throw new NotFound();
    }
    return View.of(
        "ui/pictures",
        pages.page(
            reach.count(ReachQuestion.of(first, last, Dimension.WARD)),
            mixing.of(
                new MixingQuestion(
                    first.first(), last.last(), MixingQuestion.By.ETHNICITY, Place.AREA, null)),
            List.of(
                ReachFilters.quarters("from", first, today, words),
                ReachFilters.quarters("to", last, today, words)),
            words));
  }
}
