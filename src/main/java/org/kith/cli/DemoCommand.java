package org.kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kith.database.Purpose;
import org.kith.imports.ProgrammeFolder;
import org.kith.outbox.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Starts Kith with the example programme, made from published documents.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final Path EXAMPLE = Path.of("examples", "walsall");

  /** Jobs that count what was just added, so that nobody waits half an hour for it. */
  private static final List<String> COUNTS =
      List.of("count-pledges", "count-training", "count-places-of-welcome", "count-directory");

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  private int port = 8080;

  @Option(names = "--data", defaultValue = "data/demo", description = "default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("data", "demo");

  @Option(
      names = "--scale",
      defaultValue = "1",
      description =
          "how much of the synthetic borough to make at the first start: 1 adds up to what was"
              + " published, 0 is none (default: ${DEFAULT-VALUE})")
  private double scale = 1;

  @Override
  public Integer call() throws InterruptedException {
    Port.requireFree(port);
    ProgrammeFolder example = example();
    Data data = new Data();
    data.folder = folder;
    Application application =
        Application.server(
            data.open(Purpose.SERVE),
            folder,
            port,
            true,
            starting -> {
              LoadCommand.load(starting, example, null);
              return DemoBorough.add(starting, scale);
            });
    System.out.println("The Walsall for All programme, an independent example made from published");
    System.out.println("documents, is at http://localhost:" + port);
    System.out.println(
        "People, activities and registers in it are synthetic: nobody in them exists.");
    System.out.println("Sign in there at /sign-in as one of these invented people:");
    DemoSignIns.of(application, folder).forEach(System.out::println);
    DemoSessions.add(application);
    DemoVolunteers.add(application);
    DemoEvents.add(application);
    DemoServices.add(application);
    DemoPledge.add(application);
    DemoPlaces.add(application);
    COUNTS.forEach(application.bean(Jobs.class)::runNow);
    ServeCommand.untilStopped(application);
    return Kith.DONE;
  }

  /** The example programme's files. */
  static ProgrammeFolder example() {
    return ProgrammeFolder.of(List.of(Home.folder().resolve(EXAMPLE)));
  }
}
