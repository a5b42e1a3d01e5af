package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.evaluation.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Writes a draft from the live ledger: report.html, report.pdf, figures.xlsx.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  /** What reports there are. */
  enum Kind {
    EVALUATION
  }

  @Mixin private Data data = new Data();

  @Parameters(paramLabel = "REPORT", description = "evaluation")
  private Kind kind = Kind.EVALUATION;

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where to write")
  private Path out = Path.of(".");

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() {
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      application.inArea(area, "report", this::write);
    }
    System.out.println("Written to " + out + ": report.html, report.pdf, figures.xlsx");
    return Kith.DONE;
  }

  private Path write(Application application) {
    try {
      application.bean(EvaluationReport.class).write(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return out;
  }
}
