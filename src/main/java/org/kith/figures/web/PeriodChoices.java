package org.kith.figures.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.kith.figures.ShownValue;
import org.kith.kernel.Period;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.Label;

/** Periods that figures are usually reported for. */
final class PeriodChoices {
  /** Chosen where the period is written out. */
  static final String OTHER = "other";

  private static final int QUARTERS = 8;
  private static final int YEARS = 4;

  private PeriodChoices() {}

  /** The latest quarters and financial years, none, and another that is written out. */
  static List<Choice<String>> before(LocalDate today, Words words) {
    List<Choice<String>> choices = new ArrayList<>();
    YearMonth quarter = quarterOf(today);
    for (int back = 0; back < QUARTERS; back++) {
      YearMonth first = quarter.minusMonths(3L * back);
      choices.add(choice(first + "/" + first.plusMonths(2), words));
    }
    int year = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    for (int back = 0; back < YEARS; back++) {
      int first = year - back;
      choices.add(choice("%d/%02d".formatted(first, (first + 1) % 100), words));
    }
    choices.add(choice(Period.UNSTATED.words(), words));
    choices.add(new Choice<>(OTHER, OTHER, Label.key("figures.report.period.other")));
    return choices;
  }

  private static YearMonth quarterOf(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return month.minusMonths((month.getMonthValue() - 1) % 3);
  }

  private static Choice<String> choice(String period, Words words) {
    return Choice.of(period, period.replace('/', '_'), name(period, words));
  }

  /** How a written period reads. */
  static Text name(String written, Words words) {
    Period period = Period.parse(written).orElse(Period.UNSTATED);
    return period.isStated()
        ? new Text(ShownValue.period(period, words), words.language())
        : words.text("figures.unstated");
  }
}
