package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.Format;
import org.kith.evaluation.ReportFiles;
import org.kith.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description =
        "Writes a draft from the live ledger: report.html, report.pdf, report.docx,"
            + " figures.xlsx.",
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
    System.out.println(
        "Written to " + out + ": report.html, report.pdf, report.docx, figures.xlsx");
    return Kith.DONE;
  }

  private Path write(Application application) {
    ReportFiles files = application.bean(EvaluationReport.class).files();
    try {
      Files.createDirectories(out);
      for (Format format : Format.values()) {
        Files.write(out.resolve(format.fileName()), files.file(format));
      }
    } catch (IOException unwritable) {
      throw new FolderNotWritable(out);
    }
    return out;
  }

  /** The folder for the report cannot be written to. */
  static final class FolderNotWritable extends Refusal {
    FolderNotWritable(Path folder) {
      super("The folder " + folder + " cannot be written to: name another with --out FOLDER.");
    }
  }
}
