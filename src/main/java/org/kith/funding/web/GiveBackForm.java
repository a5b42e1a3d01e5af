package org.kith.funding.web;

import java.util.List;
import org.kith.access.Action;
import org.kith.funding.Funding;
import org.kith.funding.Stage;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** What is left over goes back to the budget. */
@Component
class GiveBackForm implements EntryForm {
  private final Recording recording;

  GiveBackForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "give-back";
  }

  @Override
  public Action action() {
    return Funding.PLAN;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.LEFT_HELD, Stage.LEFT_UNPAID);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(from(money, words), MoneyFields.SUM, MoneyFields.ON, MoneyFields.WHY);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .givenBack(
                    form.get(from(money, form.words())).share(),
                    money.agreement(),
                    form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(money.available(Stage.LEFT_HELD, Stage.LEFT_UNPAID), money, words);
  }
}
