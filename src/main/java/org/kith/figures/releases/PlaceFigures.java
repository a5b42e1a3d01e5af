package org.kith.figures.releases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.figures.Breakdown;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.kernel.Period;

/**
 * One figure as one source states it, for every place.
 *
 * @param whole for all places together, where that is stated too
 * @param places by the name of the place, in the order of the source
 */
record PlaceFigures(Optional<Statement> whole, Map<String, Statement> places) {
  private record Same(Quantity quantity, Kind kind, Period period, String source) {}

  Statement any() {
    return places.values().iterator().next();
  }

  /**
   * The figures that are given by places alone.
   *
   * @param dimension of their breakdown, such as {@code ward}
   * @param names of places by how breakdowns write them; empty for what is no place of that kind
   */
  static List<PlaceFigures> in(
      Ledger ledger, String dimension, Period period, Function<String, Optional<String>> names) {
    Map<Same, Map<String, Statement>> parts = new LinkedHashMap<>();
    Map<Same, Statement> wholes = new LinkedHashMap<>();
    ledger
        .statements()
        .filter(Provenance::mayBeReleased)
        .filter(statement -> statement.kind() != Kind.PROMISE && statement.kind() != Kind.TARGET)
        .filter(statement -> statement.period().overlaps(period))
        .forEach(statement -> {
          Same same =
              new Same(
                  statement.quantity(), statement.kind(), statement.period(), statement.source());
          if (statement.breakdown().isTotal()) {
            wholes.putIfAbsent(same, statement);
          }
          place(statement.breakdown(), dimension)
              .flatMap(names)
              .ifPresent(place ->
                  parts
                      .computeIfAbsent(same, s -> new LinkedHashMap<>())
                      .putIfAbsent(place, statement));
        });
    List<PlaceFigures> figures = new ArrayList<>();
    parts.forEach((same, places) ->
        figures.add(new PlaceFigures(Optional.ofNullable(wholes.get(same)), places)));
    return figures;
  }

  private static Optional<String> place(Breakdown breakdown, String dimension) {
    return breakdown.values().size() == 1
        ? Optional.ofNullable(breakdown.values().get(dimension))
        : Optional.empty();
  }
}
