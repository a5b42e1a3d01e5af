package org.kith.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * Recorded spending on a project divided by one count of the people it reached. It covers only
 * money that is recorded here, says which count was used, and never puts attendances or contacts in
 * the place of people.
 *
 * @param people the statement that counts them
 * @param spent pounds that count as spent on the project
 * @param each pounds for each person: the least is the least spent by the most people. Open above
 *     where there may have been nobody
 * @param isUnsettled whether more money of the project is to be paid, or is not accounted for
 */
public record CostPerPerson(Statement people, Amount spent, Amount each, boolean isUnsettled) {

  /** Empty where the statement does not count people who were reached, all of them. */
  static Optional<CostPerPerson> of(Statement statement, Amount spent, boolean isUnsettled) {
    Amount people = statement.amount();
    boolean countsPeople =
        people != null
            && people.unit() == Unit.PEOPLE
            && statement.breakdown().isTotal()
            && (statement.kind() == Kind.REPORTED || statement.kind() == Kind.COUNTED);
    if (people == null || !countsPeople || isNobody(people.high())) {
      return Optional.empty();
    }
    BigDecimal least =
        people.high() == null || spent.low() == null
            ? BigDecimal.ZERO
            : spent.low().divide(people.high(), 2, RoundingMode.FLOOR);
    BigDecimal most =
        people.low() == null || isNobody(people.low()) || spent.high() == null
            ? null
            : spent.high().divide(people.low(), 2, RoundingMode.CEILING);
    return Optional.of(
        new CostPerPerson(statement, spent, new Amount(Unit.POUNDS, least, most), isUnsettled));
  }

  private static boolean isNobody(@Nullable BigDecimal count) {
    return count != null && count.signum() == 0;
  }
}
