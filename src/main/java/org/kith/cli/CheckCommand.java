package org.kith.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.FoundContradiction.State;
import org.kith.figures.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Prints open contradictions, most consequential first; exits 1 if there are any.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Option(names = "--all", description = "also those that were resolved, accepted or deferred")
  private boolean all;

  @Option(names = "--format", defaultValue = "table", description = "table or json")
  private Format format = Format.TABLE;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  private record Checked(List<FoundContradiction> found, Ledger ledger) {}

  @Override
  public Integer call() {
    Checked checked;
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      checked = application.inArea(area, "check", CheckCommand::check);
    }
    List<FoundContradiction> shown =
        checked.found().stream().filter(found -> all || found.state() == State.OPEN).toList();
    if (format == Format.TABLE) {
      shown.forEach(CheckCommand::print);
    } else {
      rows(shown, checked.ledger()).print(format, System.out);
    }
    long open = checked.found().stream().filter(found -> found.state() == State.OPEN).count();
    if (open > 0) {
      System.err.println(
          open == 1 ? "1 contradiction is open." : open + " contradictions are open.");
      return Kith.REFUSED;
    }
    return Kith.DONE;
  }

  private static Checked check(Application application) {
    Figures figures = application.bean(Figures.class);
    return new Checked(figures.contradictions(), figures.ledger());
  }

  /** A paragraph each: the explanation is what matters, and does not fit a column. */
  private static void print(FoundContradiction found) {
    String state = found.state() == State.OPEN ? "" : " (" + word(found) + ")";
    System.out.println(
        found.finding().rule()
            + state
            + "\n  "
            + found.finding().explanation()
            + "\n  "
            + String.join(", ", found.finding().statements())
            + "\n");
  }

  private static Rows rows(List<FoundContradiction> shown, Ledger ledger) {
    Rows rows = new Rows("rule", "statements", "sources", "explanation", "state");
    for (FoundContradiction found : shown) {
      rows.add(
          found.finding().rule(),
          found.finding().statements(),
          found.finding().statements().stream()
              .flatMap(id -> ledger.statement(id).stream())
              .map(statement -> statement.source() + ", " + statement.section())
              .distinct()
              .toList(),
          found.finding().explanation(),
          word(found));
    }
    return rows;
  }

  private static String word(FoundContradiction found) {
    return found.state().name().toLowerCase(Locale.ROOT);
  }
}
