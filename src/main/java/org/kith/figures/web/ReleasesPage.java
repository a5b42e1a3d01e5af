package org.kith.figures.web;

import java.util.List;
import java.util.Objects;
import org.kith.figures.Release;
import org.kith.figures.ReleaseState;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** What was released, latest first. */
public record ReleasesPage(Text title, Text description, List<Line> lines) implements Page {

  /**
   * One of them.
   *
   * @param path without language prefix
   */
  public record Line(String path, Text title, Text shows, Text published, boolean isWithdrawn) {
    static Line of(Release release, Words words) {
      return new Line(
          ReleasePage.path(release),
          Text.english(release.title()),
          Text.english(release.shows()),
          words.text(
              "figures.releases.published",
              words.date(Objects.requireNonNull(release.publishedOn()))),
          release.state() == ReleaseState.WITHDRAWN);
    }
  }

  static ReleasesPage of(List<Release> releases, Words words) {
    return new ReleasesPage(
        words.text("figures.releases.title"),
        words.text("figures.releases.description"),
        releases.stream().map(release -> Line.of(release, words)).toList());
  }
}
