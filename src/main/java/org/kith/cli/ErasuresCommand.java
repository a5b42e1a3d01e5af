package org.kith.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.people.ErasureList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "erasures",
    description = "Writes who was erased, by id alone, for whatever is restored from older copies.",
    mixinStandardHelpOptions = true)
final class ErasuresCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Parameters(paramLabel = "FILE", description = "a new file, or a list to add to")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Logs.warningsOnly();
    try (Installation installation = data.open(Purpose.COMMAND)) {
      Logs.into(data.folder);
      int known = write(installation, file);
      System.out.printf("Written to %s: %,d erased records are known.%n", file, known);
    }
    return Kith.DONE;
  }

  /** Adds to the file what the database and the data folder know; how many those are. */
  static int write(Installation installation, Path file) {
    List<ErasureList.Line> known;
    try (Connection owner = installation.connections().owner().connect()) {
      known = ErasureList.of(owner).lines();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    ErasureList.keep(file, ErasureList.read(ErasureList.of(installation.keys())).lines());
    ErasureList.keep(file, known);
    return known.size();
  }
}
