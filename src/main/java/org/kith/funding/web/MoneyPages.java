package org.kith.funding.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.funding.Forecast;
import org.kith.funding.Funding;
import org.kith.funding.Overview;
import org.kith.funding.Overview.Dimension;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Spending;
import org.kith.funding.Sum;
import org.kith.funding.Sums;
import org.kith.funding.web.MoneyPage.Disagreement;
import org.kith.funding.web.MoneyPage.Picture;
import org.kith.funding.web.MoneyPage.Way;
import org.kith.funding.web.Naming.Names;
import org.kith.kernel.Amount;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.DataTable.Column;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.Series;
import org.springframework.stereotype.Component;

/** Makes the page that shows where the whole programme's money is. */
@Component
class MoneyPages {
  private final Access access;

  MoneyPages(Access access) {
    this.access = access;
  }

  MoneyPage page(Overview overview, Dimension by, Names names, Words words) {
    Sums total = overview.total();
    Map<String, Sums> sums = named(overview, by, names, words);
    return new MoneyPage(
        words.text("funding.money"),
        numbers(total, words),
        overview.trail().waiting().size(),
        overview.trail().overdrawn().stream()
            .map(place -> disagreement(place, overview, names, words))
            .toList(),
        ways(by, words),
        word(by),
        picture(by, sums, words),
        table(by, sums, total, words),
        addsUp(total, words),
        months(overview, words),
        List.of(words.text("funding.only-recorded"), words.text("funding.locality-note")),
        access.who().may(Funding.PLAN));
  }

  static String word(Dimension by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  /** Sums by name, in the order of names; what nothing is said of last. */
  static Map<String, Sums> named(Overview overview, Dimension by, Names names, Words words) {
    Map<String, Sums> named = new LinkedHashMap<>();
    overview.by(by).entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .forEach(entry -> named.put(name(by, entry.getKey(), names, words), entry.getValue()));
    Sums unknown = overview.by(by).get("");
    if (unknown != null) {
      named.put(words.plain("funding.none." + word(by)), unknown);
    }
    return named;
  }

  private static String name(Dimension by, String key, Names names, Words words) {
    return switch (by) {
      case YEAR -> key;
      case FUNDER -> names.organisation(key);
      case PRIORITY -> names.priorities().getOrDefault(key, key);
      case LOCALITY ->
          switch (key) {
            case Overview.SEVERAL -> words.plain("funding.several-localities");
            case "borough-wide" -> words.plain("funding.borough-wide");
            default -> names.localities().getOrDefault(key, key);
          };
    };
  }

  private static List<KeyNumber> numbers(Sums total, Words words) {
    return List.of(
        number(total.budgeted(), "funding.sum.budgeted", words),
        number(total.committed(), "funding.sum.committed", words),
        number(total.spent(), "funding.sum.spent", words),
        number(total.left(), "funding.sum.left", words));
  }

  private static KeyNumber number(Amount amount, String key, Words words) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    boolean isAtLeast = high == null && low != null && low.signum() > 0;
    boolean isUpTo = high != null && low != null && low.signum() == 0 && high.signum() > 0;
    Text precision =
        isAtLeast ? words.text("funding.at-least") : isUpTo ? words.text("funding.up-to") : null;
    BigDecimal bound = isAtLeast ? low : high;
    String value =
        precision == null || bound == null ? Sum.inWords(amount) : Sum.exactly(bound).inWords();
    return new KeyNumber(value, precision, words.text(key), null, null);
  }

  private static List<Way> ways(Dimension chosen, Words words) {
    List<Way> ways = new ArrayList<>();
    for (Dimension by : Dimension.values()) {
      ways.add(
          new Way(
              words.text("funding.by." + word(by)),
              MoneyPaths.MONEY + "?by=" + word(by),
              by == chosen));
    }
    return ways;
  }

  private static Picture picture(Dimension by, Map<String, Sums> sums, Words words) {
    List<String> categories = new ArrayList<>(sums.keySet());
    List<Series> series = new ArrayList<>();
    if (by != Dimension.LOCALITY) { // nobody budgets for a locality
      series.add(series("funding.sum.budgeted", Sums::budgeted, sums, words));
    }
    series.add(series("funding.sum.committed", Sums::committed, sums, words));
    series.add(series("funding.sum.spent", Sums::spent, sums, words));
    return picture(
        new BarChart(
            new ChartWords(
                "money",
                words.plain("funding.chart." + word(by)),
                words.plain("funding.pounds"),
                words.plain("funding.by." + word(by)),
                words.language()),
            categories,
            series));
  }

