package org.kith.activity.web;

import java.util.List;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;

/** What those who plan go between: activities, where they are, and when nothing takes place. */
final class PlanningTabs {
  private PlanningTabs() {}

  static List<Tab> of(Words words) {
    return List.of(
        Tab.of(words.text("activity.activities"), ActivitiesController.PATH),
        Tab.of(words.text("activity.venues"), VenueController.PATH),
        Tab.of(words.text("activity.closures"), ClosureController.PATH));
  }
}
