package org.kith.figures.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.figures.BreakdownWords;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.figures.domain.ListedStatement;
import org.kith.kernel.Amount;
import org.kith.ui.Language;
import org.kith.ui.Text;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.Svg;

/** The parts of a total, dimension by dimension, as table and, where all are exact, as a chart. */
final class PartsDrawn {
  private final Statement total;
  private final Wording wording;

  PartsDrawn(Statement total, Wording wording) {
    this.total = total;
    this.wording = wording;
  }

  List<StatementPage.Parts> of(List<ListedStatement> parts) {
    Map<String, List<ListedStatement>> dimensions = new LinkedHashMap<>();
    parts.forEach(
        part -> dimensions.computeIfAbsent(dimension(part), key -> new ArrayList<>()).add(part));
    List<StatementPage.Parts> shown = new ArrayList<>();
    dimensions.forEach((dimension, rows) ->
        shown.add(
            new StatementPage.Parts(
                Text.english(dimension),
                rows.stream()
                    .map(part -> new StatementPage.Part(wording.row(part), name(part.statement())))
                    .toList(),
                sum(rows),
                chart("parts-" + shown.size(), dimension, rows))));
    return shown;
  }

  private String dimension(ListedStatement part) {
    String dimensions = BreakdownWords.dimensions(part.statement().breakdown());
    return dimensions.isEmpty()
        ? wording.words().plain("figures.statement.parts.kind")
        : dimensions;
  }

  /** A part of another definition goes by that one's label. */
  private Text name(Statement part) {
    String values = BreakdownWords.values(part.breakdown());
    if (!part.quantity().equals(total.quantity())) {
      return Wording.title(part);
    }
    return Text.english(values.isEmpty() ? part.label() : values);
  }

  /** Parts may overlap, so that those in none of them are at least as many as are missing. */
  private @Nullable Text sum(List<ListedStatement> rows) {
    Amount whole = total.amount();
    if (whole == null || !whole.isExact() || !whole.unit().adds()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (ListedStatement row : rows) {
      Amount part = row.statement().amount();
      if (part == null || !part.isExact() || part.unit() != whole.unit()) {
        return null;
      }
      sum = sum.add(exact(part));
    }
    BigDecimal missing = exact(whole).subtract(sum);
    return switch (missing.signum()) {
      case 0 -> wording.words().text("figures.parts.all");
      case 1 -> wording.words().text("figures.parts.missing", missing, exact(whole));
      default -> null; // a contradiction, told as such
    };
  }

  private static BigDecimal exact(Amount amount) {
    return Objects.requireNonNull(amount.low());
  }

  private @Nullable Svg chart(String id, String dimension, List<ListedStatement> rows) {
    List<Amount> amounts =
        rows.stream().map(row -> row.statement().amount()).filter(Objects::nonNull).toList();
    boolean drawable =
        rows.size() > 1
            && amounts.size() == rows.size()
            && amounts.stream().allMatch(Amount::isExact)
            && amounts.stream().map(Amount::unit).distinct().count() == 1
            // items of a list, each counted once, make no picture
            && amounts.stream().anyMatch(amount -> !BigDecimal.ONE.equals(amount.low()));
    if (!drawable) {
      return null;
    }
    ChartWords words =
        new ChartWords(
            id,
            total.label() + ", by " + dimension.toLowerCase(java.util.Locale.UK),
            amounts.getFirst().unit().id(),
            dimension,
            Language.ENGLISH);
    List<String> categories = rows.stream().map(row -> name(row.statement()).text()).toList();
    List<Datum> values =
        rows.stream()
            .map(row -> row.statement())
            .map(part -> Datum.of(Objects.requireNonNull(part.amount()), ValueWords.of(part)))
            .toList();
    return BarChart.of(words, categories, values).svg();
  }
}
