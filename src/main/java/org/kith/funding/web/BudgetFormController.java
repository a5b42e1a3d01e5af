package org.kith.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.funding.Budget;
import org.kith.funding.Funding;
import org.kith.funding.Sum;
import org.kith.funding.domain.Draft;
import org.kith.funding.domain.Plans;
import org.kith.funding.domain.Recording;
import org.kith.funding.web.Naming.Names;
import org.kith.kernel.Period;
import org.kith.organisations.Organisation;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds budgets, and puts money into them, takes it out or moves it. */
@Controller
class BudgetFormController {
  /** What can happen to a budget's money. */
  enum Change {
    PUT_IN,
    GIVE_BACK,
    MOVE
  }

  private static final TextField NAME = TextField.of("name", "funding.form.name").atMost(120);
  private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\d{4}/\\d{2}");
  private static final TextField YEAR =
      TextField.of("year", "funding.form.year")
          .matching(FINANCIAL_YEAR, "funding.form.year.wrong")
          .wide(10);
  private static final ChoiceField<Change> CHANGE =
      ChoiceField.of("change", "funding.form.change", Choice.each(Change.class, "funding.change."));

  private final Funding funding;
  private final Naming naming;
  private final Plans plans;
  private final Recording recording;
  private final Access access;
  private final Clock clock;

  BudgetFormController(
      Funding funding,
      Naming naming,
      Plans plans,
      Recording recording,
      Access access,
      Clock clock) {
    this.funding = funding;
    this.naming = naming;
    this.plans = plans;
    this.recording = recording;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(MoneyPaths.BUDGETS + "/new")
  @Transactional(readOnly = true)
  View askForNew(Form form) {
    access.require(Funding.PLAN);
    return newPage(form.with(MoneyFields.ON, today()), naming.names());
  }

  @PostMapping(MoneyPaths.BUDGETS + "/new")
  View add(Form form) {
    access.require(Funding.PLAN);
    Names names = naming.names();
    return form.posted(newFields(names))
        .checking(checked -> {
          if (Period.parse(checked.get(YEAR)).isEmpty()) {
            checked.refuse(YEAR, "funding.form.year.wrong");
          }
        })
        .save(
            () -> {
              Budget budget = anew(form, names);
              plans.add(budget, EntryForm.drafts(form).budgeted(budget, form.get(MoneyFields.SUM)));
              return View.done(MoneyPaths.BUDGETS, "funding.saved.done");
            },
            again -> newPage(again, names));
  }

  private Budget anew(Form form, Names names) {
    return new Budget(
        plans.budgetId(form.get(NAME)),
        form.get(NAME),
        form.get(funder(names)).id(),
        Period.parse(form.get(YEAR)).orElseThrow(),
        form.get(priority(names)).orElse(null),
        "",
        1);
  }

  private static View.Shown newPage(Form form, Names names) {
    return FormPage.of(
            "funding.budget.new",
            form,
            newFields(names),
            MoneyPaths.BUDGETS + "/new",
            "funding.save")
        .below(crumbs(form.words()))
        .saying("funding.budget.new.said")
        .shown();
  }

  private static List<Field<?>> newFields(Names names) {
    return List.of(
        NAME,
        funder(names),
        YEAR,
        priority(names),
        MoneyFields.SUM,
        MoneyFields.ON,
        MoneyFields.NOTE);
  }

  private static ChoiceField<Organisation> funder(Names names) {
    return MoneyFields.organisation("funder", "funding.form.funder", names.organisations());
  }

  private static Field<Optional<String>> priority(Names names) {
    return ChoiceField.of(
            "priority",
            "funding.form.priority",
            names.priorities().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> Choice.of(one.getKey(), one.getKey(), Text.english(one.getValue())))
                .toList())
        .select()
        .optional();
  }

  @GetMapping(MoneyPaths.BUDGETS + "/{id}/sum")
  @Transactional(readOnly = true)
  View askForSum(@PathVariable String id, Form form) {
    access.require(Funding.PLAN);
    return sumPage(form.with(MoneyFields.ON, today()), budget(id));
  }

  @PostMapping(MoneyPaths.BUDGETS + "/{id}/sum")
  View change(@PathVariable String id, Form form) {
    access.require(Funding.PLAN);
    Budget budget = budget(id);
    return form.posted(sumFields(budget))
        .checking(checked -> {
          if (checked.get(CHANGE) == Change.MOVE && checked.get(other(budget)).isEmpty()) {
            checked.refuse(other(budget), "funding.form.other-budget.missing");
          }
        })
        .save(
            () -> {
              recording.record(List.of(draft(form, budget)));
              return View.done(MoneyPaths.budget(id), "funding.saved.done");
            },
            again -> sumPage(again, budget));
  }

  private Draft draft(Form form, Budget budget) {
    Sum sum = form.get(MoneyFields.SUM);
    return switch (form.get(CHANGE)) {
      case PUT_IN -> EntryForm.drafts(form).budgeted(budget, sum);
      case GIVE_BACK -> EntryForm.drafts(form).cut(budget, sum);
      case MOVE -> EntryForm.drafts(form).moved(budget, form.get(other(budget)).orElseThrow(), sum);
    };
  }

  private View.Shown sumPage(Form form, Budget budget) {
    return FormPage.of(
            "funding.budget.sum",
            form,
            sumFields(budget),
            MoneyPaths.budget(budget.id()) + "/sum",
            "funding.save")
        .below(crumbs(form.words()))
        .saying(Text.english(budget.name()))
        .shown();
  }

  private List<Field<?>> sumFields(Budget budget) {
    List<Field<?>> fields = new ArrayList<>(List.of(CHANGE, MoneyFields.SUM));
    fields.add(other(budget));
    fields.add(MoneyFields.ON);
    fields.add(MoneyFields.WHY);
    return fields;
  }

  private Field<Optional<Budget>> other(Budget budget) {
    return ChoiceField.of(
            "other",
            "funding.form.other-budget",
            funding.budgets().stream()
                .filter(one -> !one.id().equals(budget.id()))
                .map(one -> Choice.of(one, one.id(), Text.english(one.name())))
                .toList())
        .select()
        .optional();
  }

  private Budget budget(String id) {
    return funding.budgets().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Crumb[] crumbs(Words words) {
    return new Crumb[] {
      new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
      new Crumb(words.text("funding.budgets"), MoneyPaths.BUDGETS)
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Dates.HERE));
  }
}
