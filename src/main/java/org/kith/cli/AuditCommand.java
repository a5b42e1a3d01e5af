package org.kith.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.access.Areas;
import org.kith.access.AuditCheck;
import org.kith.access.AuditHeads;
import org.kith.access.AuditSeals;
import org.kith.database.Purpose;
import org.kith.kernel.AreaId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "audit",
    description = "Compares the audit trail with its seals; exits 1 if it was changed since.",
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  /** What can be done with it. */
  enum Verb {
    VERIFY
  }

  @Mixin private Data data = new Data();

  @Parameters(paramLabel = "VERB", description = "verify")
  private Verb verb = Verb.VERIFY;

  @Option(names = "--area", description = "only this area; else every one")
  private @Nullable String area;

  @Override
  public Integer call() {
    boolean holds = true;
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      for (AreaId each : areas(application)) {
        AuditCheck check =
            application.inArea(
                each,
                "audit verify",
                Set.of(AuditSeals.VERIFY),
                app -> app.bean(AuditSeals.class).verify());
        print(each, check);
        holds &= check.holds();
      }
    }
    if (!holds) {
      System.err.println("The audit trail was changed after it was sealed.");
    }
    return holds ? Kith.DONE : Kith.REFUSED;
  }

  /** Also those that were sealed here and have since been taken out of the database. */
  private Set<AreaId> areas(Application application) {
    if (area != null) {
      return Set.of(Application.named(area));
    }
    Set<AreaId> areas = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    areas.addAll(application.bean(Areas.class).all());
    areas.addAll(application.bean(AuditHeads.class).areas());
    return areas;
  }

  private static void print(AreaId area, AuditCheck check) {
    List<String> faults = check.faults();
    faults.forEach(fault -> System.err.println(area + ": " + fault));
    System.out.printf(
        "%s: %,d entries under %d seals, %s%n",
        area,
        check.entries(),
        check.seals(),
        faults.isEmpty() ? "all as they were" : "not as they were");
    if (check.tail().entries() > 0) {
      System.out.printf(
          "  %,d entries are not sealed yet, the oldest of %s%n",
          check.tail().entries(), check.tail().since());
    }
    if (!check.head().isEmpty()) {
      System.out.println("  last seal: " + check.head());
    }
  }
}
