package org.kith.figures.web;

import java.util.List;
import java.util.Objects;
import org.kith.figures.Release;
import org.kith.figures.ReleasedTable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;

/** The latest release of every table, for board members, councillors and the team. */
public record TeamReleasedPage(Text title, List<Latest> tables) implements Page {

  /** One of them. */
  public record Latest(String path, Text title, Text published, List<Text> notes, DataTable table) {
    static Latest of(ReleasedTable table, Words words) {
      Release release = table.release();
      return new Latest(
          ReleasePage.path(release),
          Text.english(release.title()),
          words.text(
              "figures.releases.published",
              words.date(Objects.requireNonNull(release.publishedOn()))),
          ReleasePage.notes(release, words),
          ReleasePage.drawn(table));
    }
  }

  static TeamReleasedPage of(List<ReleasedTable> tables, Words words) {
    return new TeamReleasedPage(
        words.text("figures.releases.released"),
        tables.stream().map(table -> Latest.of(table, words)).toList());
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
