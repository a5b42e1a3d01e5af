package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kith.access.Access;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.insight.Mixing;
import org.kith.insight.Reach;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether people who differ could meet. */
@Controller
class MixingController {
  static final String PATH = "/team/mixing";
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Access access;
  private final Mixing mixing;
  private final MixingPages pages;
  private final Geography geography;
  private final Clock clock;

  MixingController(
      Access access, Mixing mixing, MixingPages pages, Geography geography, Clock clock) {
    this.access = access;
    this.mixing = mixing;
    this.pages = pages;
    this.geography = geography;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View page(MixingRequest asked, Words words) {
    access.requireSomewhere(Reach.COUNT);
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    List<String> localities = geography.area().localities().stream().map(Locality::id).toList();
    return View.of(
        "ui/pictures",
        pages.page(asked, mixing.of(asked.question(today, localities)), today, words));
  }
}
