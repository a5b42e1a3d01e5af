package org.kith.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Presences;
import org.kith.database.Purpose;
import org.kith.people.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "reach",
    description =
        "Compares what reach is counted from with the registers; exits 1 if it is not the same.",
    mixinStandardHelpOptions = true)
final class ReachCommand implements Callable<Integer> {
  /** What can be done with it. */
  enum Verb {
    VERIFY,
    RECOUNT
  }

  @Mixin private Data data = new Data();

  @Parameters(
      paramLabel = "VERB",
      description = "verify: compares; recount: makes it anew from the registers")
  private Verb verb = Verb.VERIFY;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() {
    Logs.warningsOnly();
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      return application.inArea(
          area, "reach", Set.of(People.READ, Presences.RECOUNT), app -> done(app));
    }
  }

  private Integer done(Application application) {
    Presences presences = application.bean(Presences.class);
    if (verb == Verb.RECOUNT) {
      System.out.printf("Recounted: %,d people at activities in quarters.%n", presences.recount());
      return Kith.DONE;
    }
    long differences = presences.differences();
    if (differences == 0) {
      System.out.println("What reach is counted from is what the registers say.");
      return Kith.DONE;
    }
    System.err.printf(
        "%,d people are counted more or less often than the registers say: run kith reach"
            + " recount.%n",
        differences);
    return Kith.REFUSED;
  }
}
