package org.kith.cli.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestInstallation;
import org.kith.access.Access;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;

/** What reach counts from the registers is what anybody counts who goes through them by hand. */
@KithTest
class ReachOfTheBoroughTest {
  private static final double SCALE = 0.1;

  @TempDir private Path folder = Path.of("");

  private final TestAreas areas;
  private final Reach reach;

  ReachOfTheBoroughTest(TestAreas areas, Reach reach) {
    this.areas = areas;
    this.reach = reach;
  }

  @Test
  void everyProjectReachedWhomItsRegistersName() throws IOException, SQLException {
    TestArea area = areas.loaded();
    try (Connection owner = TestInstallation.connections().owner().connect()) {
      SyntheticBorough.of(Path.of("examples", "walsall"), 4, SCALE).write(owner, area.id().value());
    }
    Written written = Written.at(folder, 4, SCALE);

    ReachAnswer answer =
        area.acting(
            () ->
                reach.count(
                    ReachQuestion.of(
                        Quarter.parse("2018/19-Q1").orElseThrow(),
                        Quarter.parse("2021/22-Q4").orElseThrow(),
                        Dimension.PROJECT)),
            Reach.COUNT,
            Access.INSIDE,
            Access.EVERY_PARTNER);
    Map<String, ReachAnswer.Cell> projects =
        answer.cells().stream()
            .collect(Collectors.toMap(cell -> cell.values().getFirst(), cell -> cell));

    Series.all().stream()
        .collect(Collectors.groupingBy(Series::project))
        .forEach((project, series) -> {
          assertThat(projects).containsKey(project);
          assertThat(counts(projects.get(project)))
              .as(project)
              .containsExactly(
                  written.measured("people", series, ""),
                  written.measured("attendances", series, ""),
                  written.measured("sessions", series, ""));
        });
  }

  private static List<Long> counts(ReachAnswer.@Nullable Cell cell) {
    return cell == null
        ? List.of()
        : List.of(cell.reached().people(), cell.reached().attendances(), cell.reached().sessions());
  }
}
