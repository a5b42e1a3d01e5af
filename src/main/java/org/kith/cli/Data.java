package org.kith.cli;

import java.nio.file.Path;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import picocli.CommandLine.Option;

/** The data folder that a command works on. */
final class Data {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data",
      description = "where the installation keeps its data (default: ${DEFAULT-VALUE})")
  Path folder = Path.of("data");

  Installation open(Purpose purpose) {
    return Installation.open(new DataFolder(folder), purpose);
  }
}
