package org.kith.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.kernel.Amount;

/** Keeps the balance of every place while entries are posted, each once, in their order. */
public final class Books {
  private final Map<Place, Balance> balances = new LinkedHashMap<>();

  /**
   * Moves what an entry says, whether it counts or not: who posts it decides.
   *
   * @return how much it moved: of "the rest", what the place then held; where nothing is known of
   *     the place, what is stated of the sum
   */
  public Amount post(TrailEntry entry) {
    Place from = entry.from();
    Place to = entry.to();
    if (from == null || to == null) {
      return Sum.NONE.amount();
    }
    Amount amount;
    if (entry.moved().isRest() && balances.containsKey(from)) {
      amount = at(from).left();
      // What an interval leaves uncertain went as well: nothing is there any more. Only where the
      // sums disagree already, that stays to be seen.
      if (!at(from).isOverdrawn()) {
        balances.put(from, Balance.EMPTY);
      }
    } else {
      amount = entry.moved().sum().amount();
      if (!entry.moved().isRest()) {
        balances.put(from, at(from).going(amount));
      }
    }
    balances.put(to, at(to).coming(amount));
    return amount;
  }

  public Balance at(Place place) {
    return balances.getOrDefault(place, Balance.EMPTY);
  }

  /** Every place that money came to or left. */
  public Map<Place, Balance> all() {
    return Map.copyOf(balances);
  }
}
