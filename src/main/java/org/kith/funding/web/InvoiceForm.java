package org.kith.funding.web;

import java.util.List;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Stage;
import org.kith.funding.domain.Recording;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;

/** An invoice of the provider's. */
@Component
class InvoiceForm implements ProvidersForm {
  private static final TextField NUMBER =
      TextField.of("number", "funding.form.invoice").atMost(60).wide(20);

  private final Recording recording;

  InvoiceForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "invoice";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.TO_PAY);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(NUMBER, MoneyFields.SUM, MoneyFields.ON, use(money), MoneyFields.NOTE);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .invoiced(
                    money.agreement(),
                    form.get(use(money)).id(),
                    form.get(NUMBER),
                    form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Use> use(AgreementMoney money) {
    return MoneyFields.use(money.agreement().uses());
  }
}
