package org.kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.access.Areas;
import org.kith.access.NoSuchArea;
import org.kith.database.Purpose;
import org.kith.imports.LoadReport;
import org.kith.imports.Loader;
import org.kith.imports.ProgrammeFolder;
import org.kith.kernel.AreaId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "load",
    description =
        "Loads a programme folder or record files, or with --activity a register that somebody kept:"
            + " everything, or nothing and why.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "a programme folder, or its files")
  private List<Path> paths = List.of();

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @ArgGroup(exclusive = false, heading = "Registers:%n", validate = false)
  private LoadRegisters registers = new LoadRegisters();

  @Override
  public Integer call() {
    if (registers.activity != null) {
      try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
        return registers.load(application, paths, area) ? Kith.DONE : Kith.REFUSED;
      }
    }
    ProgrammeFolder folder = ProgrammeFolder.of(paths);
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      print(load(application, folder, area));
    }
    return Kith.DONE;
  }

  static LoadReport load(Application application, ProgrammeFolder folder, @Nullable String area) {
    AreaId id =
        Optional.ofNullable(area)
            .map(Application::named)
            .or(folder::area)
            .or(() -> application.bean(Areas.class).forHost(""))
            .orElseThrow(() -> new NoSuchArea("the folder has no area.yaml; name its --area"));
    LoadReport report =
        application.inArea(
            id, "load", Set.of(Loader.LOAD), app -> app.bean(Loader.class).load(folder));
    if (report.changedAnything()) {
      application.countRows();
    }
    return report;
  }

  static void print(LoadReport report) {
    System.out.printf("%-24s %7s %7s %9s %7s%n", "", "added", "changed", "unchanged", "refused");
    report
        .types()
        .forEach((type, counts) -> {
          if (counts.added() + counts.changed() + counts.unchanged() > 0) {
            System.out.printf(
                "%-24s %7d %7d %9d %7d%n",
                type, counts.added(), counts.changed(), counts.unchanged(), 0);
          }
        });
    report
        .kept()
        .forEach(kept ->
            System.out.printf(
                "kept as changed in the browser on %s: %s %s, %s%n",
                kept.day(), kept.type(), kept.id(), kept.field()));
  }
}
