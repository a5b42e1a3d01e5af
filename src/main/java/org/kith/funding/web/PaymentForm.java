package org.kith.funding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Action;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Funding;
import org.kith.funding.Progress;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** A payment to the provider. */
@Component
class PaymentForm implements EntryForm {
  private final Recording recording;

  PaymentForm(Recording recording) {
    this.recording = recording;
  }

  @Override
  public String path() {
    return "payment";
  }

  @Override
  public Action action() {
    return Funding.RECORD;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.TO_PAY);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    List<Field<?>> fields = new ArrayList<>(List.of(MoneyFields.SUM, MoneyFields.ON));
    fields.add(from(money, words));
    if (!openInstalments(money).isEmpty()) {
      fields.add(instalments(money, words));
    }
    if (!money.openInvoices().isEmpty()) {
      fields.add(invoices(money));
    }
    fields.add(MoneyFields.NOTE);
    return fields;
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    Words words = form.words();
    Agreement agreement = money.agreement();
    Optional<Instalment> instalment = form.get(instalments(money, words));
    String invoice = form.get(invoices(money)).map(one -> one.about().invoice()).orElse("");
    About about = new About(instalment.map(Instalment::number).orElse(null), null, invoice, null);
    recording.record(
        List.of(
            EntryForm.drafts(form)
                .paid(
                    agreement,
                    form.get(from(money, words)).share().use(),
                    form.get(MoneyFields.SUM),
                    about)));
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(money.available(Stage.TO_PAY), money, words);
  }

  private static Field<Optional<TrailEntry>> invoices(AgreementMoney money) {
    return ChoiceField.of(
            "invoice",
            "funding.form.invoice-paid",
            money.openInvoices().stream()
                .map(entry ->
                    Choice.of(
                        entry,
                        entry.id(),
                        Text.english(
                            entry.about().invoice() + ": " + entry.moved().sum().inWords())))
                .toList())
        .select()
        .optional();
  }

  private static Field<Optional<Instalment>> instalments(AgreementMoney money, Words words) {
    Progress progress = money.progress();
    return ChoiceField.of(
            "instalment",
            "funding.form.instalment",
            openInstalments(money).stream()
                .map(one ->
                    Choice.of(
                        one,
                        String.valueOf(one.number()),
                        words.text(
                            "funding.instalment",
                            one.number(),
                            Sum.inWords(progress.stillToPay(one)))))
                .toList())
        .select()
        .optional();
  }

  private static List<Instalment> openInstalments(AgreementMoney money) {
    Progress progress = money.progress();
    return money.agreement().instalments().stream()
        .filter(one -> AgreementMoney.isSome(progress.stillToPay(one)))
        .toList();
  }
}
