package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.kith.access.Areas;
import org.kith.cli.borough.SyntheticBorough;
import org.kith.kernel.AreaId;

/** The synthetic borough in the demonstration and in other installations that ask for it. */
final class DemoBorough {
  private static final long SEED = 1;

  private DemoBorough() {}

  /** Makes it once for a data folder, at the first start; tells whether it did. */
  static boolean add(Application application, Path data, double scale) {
    Path made = data.resolve("synthetic-borough");
    if (scale <= 0 || Files.exists(made)) {
      return false;
    }
    AreaId area = application.bean(Areas.class).all().getFirst();
    write(application, area, SyntheticBorough.of(example(), SEED, scale));
    try {
      Files.writeString(made, "scale %s, seed %d%n".formatted(scale, SEED));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return true;
  }

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
