package org.kith.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Access;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Funding;
import org.kith.funding.domain.Plans;
import org.kith.programme.ProjectCard;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds agreements and changes their plans. */
@Controller
class AgreementFormController {
  private final Funding funding;
  private final Naming naming;
  private final Agreements agreements;
  private final Plans plans;
  private final Access access;
  private final Clock clock;

  AgreementFormController(
      Funding funding,
      Naming naming,
      Agreements agreements,
      Plans plans,
      Access access,
      Clock clock) {
    this.funding = funding;
    this.naming = naming;
    this.agreements = agreements;
    this.plans = plans;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(MoneyPaths.AGREEMENTS + "/new")
  @Transactional(readOnly = true)
  View askForNew(Form form) {
    access.require(Funding.PLAN);
    return newPage(form.with(MoneyFields.ON, LocalDate.now(clock.withZone(Dates.HERE))), fields());
  }

  @PostMapping(MoneyPaths.AGREEMENTS + "/new")
  View add(Form form) {
    access.require(Funding.PLAN);
    AgreementFields asked = fields();
    return form.posted(asked.forNew())
        .checking(AgreementFields::check)
        .save(
            () -> {
              Agreement agreement = anew(form, asked);
              String use = agreement.uses().getFirst().id();
              plans.add(
                  agreement,
                  EntryForm.drafts(form).awarded(agreement, use, form.get(MoneyFields.SUM)));
              return View.done(MoneyPaths.AGREEMENTS, "funding.agreement.added.done");
            },
            again -> newPage(again, asked));
  }

  private Agreement anew(Form form, AgreementFields asked) {
    String title = form.get(AgreementFields.TITLE);
    String project = form.get(asked.project()).map(ProjectCard::id).orElse(null);
    return new Agreement(
        plans.agreementId(title),
        form.get(AgreementFields.KIND),
        title,
        form.get(asked.budget()).id(),
        form.get(asked.awardedBy()).id(),
        form.get(asked.organisation()).id(),
        form.get(AgreementFields.IDENTIFIER).orElse(""),
        "",
        AgreementFields.period(form.get(AgreementFields.STARTS)),
        AgreementFields.period(form.get(AgreementFields.ENDS)),
        form.get(AgreementFields.MILESTONES_FIRST),
        "",
        List.of(new Use("main", form.get(AgreementFields.FOR), project)),
        AgreementFields.milestones(form).parts(),
        AgreementFields.instalments(form).parts(),
        1);
  }

  private static View.Shown newPage(Form form, AgreementFields asked) {
    Words words = form.words();
    return FormPage.of(
            "funding.agreement.new",
            form,
            asked.forNew(),
            MoneyPaths.AGREEMENTS + "/new",
            "funding.save")
        .below(
            new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
            new Crumb(words.text("funding.agreements"), MoneyPaths.AGREEMENTS))
        .saying("funding.agreement.new.said")
        .shown();
  }

  @GetMapping(MoneyPaths.AGREEMENTS + "/{id}/change")
  @Transactional(readOnly = true)
  View askToChange(@PathVariable String id, Form form) {
    Agreement agreement = changeable(id);
    AgreementFields asked = fields();
    return changePage(agreement, asked, asked.fill(form, agreement));
  }

  @PostMapping(MoneyPaths.AGREEMENTS + "/{id}/change")
  View change(@PathVariable String id, Form form) {
    Agreement agreement = changeable(id);
    AgreementFields asked = fields();
    return form.posted(asked.forChange())
        .checking(AgreementFields::check)
        .changing(() -> asked.fill(Form.blank(form.words()), agreements.money(id).agreement()))
        .save(
            () -> {
              plans.change(changed(agreement, form, asked));
              return View.done(MoneyPaths.agreement(id), "funding.saved.done");
            },
            again -> changePage(agreement, asked, again));
  }

  private static Agreement changed(Agreement agreement, Form form, AgreementFields asked) {
    return new Agreement(
        agreement.id(),
        agreement.kind(),
        form.get(AgreementFields.TITLE),
        agreement.budget(),
        form.get(asked.awardedBy()).id(),
        agreement.organisation(),
        form.get(AgreementFields.IDENTIFIER).orElse(""),
        form.get(AgreementFields.DESCRIPTION).orElse(""),
        AgreementFields.period(
            form.get(AgreementFields.STARTS), agreement.starts(), agreement.starts().first()),
        AgreementFields.period(
            form.get(AgreementFields.ENDS), agreement.ends(), agreement.ends().last()),
        form.get(AgreementFields.MILESTONES_FIRST),
        agreement.source(),
        agreement.uses(),
        AgreementFields.milestones(form).parts(),
        AgreementFields.instalments(form).parts(),
        form.version());
  }

  private static View.Shown changePage(Agreement agreement, AgreementFields asked, Form form) {
    Words words = form.words();
    return FormPage.of(
            "funding.agreement.change",
            form,
            asked.forChange(),
            MoneyPaths.agreement(agreement.id()) + "/change",
            "funding.save")
        .below(
            new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
            new Crumb(Text.english(agreement.title()), MoneyPaths.agreement(agreement.id())))
        .shown();
  }

  private Agreement changeable(String id) {
    Agreement agreement = agreements.money(id).agreement();
    access.require(Funding.PLAN, Agreements.projects(agreement));
    return agreement;
  }

  private AgreementFields fields() {
    return new AgreementFields(naming.names(), funding.budgets());
  }
}
