package org.kith.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Action;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Balance;
import org.kith.funding.Funding;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.domain.Draft;
import org.kith.funding.domain.Drafts;
import org.kith.funding.domain.Recording;
import org.kith.kernel.Amount;
import org.kith.ui.Words;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/**
 * Work that ends before its plan is complete. What the provider has and does not say it has left is
 * spent; what was awarded and is not owed for work done is left over.
 */
@Component
class EndForm implements EntryForm {
  private static final Field<Sum> LEFT = MoneyFields.sum("left", "funding.form.left", 0);
  private static final Field<Sum> OWED = MoneyFields.sum("owed", "funding.form.owed", 0);

  private final Recording recording;

  EndForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "end";
  }

  @Override
  public Action action() {
    return Funding.RECORD;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return !money.running().isEmpty() && money.has(Stage.TO_PAY, Stage.HELD);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(use(money), MoneyFields.ON, MoneyFields.WHY, LEFT, OWED);
  }

  @Override
  public Form filled(Form form, AgreementMoney money, LocalDate today) {
    Form started = form.with(MoneyFields.ON, today).with(OWED, Sum.NONE);
    return money.running().size() == 1
        ? started.with(use(money), money.running().getFirst())
        : started;
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    Agreement agreement = money.agreement();
    String use = form.get(use(money)).id();
    Share toPay = new Share(agreement.id(), use, Stage.TO_PAY);
    Share held = new Share(agreement.id(), use, Stage.HELD);
    Drafts drafts = EntryForm.drafts(form);
    List<Draft> entries = new ArrayList<>();
    entries.add(drafts.ended(agreement, use));
    Sum left = form.get(LEFT);
    Sum spent = rest(money.trail().available(held).left(), left);
    if (AgreementMoney.isSome(spent.amount())) {
      entries.add(drafts.another(1).spent(agreement, use, spent));
    }
    if (AgreementMoney.isSome(left.amount())) {
      entries.add(drafts.another(2).leftOver(held, left));
    }
    Sum unpaid = rest(money.trail().available(toPay).left(), form.get(OWED));
    if (AgreementMoney.isSome(unpaid.amount())) {
      entries.add(drafts.another(3).leftOver(toPay, unpaid));
    }
    recording.record(entries);
  }

  private static ChoiceField<Use> use(AgreementMoney money) {
    return MoneyFields.use(money.running());
  }

  /** What remains; where only an interval is known, as much as is certain. */
  private static Sum rest(Amount there, Sum less) {
    Amount rest = new Balance(there, less.amount()).left();
    BigDecimal certain = rest.low();
    return certain == null ? Sum.NONE : Sum.exactly(certain);
  }
}
