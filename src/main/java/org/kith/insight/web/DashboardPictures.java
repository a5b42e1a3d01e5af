package org.kith.insight.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.kith.access.Access;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.insight.DashboardSubject;
import org.kith.insight.DashboardSubject.Kind;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.Reached;
import org.kith.kernel.Amount;
import org.kith.kernel.Quarter;
import org.kith.kernel.Unit;
import org.kith.programme.OutputFigures;
import org.kith.programme.Planning;
import org.kith.programme.ProjectStanding;
import org.kith.programme.TargetPicture;
import org.kith.ui.Words;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.LineChart;
import org.kith.ui.drawing.Series;
import org.springframework.stereotype.Component;

/** Draws what a dashboard shows: each picture by the name that its file has. */
@Component
class DashboardPictures {
  static final String TARGETS = "targets";
  static final String PEOPLE = "people";
  static final String ATTENDANCES = "attendances";
  static final String TOWARDS = "towards-target";
  static final List<Dimension> WHO =
      List.of(Dimension.LOCALITY, Dimension.ETHNIC_GROUP, Dimension.AGE, Dimension.SEX);
  private static final int MOST_TARGETS = 12;

  private final Access access;
  private final Reach reach;
  private final Planning planning;
  private final ValueNames names;

  DashboardPictures(Access access, Reach reach, Planning planning, ValueNames names) {
    this.access = access;
    this.reach = reach;
    this.planning = planning;
    this.names = names;
  }

  /** In the order of the page; those that there is nothing for are missing. */
  Map<String, Chart> of(DashboardRequest asked, Words words) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    List<OutputFigures> outputs = outputs(asked.subject());
    TargetPicture.of(TARGETS, outputs.stream().limit(MOST_TARGETS).toList(), words)
        .ifPresent(chart -> charts.put(TARGETS, chart));
    ReachAnswer byQuarter = reach.count(asked.question(asked.to(), Dimension.QUARTER));
    if (byQuarter.cells().isEmpty()) {
      return charts;
    }
    towards(asked, outputs, words).ifPresent(chart -> charts.put(TOWARDS, chart));
    charts.put(PEOPLE, overTime(PEOPLE, asked, byQuarter, Reached::atLeast, words));
    charts.put(
        ATTENDANCES,
        overTime(
            ATTENDANCES,
            asked,
            byQuarter,
            reached -> reached.attendances() + reached.counted(),
            words));
    for (Dimension dimension : WHO) {
      if (!(dimension == Dimension.LOCALITY && asked.subject().kind() == Kind.LOCALITY)) {
        charts.put("by-" + dimension.slug(), who(asked, dimension, words));
      }
    }
    return charts;
  }

  /** What is promised of it, for those inside: of all its projects. */
  private List<OutputFigures> outputs(DashboardSubject subject) {
    if (!access.who().isInside()) {
      return List.of();
    }
    return planning.standings().stream()
        .filter(standing -> isOf(standing, subject))
        .flatMap(standing -> standing.outputs().stream())
        .filter(OutputFigures::isComparable)
        .toList();
  }

  private static boolean isOf(ProjectStanding standing, DashboardSubject subject) {
    return switch (subject.kind()) {
      case PROGRAMME -> true;
      case PRIORITY -> subject.id().equals(standing.project().card().priority());
      case PROJECT -> subject.id().equals(standing.project().id());
      // a project is not one partner's, nor one locality's alone
      case PARTNER, LOCALITY -> false;
    };
  }

  /**
   * Different people from the first quarter on, quarter by quarter, beside a project's target of
   * people.
   */
  private Optional<Chart> towards(
      DashboardRequest asked, List<OutputFigures> outputs, Words words) {
    Optional<Statement> target =
        asked.subject().kind() != Kind.PROJECT
            ? Optional.empty()
            : outputs.stream()
                .map(output -> Objects.requireNonNull(output.target()))
                .filter(one -> one.amount() != null && one.amount().unit() == Unit.PEOPLE)
                .findFirst();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Amount promised = Objects.requireNonNull(target.get().amount());
    List<Datum> reached = new ArrayList<>();
    List<Datum> promise = new ArrayList<>();
    for (Quarter quarter : quarters(asked)) {
      reached.add(datum(reach.count(asked.question(quarter)).total(), words));
      promise.add(Datum.of(promised, ShownValue.of(target.get(), words).withUnit()));
    }
    return Optional.of(
        new LineChart(
            chart(TOWARDS, words),
            labels(asked, words),
            List.of(
                new Series(words.plain("insight.dashboard.counted"), reached),
                new Series(words.plain("insight.dashboard.target"), promise)),
            words::number));
  }

  private static Chart overTime(
      String id,
      DashboardRequest asked,
      ReachAnswer byQuarter,
      ToLongFunction<Reached> number,
      Words words) {
    Map<Quarter, Reached> cells = new LinkedHashMap<>();
    byQuarter
        .cells()
        .forEach(cell ->
            cells.put(Quarter.parse(cell.values().getFirst()).orElseThrow(), cell.reached()));
    List<Datum> values =
        quarters(asked).stream()
            .map(quarter -> cells.getOrDefault(quarter, Reached.NOBODY))
            .map(reached ->
                id.equals(PEOPLE)
                    ? datum(reached, words)
                    : Datum.exactly(
                        number.applyAsLong(reached), words.number(number.applyAsLong(reached))))
            .toList();
    return new LineChart(
        chart(id, words),
        labels(asked, words),
        List.of(new Series(words.plain("insight." + id), values)),
        words::number);
  }

  private Chart who(DashboardRequest asked, Dimension dimension, Words words) {
    ReachTable table =
        new ReachTable(reach.count(asked.question(asked.to(), dimension)), names, words);
    List<ReachAnswer.Cell> cells = table.cells();
    return BarChart.of(
        new ChartWords(
            "by-" + dimension.slug(),
            words.plain("insight.picture", words.plain("insight.dimension." + dimension.slug())),
            words.plain("insight.people"),
            words.plain("insight.dimension." + dimension.slug()),
            words.language()),
        cells.stream().map(cell -> table.name(0, cell.values().getFirst())).toList(),
        cells.stream().map(cell -> datum(cell.reached(), words)).toList());
  }

  private static ChartWords chart(String id, Words words) {
    return new ChartWords(
        id,
        words.plain("insight.dashboard." + id),
        words.plain(id.equals(ATTENDANCES) ? "insight.attendances" : "insight.people"),
        words.plain("insight.dimension.quarter"),
        words.language());
  }

  private static List<Quarter> quarters(DashboardRequest asked) {
    List<Quarter> quarters = new ArrayList<>();
    for (int index = asked.from().index(); index <= asked.to().index(); index++) {
      quarters.add(Quarter.ofIndex(index));
    }
    return quarters;
  }

  private static List<String> labels(DashboardRequest asked, Words words) {
    return quarters(asked).stream().map(quarter -> ValueNames.quarter(quarter, words)).toList();
  }

  private static Datum datum(Reached reached, Words words) {
    return new Datum(
        java.math.BigDecimal.valueOf(reached.atLeast()),
        java.math.BigDecimal.valueOf(reached.atMost()),
        reached.isExact()
            ? words.number(reached.people())
            : words.plain("insight.between", reached.atLeast(), reached.atMost()));
  }
}
