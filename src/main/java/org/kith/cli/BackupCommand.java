package org.kith.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kith.backup.Backup;
import org.kith.backup.Manifest;
import org.kith.backup.Passphrase;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.people.ErasureList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Writes everything there is into one encrypted file, while others go on working.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();
  @Mixin private AskedPassphrase passphrase = new AskedPassphrase();

  @Parameters(paramLabel = "FILE", description = "a new file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Logs.warningsOnly();
    Passphrase chosen = passphrase.chosen();
    try (Installation installation = data.open(Purpose.COMMAND)) {
      Logs.into(data.folder);
      Manifest written =
          new Backup(installation, new ModuleSchemas(installation.connections()), Kith.VERSION)
              .write(file, chosen);
      System.out.printf(
          "Written to %s: %,d rows of %d tables.%n", file, written.rows(), written.tables().size());
      ErasuresCommand.write(
          installation, file.toAbsolutePath().resolveSibling(ErasureList.FILE_NAME));
      System.out.println("Keep the passphrase elsewhere: without it nobody can restore this file.");
    }
    return Kith.DONE;
  }
}
