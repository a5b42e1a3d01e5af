package org.kith.funding.web;

import java.util.List;
import org.kith.funding.Contribution;
import org.kith.funding.domain.Recording;
import org.kith.organisations.Organisation;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Money, rooms, hours or goods that others add. */
@Component
class AddedForm implements ProvidersForm {
  private static final ChoiceField<Contribution> AS =
      ChoiceField.of(
          "as", "funding.form.as", Choice.each(Contribution.class, "funding.contribution."));

  private final Recording recording;

  AddedForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "added";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return true;
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(AS, who(money), MoneyFields.SUM, MoneyFields.ON, MoneyFields.WHY);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .added(
                    money.agreement(),
                    form.get(who(money)).id(),
                    form.get(AS),
                    form.get(MoneyFields.SUM))));
  }

  private static ChoiceField<Organisation> who(AgreementMoney money) {
    return MoneyFields.organisation(
        "who", "funding.form.contributor", money.names().organisations());
  }
}
