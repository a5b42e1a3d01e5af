package org.kith.funding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.programme.ProjectCard;

/** Where the whole programme's money is, by what it was set aside for and what it is used for. */
public final class Overview {
  /** How money can be told apart. */
  public enum Dimension {
    YEAR,
    FUNDER,
    PRIORITY,
    LOCALITY
  }

  /** The key of a locality dimension for work in more than one of them: no pound is split. */
  public static final String SEVERAL = "several";

  /**
   * A part of the money: a budget with what it has not awarded, or one use of an agreement.
   *
   * @param project what the use pays for; null: no project, or the part is a budget
   */
  public record Line(
      Budget budget,
      @Nullable Agreement agreement,
      @Nullable Use use,
      @Nullable ProjectCard project,
      Sums sums) {

    /** The id of what it belongs to; empty where nothing says. */
    String key(Dimension dimension) {
      return switch (dimension) {
        case YEAR -> budget.year().isStated() ? budget.year().words() : "";
        case FUNDER -> budget.funder();
        case PRIORITY ->
            project == null
                ? Optional.ofNullable(budget.priority()).orElse("")
                : Optional.ofNullable(project.priority()).orElse("");
        case LOCALITY -> project == null ? "" : locality(project.localities());
      };
    }

    private static String locality(List<String> localities) {
      return switch (localities.size()) {
        case 0 -> "";
        case 1 -> localities.getFirst();
        default -> SEVERAL;
      };
    }
  }

  private final List<Agreement> agreements;
  private final Trail trail;
  private final List<Line> lines = new ArrayList<>();

  public Overview(
      Collection<Budget> budgets,
      Collection<Agreement> agreements,
      Trail trail,
      Collection<ProjectCard> projects) {
    this.agreements = List.copyOf(agreements);
    this.trail = trail;
    Map<String, ProjectCard> cards =
        projects.stream().collect(Collectors.toMap(ProjectCard::id, Function.identity()));
    Map<String, Budget> byId =
        budgets.stream().collect(Collectors.toMap(Budget::id, Function.identity()));
    for (Budget budget : budgets) {
      Sums sums =
          Sums.NONE
              .withBudgeted(flow(budget, true))
              .withAwarded(flow(budget, false))
              .withFree(trail.at(new Pot(budget.id())).left());
      lines.add(new Line(budget, null, null, null, sums));
    }
    for (Agreement agreement : agreements) {
      for (Use use : agreement.uses()) {
        Budget budget = byId.get(agreement.budget());
        if (budget != null) {
          ProjectCard project = use.project() == null ? null : cards.get(use.project());
          lines.add(new Line(budget, agreement, use, project, sums(agreement, use)));
        }
      }
    }
  }

  private Sums sums(Agreement agreement, Use use) {
    Sums sums = Sums.NONE;
    for (Stage stage : List.of(Stage.TO_PAY, Stage.HELD, Stage.SPENT)) {
      sums = sums.with(stage, left(agreement, use, stage));
    }
    return sums.with(
        Stage.LEFT_HELD,
        left(agreement, use, Stage.LEFT_HELD).plus(left(agreement, use, Stage.LEFT_UNPAID)));
  }

  private Amount left(Agreement agreement, Use use, Stage stage) {
    return trail.at(new Share(agreement.id(), use.id(), stage)).left();
  }

  /**
   * What came into a budget from funders and other budgets and was not taken out again; or what it
   * awarded and did not get back.
   */
  private Amount flow(Budget budget, boolean intoIt) {
    Pot pot = new Pot(budget.id());
    Balance balance = Balance.EMPTY;
    for (Trail.Step step : trail.steps()) {
      boolean isBetweenBudgets = step.entry().agreement() == null;
      if (step.entry().standing() == Standing.COUNTS && isBetweenBudgets == intoIt) {
        Place more = intoIt ? step.entry().to() : step.entry().from();
        Place less = intoIt ? step.entry().from() : step.entry().to();
        balance = pot.equals(more) ? balance.coming(step.amount()) : balance;
        balance = pot.equals(less) ? balance.going(step.amount()) : balance;
      }
    }
    return balance.left();
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  public Trail trail() {
    return trail;
  }

  public Sums total() {
    return lines.stream().map(Line::sums).reduce(Sums.NONE, Sums::plus);
  }

  /** Sums by the id of what the money belongs to; what nothing is said of has an empty key. */
  public SortedMap<String, Sums> by(Dimension dimension) {
    SortedMap<String, Sums> sums = new TreeMap<>();
    lines.forEach(line -> sums.merge(line.key(dimension), line.sums(), Sums::plus));
    if (dimension == Dimension.PRIORITY || dimension == Dimension.LOCALITY) {
      sums.replaceAll((key, some) -> some.withoutAwards());
    }
    return sums;
  }

  /** Spending by the month in which it happened; what no month is stated for has no key. */
  public Spending spending() {
    Map<Optional<YearMonth>, Balance> months = new HashMap<>();
    for (Trail.Step step : trail.steps()) {
      if (step.entry().standing() == Standing.COUNTS) {
        Optional<YearMonth> month = month(step.entry().on());
        if (isSpent(step.entry().to())) {
          months.merge(
              month,
              Balance.EMPTY.coming(step.amount()),
              (a, b) -> a.coming(b.in()).going(b.out()));
        } else if (isSpent(step.entry().from())) {
          months.merge(
              month, Balance.EMPTY.going(step.amount()), (a, b) -> a.coming(b.in()).going(b.out()));
        }
      }
    }
    return Spending.of(months);
  }

  private static boolean isSpent(@Nullable Place place) {
    return place instanceof Share share && share.stage() == Stage.SPENT;
  }

  private static Optional<YearMonth> month(Period on) {
    LocalDate first = on.first();
    LocalDate last = on.last();
    return first == null || last == null || !YearMonth.from(first).equals(YearMonth.from(last))
        ? Optional.empty()
        : Optional.of(YearMonth.from(first));
  }

  /** Planned payments that are not made, by the month in which they are due. */
  public Forecast forecast() {
    SortedMap<YearMonth, Amount> months = new TreeMap<>();
    Amount planned = Sum.NONE.amount();
    for (Agreement agreement : agreements) {
      Progress progress = new Progress(agreement, trail);
      for (Due due : progress.outstanding().toList()) {
        if (due instanceof Due.Payment payment) {
          Amount amount = progress.stillToPay(payment.instalment());
          months.merge(YearMonth.from(payment.on()), amount, Amount::plus);
          planned = planned.plus(amount);
        }
      }
    }
    return new Forecast(months, new Balance(total().toPay(), planned).left());
  }
}
