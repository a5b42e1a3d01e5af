package org.kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kith.access.AuditHeads;
import org.kith.backup.Manifest;
import org.kith.backup.ReadBackup;
import org.kith.backup.Restore;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Fills an empty installation from a backup: everything, or nothing and why.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();
  @Mixin private AskedPassphrase passphrase = new AskedPassphrase();

  @Parameters(paramLabel = "FILE", description = "what kith backup wrote")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Logs.warningsOnly();
    ReadBackup backup = ReadBackup.of(file, passphrase.known());
    backup.requireKnown(ModuleSchemas.newestVersions()); // before a data folder is made
    // Nobody may serve an installation that is being filled.
    try (Installation installation = data.open(Purpose.SERVE)) {
      Logs.into(data.folder);
      new Restore(installation, new ModuleSchemas(installation.connections()), List.of())
          .of(backup);
      AuditHeads.forget(installation.keys());
    }
    Manifest restored = backup.manifest();
    System.out.printf(
        "Restored: %,d rows of %d tables, as they were at %s.%n",
        restored.rows(), restored.tables().size(), restored.madeAt());
    System.out.println("Whoever was signed in signs in again; send unused invitations again.");
    return Kith.DONE;
  }
}
