package org.kith.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.figures.CountedFigures;
import org.kith.figures.Figures;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.insight.CountedReach;
import org.kith.insight.Reach;
import org.kith.kernel.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "figures",
    description = "Prints the ledger: every figure, as every source states it.",
    mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Option(names = "--format", defaultValue = "table", description = "table, csv or json")
  private Format format = Format.TABLE;

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() {
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      Ledger ledger =
          application.inArea(
              area,
              "figures",
              Set.of(Reach.COUNT, CountedFigures.COUNT),
              app -> {
                app.bean(CountedReach.class).refresh();
                return app.bean(Figures.class).ledger();
              });
      rows(ledger).print(format, System.out);
    }
    return Kith.DONE;
  }

  private static Rows rows(Ledger ledger) {
    Rows rows =
        new Rows(
            "id",
            "label",
            "kind",
            "subject",
            "unit",
            "value",
            "low",
            "high",
            "period",
            "breakdown",
            "source");
    ledger.statements().forEach(statement -> add(rows, statement, ledger));
    return rows;
  }

  private static void add(Rows rows, Statement statement, Ledger ledger) {
    String source =
        ledger.source(statement.source()).map(s -> s.title()).orElse(statement.source());
    rows.add(
        statement.id(),
        statement.label(),
        statement.kind().id(),
        statement.subject().id(),
        statement.amount() == null ? Unit.DATE.id() : statement.amount().unit().id(),
        ValueWords.of(statement),
        bound(statement, true),
        bound(statement, false),
        statement.period().words(),
        statement.breakdown().toString(),
        source + ", " + statement.section());
  }

  private static Object bound(Statement statement, boolean low) {
    Object bound =
        switch (statement.value()) {
          case Statement.Of(var amount) -> low ? amount.low() : amount.high();
          case Statement.On(var first, var last) -> low ? first : last;
        };
    return bound == null ? "" : bound instanceof java.time.LocalDate day ? day.toString() : bound;
  }
}
