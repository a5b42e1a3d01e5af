package org.kith.funding;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.kernel.Amount;

/**
 * What was spent, by month.
 *
 * @param months only those in which something was
 * @param undated what no single month is stated for
 */
public record Spending(SortedMap<YearMonth, Amount> months, Amount undated) {

  static Spending of(Map<Optional<YearMonth>, Balance> balances) {
    SortedMap<YearMonth, Amount> months = new TreeMap<>();
    balances.forEach((month, balance) -> month.ifPresent(one -> months.put(one, balance.left())));
    return new Spending(
        months, balances.getOrDefault(Optional.<YearMonth>empty(), Balance.EMPTY).left());
  }
}
