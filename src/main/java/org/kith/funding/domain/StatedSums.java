package org.kith.funding.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Figures;
import org.kith.figures.Statement;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.Moved;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.springframework.stereotype.Component;

/** Sums that the ledger states, so that no figure is written down a second time. */
@Component
class StatedSums {
  private final Figures figures;

  StatedSums(Figures figures) {
    this.figures = figures;
  }

  /** The entries with what their figures say now. */
  List<TrailEntry> putInto(List<TrailEntry> entries) {
    List<String> named =
        entries.stream()
            .flatMap(entry -> Stream.ofNullable(entry.moved().figure()))
            .distinct()
            .toList();
    if (named.isEmpty()) {
      return entries;
    }
    Map<String, Statement> statements = figures.statements(named);
    return entries.stream()
        .map(entry -> {
          String figure = entry.moved().figure();
          return figure == null
              ? entry
              : entry.moving(
                  new Moved(sum(statements.get(figure)), entry.moved().isRest(), figure));
        })
        .toList();
  }

  /** A figure that is not there, or is no sum of money, says nothing of how much. */
  static Sum sum(@Nullable Statement statement) {
    Amount amount = statement == null ? null : statement.amount();
    if (statement == null || amount == null || amount.unit() != Unit.POUNDS) {
      return Sum.NOT_STATED;
    }
    BigDecimal low = Objects.requireNonNullElse(amount.low(), BigDecimal.ZERO);
    BigDecimal high = amount.high();
    return new Sum(
        new Amount(
            Unit.POUNDS,
            low.setScale(2, RoundingMode.FLOOR),
            high == null ? null : high.setScale(2, RoundingMode.CEILING)),
        statement.words());
  }
}