  private static Series series(
      String key, Function<Sums, Amount> which, Map<String, Sums> sums, Words words) {
    return new Series(
        words.plain(key), sums.values().stream().map(which).map(MoneyPages::datum).toList());
  }

  static Datum datum(Amount amount) {
    return amount.high() == null && amount.low() != null && amount.low().signum() == 0
        ? Datum.unknown(Sum.inWords(amount))
        : Datum.of(amount, Sum.inWords(amount));
  }

  static Picture picture(Chart chart) {
    return new Picture(chart.words().title(), chart.svg(), chart.table());
  }

  private static DataTable table(Dimension by, Map<String, Sums> sums, Sums total, Words words) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.plain("funding.by." + word(by)), false));
    for (String key : List.of("budgeted", "free", "to-pay", "held", "left", "spent")) {
      columns.add(new Column(words.plain("funding.sum." + key), true));
    }
    List<List<String>> rows = new ArrayList<>();
    sums.forEach((name, some) -> rows.add(row(name, some)));
    rows.add(row(words.plain("funding.total"), total));
    return new DataTable(words.plain("funding.table." + word(by)), columns, rows);
  }

  private static List<String> row(String name, Sums sums) {
    return List.of(
        name,
        Sum.inWords(sums.budgeted()),
        Sum.inWords(sums.free()),
        Sum.inWords(sums.toPay()),
        Sum.inWords(sums.held()),
        Sum.inWords(sums.left()),
        Sum.inWords(sums.spent()));
  }

  private static Text addsUp(Sums total, Words words) {
    Amount found = total.free().plus(total.committed());
    return words.text(
        found.meets(total.budgeted()) ? "funding.adds-up" : "funding.does-not-add-up",
        Sum.inWords(total.budgeted()),
        Sum.inWords(total.free()),
        Sum.inWords(total.toPay()),
        Sum.inWords(total.held()),
        Sum.inWords(total.left()),
        Sum.inWords(total.spent()));
  }

  private static @Nullable Picture months(Overview overview, Words words) {
    Spending spending = overview.spending();
    Forecast forecast = overview.forecast();
    TreeSet<YearMonth> months = new TreeSet<>(spending.months().keySet());
    months.addAll(forecast.months().keySet());
    if (months.isEmpty()) {
      return null;
    }
    List<String> categories = new ArrayList<>(months.stream().map(words::month).toList());
    List<Datum> spent = new ArrayList<>();
    List<Datum> planned = new ArrayList<>();
    for (YearMonth month : months) {
      spent.add(datum(spending.months().getOrDefault(month, Sum.NONE.amount())));
      planned.add(datum(forecast.months().getOrDefault(month, Sum.NONE.amount())));
    }
    categories.add(words.plain("funding.no-month"));
    spent.add(datum(spending.undated()));
    planned.add(datum(forecast.unplanned()));
    return picture(
        new BarChart(
            new ChartWords(
                "money-months",
                words.plain("funding.chart.months"),
                words.plain("funding.pounds"),
                words.plain("funding.month"),
                words.language()),
            categories,
            List.of(
                new Series(words.plain("funding.sum.spent"), spent),
                new Series(words.plain("funding.planned"), planned))));
  }

  private static Disagreement disagreement(
      Place place, Overview overview, Names names, Words words) {
    var balance = overview.trail().at(place);
    String where =
        switch (place) {
          case Share share -> names.use(share.agreement(), share.use());
          case Pot pot ->
              overview.lines().stream()
                  .filter(line -> line.budget().id().equals(pot.budget()))
                  .map(line -> line.budget().name())
                  .findFirst()
                  .orElse(pot.budget());
          default -> place.key();
        };
    String path =
        switch (place) {
          case Share share -> MoneyPaths.agreement(share.agreement());
          case Pot pot -> MoneyPaths.budget(pot.budget());
          default -> MoneyPaths.MONEY;
        };
    return new Disagreement(
        words.text(
            "funding.disagrees", where, Sum.inWords(balance.in()), Sum.inWords(balance.out())),
        path);
  }
}
