package org.kith.governance.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Block;
import org.kith.documents.Section;
import org.kith.figures.Release;
import org.kith.figures.ReleaseState;

/** Figures that were released in the quarter. */
final class ReleasedPart implements Part {
  @Override
  public Section at(Desk desk) {
    List<Release> released =
        desk.facts().known().releases().stream()
            .filter(release -> isOfTheQuarter(desk, release.publishedOn()))
            .toList();
    if (released.isEmpty()) {
      return desk.section("released", List.of(desk.paragraph("released.none")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(desk.paragraph("released.some", released.size()));
    blocks.add(
        desk.table(
            "released.table",
            List.of("title", "shows", "on"),
            released.stream()
                .map(release -> Desk.row(title(desk, release), release.shows(), day(desk, release)))
                .toList()));
    blocks.addAll(DashboardCharts.of(desk));
    return desk.section("released", blocks);
  }

  private static boolean isOfTheQuarter(Desk desk, @Nullable LocalDate day) {
    return day != null && desk.facts().quarter().has(day);
  }

  private static String title(Desk desk, Release release) {
    return release.state() == ReleaseState.WITHDRAWN
        ? desk.say("released.withdrawn", release.title())
        : release.title();
  }

  private static String day(Desk desk, Release release) {
    LocalDate on = release.publishedOn();
    return on == null ? "–" : desk.words().date(on);
  }
}
