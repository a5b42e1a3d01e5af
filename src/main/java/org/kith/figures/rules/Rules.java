package org.kith.figures.rules;

import java.util.Comparator;
import java.util.List;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.kernel.Period;

/** All rules, the most telling first. */
public final class Rules {
  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules; disruptions such as a lockdown are read from the ledger's own statements. */
  public static Rules all() {
    return all(List.of());
  }

  /**
   * The rules.
   *
   * @param disruptions periods that are no fair base for growth, besides those the ledger states
   */
  public static Rules all(List<Period> disruptions) {
    return new Rules(
        List.of(
            new HeadlineBroaderThanItsProjects(),
            new OutcomeClaimAboveItsCounts(),
            new SameQuantityTwice(),
            new PrecisionDiffers(),
            new SameCountInDifferentUnits(),
            new PartsDoNotAddUp(),
            new PartLargerThanWhole(),
            new AverageTimesCount(),
            new AttendancesFromBothSides(),
            new FrequencyTimesPeriod(),
            new ShareDoesNotMatchCount(),
            new ShareImpossibleOfItsBase(),
            new StageLargerThanEarlier(),
            new GrewByOtherThanItsNew(),
            new MoreReopenedThanBefore(),
            new NewCountedAsReopened(),
            new ListAndCountDiffer(),
            new TargetPrintedAsResult(),
            new TargetNeverReported(),
            new PromiseNeverReported(),
            new OutputWithoutValue(),
            new GrowthOverDistortedBase(disruptions),
            new GrowthWithoutBase(),
            new HappenedAfterPublication(),
            new PromisedForATimeAlreadyPast(),
            new WeekdayDoesNotMatchDate(),
            new StartedBeforeItsProgramme(),
            new FigureOutsideDeliveryPeriod()));
  }

  /** What the rules find, most consequential first; the same ledger always gives the same list. */
  public List<Finding> check(Ledger ledger) {
    return rules.stream().flatMap(rule -> rule.check(ledger)).sorted(order()).toList();
  }

  /** Most consequential first, then the most telling rule. */
  public Comparator<Finding> order() {
    return Comparator.comparing(Finding::weight)
        .thenComparing(finding -> place(finding.rule()))
        .thenComparing(Finding::id);
  }

  /** Ids of the rules, in their order. */
  public List<String> ids() {
    return rules.stream().map(Rule::id).toList();
  }

  private int place(String rule) {
    return ids().indexOf(rule);
  }
}
