package org.kith.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kith.access.AuditHeads;
import org.kith.backup.Manifest;
import org.kith.backup.ReadBackup;
import org.kith.backup.Restore;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.people.ErasedAtStart;
import org.kith.people.ErasureList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Fills an empty installation from a backup: everything, or nothing and why.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private static final String NO_LIST =
      "No list of erasures is beside it: whoever was erased after %s is in it again. Put the list"
          + " into the data folder as erasures.csv, and the next start erases them.";

  @Mixin private Data data = new Data();
  @Mixin private AskedPassphrase passphrase = new AskedPassphrase();

  @Parameters(paramLabel = "FILE", description = "what kith backup wrote")
  private Path file = Path.of("");

  @Option(
      names = "--erasures",
      paramLabel = "LIST",
      description =
          "who was erased since, as kith erasures wrote it (default: erasures.csv beside FILE)")
  private List<Path> lists = List.of();

  @Override
  public Integer call() {
    Logs.warningsOnly();
    ReadBackup backup = ReadBackup.of(file, passphrase.known());
    backup.requireKnown(ModuleSchemas.newestVersions()); // before a data folder is made
    boolean isListed = !lists().isEmpty();
    List<ErasureList.Line> erased =
        lists().stream().flatMap(list -> ErasureList.read(list).lines().stream()).toList();
    // Nobody may serve an installation that is being filled.
    try (Installation installation = data.open(Purpose.SERVE)) {
      Logs.into(data.folder);
      if (!erased.isEmpty()) { // first, so that whatever is cut off, the next start erases them
        ErasureList.keep(ErasureList.of(installation.keys()), erased);
      }
      new Restore(installation, new ModuleSchemas(installation.connections()), List.of())
          .of(backup);
      AuditHeads.forget(installation.keys());
    }
    Manifest restored = backup.manifest();
    System.out.printf(
        "Restored: %,d rows of %d tables, as they were at %s.%n",
        restored.rows(), restored.tables().size(), restored.madeAt());
    System.out.println("Whoever was signed in signs in again; send unused invitations again.");
    System.out.println(isListed ? eraseAgain() : NO_LIST.formatted(restored.madeAt()));
    return Kith.DONE;
  }

  /** Every start of the application does; this one tells how many there were. */
  private String eraseAgain() {
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      return "Erased again, as they had been since: %,d records."
          .formatted(application.bean(ErasedAtStart.class).erased());
    }
  }

  private List<Path> lists() {
    Path beside = file.toAbsolutePath().resolveSibling(ErasureList.FILE_NAME);
    return lists.isEmpty() && Files.exists(beside) ? List.of(beside) : lists;
  }
}
