package org.kith.funding.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.Action;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Use;
import org.kith.funding.AgreementKind;
import org.kith.funding.Funding;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.domain.Plans;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.AgreementMoney.Available;
import org.kith.kernel.Period;
import org.kith.organisations.Organisation;
import org.kith.programme.ProjectCard;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;

/** What a provider left goes to another, under an agreement that there is or a new one. */
@Component
class ReAwardForm implements EntryForm {
  private static final Field<Optional<String>> FOR =
      TextField.of("for", "funding.form.re-award-for").atMost(120).optional();

  private final Recording recording;
  private final Plans plans;

  ReAwardForm(Recording recording, Plans plans) {
    this.recording = recording;
    this.plans = plans;
  }

  @Override
  public String path() {
    return "re-award";
  }

  @Override
  public Action action() {
    return Funding.PLAN;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public boolean isOffered(AgreementMoney money) {
    return money.has(Stage.LEFT_HELD, Stage.LEFT_UNPAID);
  }

  @Override
  public List<Field<?>> fields(AgreementMoney money, Words words) {
    return List.of(
        from(money, words),
        MoneyFields.SUM,
        to(money),
        organisation(money),
        FOR,
        project(money),
        MoneyFields.ON,
        MoneyFields.WHY);
  }

  @Override
  public void check(Form form, AgreementMoney money) {
    if (form.get(to(money)).isEmpty() && form.get(organisation(money)).isEmpty()) {
      form.refuse(organisation(money), "funding.form.whom");
    }
    if (form.get(to(money)).isEmpty() && form.get(FOR).isEmpty()) {
      form.refuse(FOR, "funding.form.what-for");
    }
  }

  @Override
  public void save(Form form, AgreementMoney money) {
    Optional<Agreement> to = form.get(to(money));
    if (to.isPresent()) {
      String use = to.get().uses().getFirst().id();
      recording.record(
          List.of(
              EntryForm.drafts(form)
                  .reAwarded(from(form, money), to.get(), use, form.get(MoneyFields.SUM))));
      return;
    }
    Agreement anew = anew(form, money);
    plans.add(
        anew,
        EntryForm.drafts(form)
            .reAwarded(
                from(form, money), anew, anew.uses().getFirst().id(), form.get(MoneyFields.SUM)));
  }

  private Agreement anew(Form form, AgreementMoney money) {
    Agreement old = money.agreement();
    String what = form.get(FOR).orElseThrow();
    String organisation = form.get(organisation(money)).map(Organisation::id).orElseThrow();
    return new Agreement(
        plans.agreementId(what),
        AgreementKind.GRANT,
        what,
        old.budget(),
        old.awardedBy(),
        organisation,
        "",
        "",
        Period.UNSTATED,
        Period.UNSTATED,
        false,
        "",
        List.of(new Use("main", what, form.get(project(money)).map(ProjectCard::id).orElse(null))),
        List.of(),
        List.of(),
        1);
  }

  private static Share from(Form form, AgreementMoney money) {
    return form.get(from(money, form.words())).share();
  }

  private static ChoiceField<Available> from(AgreementMoney money, Words words) {
    return MoneyFields.from(money.available(Stage.LEFT_HELD, Stage.LEFT_UNPAID), money, words);
  }

  /** Agreements of the same budget, by title. */
  private static Field<Optional<Agreement>> to(AgreementMoney money) {
    Agreement old = money.agreement();
    return ChoiceField.of(
            "to",
            "funding.form.to",
            money.names().agreements().values().stream()
                .filter(one -> one.budget().equals(old.budget()) && !one.id().equals(old.id()))
                .sorted(Comparator.comparing(Agreement::title))
                .map(one -> Choice.of(one, one.id(), Text.english(one.title())))
                .toList())
        .select()
        .optional();
  }

  private static Field<Optional<Organisation>> organisation(AgreementMoney money) {
    return MoneyFields.organisation(
            "organisation", "funding.form.re-award-to", money.names().organisations())
        .optional();
  }

  private static Field<Optional<ProjectCard>> project(AgreementMoney money) {
    return MoneyFields.project(money.names().projects());
  }
}
