package org.kith.funding.web;

import java.util.List;
import org.kith.funding.Stage;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Money that will not be used as agreed, though the work goes on or is done. */
@Component
class LeftOverForm implements ProvidersForm {
  private final Recording recording;

  LeftOverForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "left-over";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.TO_PAY, Stage.HELD);
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
                .leftOver(form.get(from(money, form.words())).share(), form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(money.available(Stage.TO_PAY, Stage.HELD), money, words);
  }
}
