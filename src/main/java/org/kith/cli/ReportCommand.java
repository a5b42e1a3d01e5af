package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.Format;
import org.kith.evaluation.ReportFiles;
import org.kith.governance.Governance;
import org.kith.governance.PaperFiles;
import org.kith.governance.PaperFormat;
import org.kith.governance.QuarterlyPaper;
import org.kith.kernel.Quarter;
import org.kith.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description =
        "Writes a draft from what is recorded: the evaluation report (report.html, report.pdf,"
            + " report.docx, figures.xlsx) or the board's quarterly paper (quarterly.html,"
            + " quarterly.pdf, quarterly.docx).",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /** What reports there are. */
  enum Kind {
    EVALUATION,
    QUARTERLY
  }

  @Mixin private Data data = new Data();

  @Parameters(paramLabel = "REPORT", description = "evaluation or quarterly")
  private Kind kind = Kind.EVALUATION;

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where to write")
  private Path out = Path.of(".");

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "of the paper, such as 2021/22-Q3; without it, the last one that has ended")
  private @Nullable String quarter;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() {
    Optional<Quarter> asked = Optional.ofNullable(quarter).map(ReportCommand::quarter);
    List<String> written;
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      written =
          application.inArea(
              area, "report", Set.of(Governance.PAPER), running -> write(files(running, asked)));
    }
    System.out.println("Written to " + out + ": " + String.join(", ", written));
    return Kith.DONE;
  }

  private Map<String, byte[]> files(Application application, Optional<Quarter> asked) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    switch (kind) {
      case EVALUATION -> {
        ReportFiles made = application.bean(EvaluationReport.class).files();
        for (Format format : Format.values()) {
          files.put(format.fileName(), made.file(format));
        }
      }
      case QUARTERLY -> {
        LocalDate today = LocalDate.now(application.bean(Clock.class).withZone(HERE));
        PaperFiles made =
            application
                .bean(QuarterlyPaper.class)
                .files(asked.orElseGet(() -> Quarter.of(today).previous()));
        for (PaperFormat format : PaperFormat.values()) {
          files.put(format.fileName(), made.file(format));
        }
      }
    }
    return files;
  }

  private List<String> write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(out);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(out.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException unwritable) {
      throw new FolderNotWritable(out);
    }
    return List.copyOf(files.keySet());
  }

  private static Quarter quarter(String written) {
    return Quarter.parse(written).orElseThrow(() -> new NotAQuarter(written));
  }

  /** What stands after {@code --quarter} is none. */
  static final class NotAQuarter extends Refusal {
    NotAQuarter(String written) {
      super(written + " is not a quarter of a financial year: write one such as 2021/22-Q3.");
    }
  }

  /** The folder for the report cannot be written to. */
  static final class FolderNotWritable extends Refusal {
    FolderNotWritable(Path folder) {
      super("The folder " + folder + " cannot be written to: name another with --out FOLDER.");
    }
  }
}
