package org.kith.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.activity.Activities;
import org.kith.activity.Registers;
import org.kith.imports.Imports;
import org.kith.imports.Imports.Loaded;
import org.kith.imports.Subject;
import org.kith.imports.TableProblem;
import org.kith.imports.tables.TableFile;
import org.kith.kernel.Refusal;
import org.kith.people.People;
import picocli.CommandLine.Option;

/** Registers and attendance reports on the command line: {@code ./kith load FILE --activity …}. */
final class LoadRegisters {
  static final Set<Action> ACTIONS =
      Set.of(
          Imports.RUN,
          Activities.READ,
          Activities.PLAN,
          Registers.KEEP,
          People.READ,
          People.RECORD);

  private static final int SHOWN = 100;

  @Option(
      names = "--activity",
      description =
          "FILE is a register or attendance report (.xlsx, .csv) of this activity: its id or title")
  @Nullable String activity;

  @Option(
      names = "--organisation",
      description = "whose activity it is, where several run one of that title")
  private @Nullable String organisation;

  @Option(
      names = "--check",
      description = "reads and checks a register and says what it would add, but adds nothing")
  private boolean isCheck;

  @Option(
      names = "--sessions",
      paramLabel = "FROM-UNTIL",
      description =
          "adds sessions that are not planned, such as 10:00-12:00; without it they are named")
  private @Nullable String sessions;

  @Option(
      names = "--answer",
      paramLabel = "QUESTION=ANSWER",
      description =
          "what a register leaves open: order=day-first or order=month-first, year=2026,"
              + " day=2026-03-31, minutes=10, column-3=nothing")
  private Map<String, String> answers = new LinkedHashMap<>();

  /** What was asked for cannot be done so. */
  private static final class NotSo extends Refusal {
    private NotSo(String sentence) {
      super(sentence);
    }
  }

  /** Whether all of them could be loaded, or would be. */
  boolean load(Application application, List<Path> files, @Nullable String area) {
    boolean isRight = true;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NotSo("There is no file %s.".formatted(file));
      }
      Loaded loaded =
          application.inArea(area, "load", ACTIONS, app -> load(app, file, LoadRegisters::tell));
      isRight &= print(file, loaded);
    }
    return isRight;
  }

  private Loaded load(Application application, Path file, LongConsumer progress) {
    Imports imports = application.bean(Imports.class);
    return imports.load(
        "attendances",
        subject(imports).id(),
        file.getFileName().toString(),
        TableFile.of(file),
        all(),
        !isCheck,
        progress);
  }

  private Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(answers);
    if (sessions == null) {
      all.putIfAbsent("make", "no");
      return all;
    }
    String[] hours = sessions.split("[-–]", 2);
    if (hours.length < 2) {
      throw new NotSo("Write --sessions as 10:00-12:00.");
    }
    all.put("make", "yes");
    all.put("starts", hours[0].strip());
    all.put("ends", hours[1].strip());
    return all;
  }

  private Subject subject(Imports imports) {
    List<Subject> fitting =
        imports.subjects().getOrDefault("attendances", List.of()).stream()
            .filter(one -> one.id().equals(activity) || one.name().equalsIgnoreCase(activity))
            .filter(one -> organisation == null || one.holder().equals(organisation))
            .toList();
    if (fitting.isEmpty()) {
      throw new NotSo("No activity with a register of names is called “%s”.".formatted(activity));
    }
    if (fitting.size() > 1) {
      throw new NotSo(
          "Several activities are called “%s”: give its id, or the --organisation."
              .formatted(activity));
    }
    return fitting.getFirst();
  }

  private static void tell(long rows) {
    if (rows % 10_000 == 0) {
      System.err.printf("%,d rows read%n", rows);
    }
  }

  private boolean print(Path file, Loaded loaded) {
    loaded.found().stream()
        .filter(TableProblem::isNote)
        .limit(SHOWN)
        .forEach(note -> System.out.println(line(file, note)));
    loaded.found().stream()
        .filter(problem -> !problem.isNote())
        .limit(SHOWN)
        .forEach(problem -> System.err.println(line(file, problem)));
    long wrong = loaded.one().problems();
    loaded
        .one()
        .counts()
        .forEach((key, count) ->
            System.out.printf(
                "%-24s %,9d%n", key.substring(key.lastIndexOf('.') + 1).replace('-', ' '), count));
    if (wrong > 0) {
      System.err.printf("%,d cells of %s are wrong: nothing was loaded.%n", wrong, file);
    } else {
      System.out.println(isCheck ? "Checked only: nothing was loaded." : "Loaded.");
    }
    return wrong == 0;
  }

  private static String line(Path file, TableProblem problem) {
    String where = problem.where().isEmpty() ? "" : " " + problem.where();
    return file.getFileName() + where + ": " + problem.sentence();
  }
}
