package org.kith.welcome.domain;

import java.time.Duration;
import java.util.Set;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.figures.CountedFigures;
import org.kith.welcome.PlaceCounts;
import org.kith.welcome.Places;
import org.springframework.stereotype.Component;

/** Puts the counts of places into the ledger again and again. */
@Component
class CountPlaces implements Job {
  private final WelcomeFigures figures;

  CountPlaces(WelcomeFigures figures) {
    this.figures = figures;
  }

  @Override
  public String name() {
    return "count-places-of-welcome";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(PlaceCounts.COUNT, Places.READ, CountedFigures.COUNT);
  }

  @Override
  public void run() {
    figures.refresh();
  }
}
