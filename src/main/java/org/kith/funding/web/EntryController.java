package org.kith.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Access;
import org.kith.funding.Agreement;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
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

/** Adds to an agreement's trail: one form for each thing that can happen. */
@Controller
class EntryController {
  private static final String PATH = MoneyPaths.AGREEMENTS + "/{id}/record/{what}";

  private final Agreements agreements;
  private final List<EntryForm> forms;
  private final Access access;
  private final Clock clock;

  EntryController(Agreements agreements, List<EntryForm> forms, Access access, Clock clock) {
    this.agreements = agreements;
    this.forms = forms;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(@PathVariable String id, @PathVariable String what, Form form) {
    EntryForm asked = form(what);
    AgreementMoney money = agreements.money(id);
    access.require(asked.action(), Agreements.scopes(money.agreement(), asked));
    if (!asked.isOffered(money)) {
      return View.seeOther(MoneyPaths.agreement(id));
    }
    return page(asked, money, asked.filled(form, money, today()));
  }

  @PostMapping(PATH)
  View add(@PathVariable String id, @PathVariable String what, Form form) {
    EntryForm asked = form(what);
    AgreementMoney money = agreements.money(id);
    access.require(asked.action(), Agreements.scopes(money.agreement(), asked));
    if (wasSent(form, money)) {
      return View.seeOther(View.done(MoneyPaths.agreement(id), "funding.saved.done"));
    }
    return form.posted(asked.fields(money, form.words()))
        .checking(checked -> check(checked, asked, money))
        .save(
            () -> {
              asked.save(form, money);
              return View.done(MoneyPaths.agreement(id), "funding.saved.done");
            },
            again -> page(asked, money, again));
  }

  private void check(Form form, EntryForm asked, AgreementMoney money) {
    if (form.get(MoneyFields.ON).isAfter(today())) {
      form.refuse(MoneyFields.ON, "funding.form.future");
    }
    asked.check(form, money);
  }

  /** A second click on the button of a form whose entry is there already. */
  private static boolean wasSent(Form form, AgreementMoney money) {
    return money.trail().entries().stream()
        .anyMatch(entry -> entry.id().equals(EntryForm.id(form)));
  }

  private View.Shown page(EntryForm asked, AgreementMoney money, Form form) {
    Words words = form.words();
    Agreement agreement = money.agreement();
    return FormPage.of(
            words.text("funding.do." + asked.path()),
            form,
            asked.fields(money, words),
            MoneyPaths.agreement(agreement.id()) + "/record/" + asked.path(),
            "funding.save")
        .below(
            new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
            new Crumb(Text.english(agreement.title()), MoneyPaths.agreement(agreement.id())))
        .saying("funding.said." + asked.path())
        .saying(
            "funding.said.balances",
            Sum.inWords(money.at(Stage.TO_PAY)),
            Sum.inWords(money.at(Stage.HELD)),
            Sum.inWords(money.at(Stage.LEFT_HELD).plus(money.at(Stage.LEFT_UNPAID))),
            Sum.inWords(money.at(Stage.SPENT)))
        .shown();
  }

  private EntryForm form(String what) {
    return forms.stream()
        .filter(one -> one.path().equals(what))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Dates.HERE));
  }
}
