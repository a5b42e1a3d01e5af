package org.kith.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.kith.access.Areas;
import org.kith.activity.Activities;
import org.kith.cli.borough.SyntheticBorough;
import org.kith.kernel.AreaId;

/** The synthetic borough in the demonstration and in other installations that ask for it. */
final class DemoBorough {
  private static final long SEED = 1;

  private DemoBorough() {}

  /**
   * Makes it where there is nothing yet but the activity of {@link DemoSessions}; tells whether.
   */
  static boolean add(Application application, double scale) {
    AreaId area = application.bean(Areas.class).all().getFirst();
    boolean isNew =
        scale > 0
            && application.inArea(
                area,
                "demonstration",
                Set.of(Activities.READ),
                running -> running.bean(Activities.class).all(0, 2).size() < 2);
    if (isNew) {
      write(application, area, SyntheticBorough.of(example(), SEED, scale));
    }
    return isNew;
  }

  /** Into an area's tables, which are counted anew. */
  static SyntheticBorough.Written write(
      Application application, AreaId area, SyntheticBorough borough) {
    try (Connection owner = application.owner()) {
      SyntheticBorough.Written written = borough.write(owner, area.value());
      application.countRows();
      return written;
    } catch (SQLException failed) {
      throw new IllegalStateException("the synthetic borough could not be written", failed);
    }
  }

  static Path example() {
    return Home.folder().resolve("examples").resolve("walsall");
  }
}
