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

/** What the provider spent of a grant. */
@Component
class SpendingForm implements ProvidersForm {
  private final Recording recording;

  SpendingForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "spending";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.HELD);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(MoneyFields.SUM, MoneyFields.ON, from(money, words), MoneyFields.NOTE);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .spent(
                    money.agreement(),
                    form.get(from(money, form.words())).share().use(),
                    form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(money.available(Stage.HELD), money, words);
  }
}
