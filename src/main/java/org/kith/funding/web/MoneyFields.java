package org.kith.funding.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Sum;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.organisations.Organisation;
import org.kith.programme.ProjectCard;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.MoneyField;
import org.kith.ui.forms.TextField;

/** What several forms about money ask. */
final class MoneyFields {
  private static final long MOST_PENCE = 99_999_999_999L;

  static final Field<Sum> SUM = sum("sum", "funding.form.sum", 1);
  static final DateField ON = DateField.of("on", "funding.form.on");
  static final TextField WHY = TextField.lines("why", "funding.form.why").atMost(500).rows(3);
  static final Field<Optional<String>> NOTE =
      TextField.lines("note", "funding.form.note").atMost(500).rows(3).optional();

  private MoneyFields() {}

  /** An exact sum. */
  static Field<Sum> sum(String name, String key, long leastPence) {
    return MoneyField.of(name, key)
        .between(leastPence, MOST_PENCE)
        .as(pence -> Sum.exactly(BigDecimal.valueOf(pence, 2)), MoneyFields::pence);
  }

  private static long pence(Sum sum) {
    BigDecimal exact = sum.amount().low();
    return exact == null ? 0 : exact.movePointRight(2).longValueExact();
  }

  /** What the money is for, out of these. */
  static ChoiceField<Use> use(List<Use> uses) {
    return ChoiceField.of(
        "use",
        "funding.form.use",
        uses.stream().map(use -> Choice.of(use, use.id(), Text.english(use.words()))).toList());
  }

  /** Which money, out of what is there. */
  static ChoiceField<Available> from(List<Available> available, AgreementMoney money, Words words) {
    List<Choice<Available>> choices = new ArrayList<>();
    for (Available one : available) {
      choices.add(
          Choice.of(
              one,
              one.share().use() + "." + one.share().stage().id(),
              words.text(
                  "funding.place." + one.share().stage().id(),
                  money.names().use(one.share().agreement(), one.share().use()),
                  Sum.inWords(one.amount()))));
    }
    return ChoiceField.of("from", "funding.form.from", choices);
  }

  static ChoiceField<Organisation> organisation(
      String name, String key, List<Organisation> organisations) {
    return ChoiceField.of(
            name,
            key,
            organisations.stream()
                .map(one -> Choice.of(one, one.id(), Text.english(one.name())))
                .toList())
        .select();
  }

  static Field<Optional<ProjectCard>> project(List<ProjectCard> projects) {
    return ChoiceField.of(
            "project",
            "funding.form.project",
            projects.stream()
                .map(one -> Choice.of(one, one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }
}
