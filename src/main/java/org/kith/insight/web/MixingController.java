package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.Activities;
import org.kith.activity.Activity;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.insight.Mixing;
import org.kith.insight.MixingQuestion;
import org.kith.insight.Reach;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether people who differ could meet. */
@Controller
class MixingController {
  static final String PATH = "/team/mixing";
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final String ACTIVITY = PATH + "/activities/";

  private final Access access;
  private final Activities activities;
  private final Mixing mixing;
  private final MixingPages pages;
  private final Geography geography;
  private final Clock clock;

  MixingController(
      Access access,
      Activities activities,
      Mixing mixing,
      MixingPages pages,
      Geography geography,
      Clock clock) {
    this.access = access;
    this.activities = activities;
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
    return View.of(
        "ui/pictures", pages.page(asked, mixing.of(question(asked, today)), today, words));
  }

  @GetMapping(ACTIVITY + "{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View activity(@PathVariable UUID id, MixingRequest asked, Words words) {
    access.requireSomewhere(Reach.COUNT);
    Activity found = activities.find(id).orElseThrow(NotFound::new);
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    MixingQuestion question = question(asked, today);
    return View.of(
        "ui/pictures",
        pages.ofActivity(
            asked,
            found.details().title(),
            ofActivity(id.toString()),
            mixing.of(question),
            mixing.sessions(question, id),
            today,
            words));
  }

  static String ofActivity(String id) {
    return ACTIVITY + id;
  }

  private MixingQuestion question(MixingRequest asked, LocalDate today) {
    List<String> localities = geography.area().localities().stream().map(Locality::id).toList();
    return asked.question(today, localities);
  }
}
