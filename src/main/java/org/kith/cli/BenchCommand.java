package org.kith.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.Format;
import org.kith.evaluation.ReportFiles;
import org.kith.imports.ProgrammeFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "bench",
    description = "Measures what users wait for, on this machine; see docs/benchmarks.md.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  /** What can be measured. */
  enum Measured {
    REPORT,
    PAGES,
    LINKAGE,
    IMPORTS,
    REACH,
    REGISTERS,
    PEOPLE,
    DIRECTORY,
    GROWTH
  }

  private static final int WARM_RUNS = 5;

  @Mixin private Data data = new Data();

  @Parameters(
      paramLabel = "NAME",
      description =
          "report: all formats of the evaluation report; pages: public and team pages; linkage: new"
              + " records against known ones; imports: attendances out of a file; reach: different"
              + " people, counted; registers: kept by four at once; people: searched by name;"
              + " directory: searched by eight at once, and its feed; growth: pages beside the same"
              + " over a thousandth of the records")
  private Measured measured = Measured.REPORT;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Option(
      names = "--known",
      defaultValue = "1000000",
      description = "linkage: how many records there are (default: ${DEFAULT-VALUE})")
  private int known;

  @Option(
      names = "--new",
      defaultValue = "100000",
      description = "linkage: how many records come (default: ${DEFAULT-VALUE})")
  private int newOnes;

  @Option(
      names = "--people",
      defaultValue = "1000000",
      description =
          "reach, registers, people, growth: how many there are (default: ${DEFAULT-VALUE}); each comes ten"
              + " times")
  private int people;

  @Option(
      names = "--services",
      defaultValue = "100000",
      description = "directory: how many there are (default: ${DEFAULT-VALUE})")
  private int services;

  @Option(
      names = "--rows",
      defaultValue = "1000000",
      description = "imports: how many attendances (default: ${DEFAULT-VALUE})")
  private int rows;

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "imports: how often (default: ${DEFAULT-VALUE})")
  private int runs;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    if (measured == Measured.IMPORTS) {
      return SmallHeap.isHere()
          ? result(new ImportsBench(rows, runs).run())
          : SmallHeap.run(
              "bench", "imports", "--rows", String.valueOf(rows), "--runs", String.valueOf(runs));
    }
    if (measured == Measured.REACH) {
      return result(new ReachBench(people).run());
    }
    if (measured == Measured.REGISTERS) {
      return result(new RegistersBench(people).run());
    }
    if (measured == Measured.PEOPLE) {
      return result(new PeopleBench(people).run());
    }
    if (measured == Measured.DIRECTORY) {
      return result(new DirectoryBench(services).run());
    }
    if (measured == Measured.GROWTH) {
      return result(new GrowthBench(people).run());
    }
    if (measured == Measured.LINKAGE) {
      return new LinkageBench(known, newOnes).run() ? Kith.DONE : Kith.REFUSED;
    }
    Path folder = data.folder;
    if (measured == Measured.PAGES) {
      return pages(folder);
    }
    try (Application application = Application.command(data.open(Purpose.COMMAND), folder)) {
      application.inArea(area, "bench", BenchCommand::report);
    }
    return Kith.DONE;
  }

  private static Integer result(boolean isReached) {
    return isReached ? Kith.DONE : Kith.REFUSED;
  }

  private Integer pages(Path folder) throws IOException, InterruptedException {
    int port = Port.free();
    ProgrammeFolder example = DemoCommand.example();
    try (Application application =
        Application.bench(
            data.open(Purpose.SERVE),
            folder,
            port,
            starting -> LoadCommand.load(starting, example, null))) {
      String[] officer =
          DemoSignIns.of(application, folder).stream()
              .filter(line -> line.startsWith("officer@"))
              .findFirst()
              .orElseThrow()
              .split(" +");
      boolean reached = new PagesBench("http://localhost:" + port).run(officer[0], officer[1]);
      System.out.printf(
          "8 clients, %d processors, Java %s; the aim is 25%% of the text%n",
          Runtime.getRuntime().availableProcessors(), Runtime.version());
      return reached ? Kith.DONE : Kith.REFUSED;
    }
  }

  private static List<Double> report(Application application) {
    EvaluationReport report = application.bean(EvaluationReport.class);
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run <= WARM_RUNS; run++) {
      long start = System.nanoTime();
      ReportFiles files = report.files();
      double took = (System.nanoTime() - start) / 1e9;
      if (run == 0) {
        System.out.printf("report: first run %.2f s%n", took);
        for (Format format : Format.values()) {
          System.out.printf("  %s: %,d bytes%n", format.fileName(), files.file(format).length);
        }
      } else {
        seconds.add(took);
      }
    }
    List<Double> sorted = seconds.stream().sorted().toList();
    System.out.printf(
        "  all formats, warm, %d runs: median %.2f s, least %.2f s, most %.2f s%n",
        sorted.size(), sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    System.out.printf(
        "  %d processors, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.arch"));
    return sorted;
  }
}
