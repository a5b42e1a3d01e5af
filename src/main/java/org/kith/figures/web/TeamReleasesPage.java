package org.kith.figures.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kith.figures.Release;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** All releases and drafts of them, for the team. */
public record TeamReleasesPage(Text title, List<Line> lines, boolean mayMake) implements Page {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  /** One of them. */
  public record Line(String path, Text title, Text state, String colour, String made, Text by) {
    static Line of(Release release, Map<String, String> names, Words words) {
      return new Line(
          TeamReleasesController.PATH + "/" + release.id(),
          Text.english(release.title()),
          words.text("figures.releases.state." + release.state().id()),
          TeamReleasesPage.colour(release),
          words.date(release.madeAt().atZone(HERE).toLocalDate()),
          Text.english(names.getOrDefault(release.madeBy(), release.madeBy())));
    }
  }

  static TeamReleasesPage of(
      List<Release> releases, Map<String, String> names, boolean mayMake, Words words) {
    return new TeamReleasesPage(
        words.text("figures.releases.team"),
        releases.stream().map(release -> Line.of(release, names, words)).toList(),
        mayMake);
  }

  static String colour(Release release) {
    return switch (release.state()) {
      case DRAFT -> "red";
      case CHECKED -> "amber";
      case APPROVED -> "blue";
      case PUBLISHED -> "green";
      case WITHDRAWN -> "purple";
      case DISCARDED -> "grey";
    };
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
