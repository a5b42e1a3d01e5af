package org.kith.funding.web;

import java.util.List;
import java.util.Optional;
import org.kith.access.Action;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Funding;
import org.kith.funding.Stage;
import org.kith.funding.domain.Draft;
import org.kith.funding.domain.Plans;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.programme.ProjectCard;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;

/** The same provider may use money for something else. */
@Component
class ChangeOfUseForm implements EntryForm {
  private static final TextField ANEW = TextField.of("anew", "funding.form.new-use").atMost(120);

  private final Recording recording;
  private final Plans plans;

  ChangeOfUseForm(Recording recording, Plans plans) {
    this.recording = recording;
    this.plans = plans;
  }

  @Override
  public String path() {
    return "change-of-use";
  }

  @Override
  public Action action() {
    return Funding.PLAN;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return !available(money).isEmpty();
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(
        from(money, words), MoneyFields.SUM, ANEW, project(money), MoneyFields.ON, MoneyFields.WHY);
  }

  @Override
  public void check(Form form, AgreementMoney money) {
    String old = form.get(from(money, form.words())).share().use();
    if (known(form, money).filter(use -> use.id().equals(old)).isPresent()) {
      form.refuse(ANEW, "funding.form.same-use");
    }
  }

  private static Optional<Use> known(Form form, AgreementMoney money) {
    return money.agreement().uses().stream()
        .filter(use -> use.words().equalsIgnoreCase(form.get(ANEW)))
        .findFirst();
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    Agreement agreement = money.agreement();
    String words = form.get(ANEW);
    Optional<Use> known =
        agreement.uses().stream().filter(use -> use.words().equalsIgnoreCase(words)).findFirst();
    Use use =
        known.orElseGet(() ->
            new Use(
                Plans.useId(agreement, words),
                words,
                form.get(project(money)).map(ProjectCard::id).orElse(null)));
    Available from = form.get(from(money, form.words()));
    Draft draft =
        EntryForm.drafts(form).changedUse(from.share(), use.id(), form.get(MoneyFields.SUM));
    if (known.isPresent()) {
      recording.record(List.of(draft));
    } else {
      plans.addUse(agreement, use, draft);
    }
  }

  private static List<Available> available(AgreementMoney money) {
    return money.available(Stage.LEFT_HELD, Stage.LEFT_UNPAID, Stage.HELD, Stage.TO_PAY);
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(available(money), money, words);
  }

  private static Field<Optional<ProjectCard>> project(AgreementMoney money) {
    return MoneyFields.project(money.names().projects());
  }
}
