package org.kith.funding.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.EntryKind;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Standing;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.web.MoneyPage.Picture;
import org.kith.kernel.Amount;
import org.kith.ui.Words;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;

/** What became of an agreement's money: where it is, and where what was left over went. */
record TrailPicture(AgreementMoney money, Words words) {

  @Nullable Picture picture() {
    Map<String, Amount> bars = new LinkedHashMap<>();
    Agreement agreement = money.agreement();
    for (Agreement.Use use : agreement.uses()) {
      for (Stage stage : List.of(Stage.SPENT, Stage.HELD, Stage.TO_PAY)) {
        add(bars, words.plain("funding.bar." + stage.id(), use.words()), at(use, stage));
      }
    }
    for (Agreement.Use use : agreement.uses()) {
      add(
          bars,
          words.plain("funding.bar.left", use.words()),
          at(use, Stage.LEFT_HELD).plus(at(use, Stage.LEFT_UNPAID)));
    }
    EntryWords entryWords = new EntryWords(money.names(), words);
    for (Trail.Step step : money.trail().steps(agreement.id())) {
      TrailEntry entry = step.entry();
      if (isGone(entry)) {
        add(bars, entryWords.what(entry, agreement.id()), step.amount());
      }
    }
    if (bars.isEmpty()) {
      return null;
    }
    List<Datum> values = bars.values().stream().map(MoneyPages::datum).toList();
    return MoneyPages.picture(
        BarChart.of(
            new ChartWords(
                "agreement",
                words.plain("funding.chart.agreement"),
                words.plain("funding.pounds"),
                words.plain("funding.where"),
                words.language()),
            List.copyOf(bars.keySet()),
            values));
  }

  /** Whether it took money out of the agreement for good. */
  private boolean isGone(TrailEntry entry) {
    boolean leaves =
        entry.kind() == EntryKind.RE_AWARDED
            || entry.kind() == EntryKind.RELEASED
            || entry.kind() == EntryKind.RETURNED;
    return leaves
        && entry.standing() == Standing.COUNTS
        && money.agreement().id().equals(entry.agreement())
        && money.trail().standing().contains(entry);
  }

  private Amount at(Agreement.Use use, Stage stage) {
    return money.trail().at(new Share(money.agreement().id(), use.id(), stage)).left();
  }

  private static void add(Map<String, Amount> bars, String name, Amount amount) {
    if (AgreementMoney.isSome(amount)) {
      bars.merge(name, amount, Amount::plus);
    }
  }
}
