package org.kith.funding.web;

import java.util.List;
import org.kith.access.Action;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Funding;
import org.kith.funding.domain.Recording;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** More money of the same budget for an agreement that there is. */
@Component
class AwardForm implements EntryForm {
  private final Recording recording;

  AwardForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "award";
  }

  @Override
  public Action action() {
    return Funding.PLAN;
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return !money.running().isEmpty();
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(use(money), MoneyFields.SUM, MoneyFields.ON, MoneyFields.WHY);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .awarded(money.agreement(), form.get(use(money)).id(), form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Use> use(AgreementMoney money) {
    return MoneyFields.use(money.running());
  }
}
