package org.kith.funding.web;

import java.util.List;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Progress;
import org.kith.funding.domain.Recording;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** A milestone that was reached. */
@Component
class MilestoneForm implements ProvidersForm {
  private final Recording recording;

  MilestoneForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "milestone";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return !open(money).isEmpty();
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(milestone(money), MoneyFields.ON, MoneyFields.NOTE);
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .reached(money.agreement(), form.get(milestone(money)).number())));
  }

  private static ChoiceField<Milestone> milestone(AgreementMoney money) {
    return ChoiceField.of(
        "milestone",
        "funding.form.milestone",
        open(money).stream()
            .map(one -> Choice.of(one, String.valueOf(one.number()), Text.english(one.words())))
            .toList());
  }

  private static List<Milestone> open(AgreementMoney money) {
    Progress progress = money.progress();
    return money.agreement().milestones().stream()
        .filter(milestone -> !progress.isReached(milestone))
        .toList();
  }
}
