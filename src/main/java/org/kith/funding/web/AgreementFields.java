package org.kith.funding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.AgreementKind;
import org.kith.funding.Budget;
import org.kith.funding.web.Naming.Names;
import org.kith.funding.web.PlanLines.Read;
import org.kith.kernel.Period;
import org.kith.organisations.Organisation;
import org.kith.programme.ProjectCard;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/** What is asked about an agreement. */
record AgreementFields(Names names, List<Budget> budgets) {
  static final ChoiceField<AgreementKind> KIND =
      ChoiceField.of(
          "kind", "funding.form.kind", Choice.each(AgreementKind.class, "funding.kind."));
  static final TextField TITLE = TextField.of("title", "funding.form.title").atMost(160);
  static final TextField FOR = TextField.of("for", "funding.form.for").atMost(120);
  static final Field<Optional<String>> IDENTIFIER =
      TextField.of("identifier", "funding.form.identifier").atMost(120).optional();
  static final Field<Optional<String>> DESCRIPTION =
      TextField.lines("description", "funding.form.description").atMost(1000).rows(3).optional();
  static final Field<Optional<LocalDate>> STARTS =
      DateField.of("starts", "funding.form.starts").optional();
  static final Field<Optional<LocalDate>> ENDS =
      DateField.of("ends", "funding.form.ends").optional();
  static final Field<Optional<String>> MILESTONES =
      TextField.lines("milestones", "funding.form.milestones").atMost(4000).rows(4).optional();
  static final Field<Optional<String>> INSTALMENTS =
      TextField.lines("instalments", "funding.form.instalments").atMost(2000).rows(4).optional();
  static final TickField MILESTONES_FIRST =
      TickField.of("milestones-first", "funding.form.milestones-first");

  List<Field<?>> forNew() {
    return List.of(
        KIND,
        TITLE,
        organisation(),
        budget(),
        awardedBy(),
        FOR,
        project(),
        MoneyFields.SUM,
        MoneyFields.ON,
        MoneyFields.NOTE,
        STARTS,
        ENDS,
        IDENTIFIER,
        MILESTONES,
        INSTALMENTS,
        MILESTONES_FIRST);
  }

  List<Field<?>> forChange() {
    return List.of(
        TITLE,
        awardedBy(),
        DESCRIPTION,
        STARTS,
        ENDS,
        IDENTIFIER,
        MILESTONES,
        INSTALMENTS,
        MILESTONES_FIRST);
  }

  ChoiceField<Organisation> organisation() {
    return MoneyFields.organisation("organisation", "funding.form.provider", names.organisations());
  }

  ChoiceField<Organisation> awardedBy() {
    return MoneyFields.organisation("awarded-by", "funding.form.awarded-by", names.organisations());
  }

  ChoiceField<Budget> budget() {
    return ChoiceField.of(
            "budget",
            "funding.form.budget",
            budgets.stream()
                .map(one -> Choice.of(one, one.id(), Text.english(one.name())))
                .toList())
        .select();
  }

  Field<Optional<ProjectCard>> project() {
    return MoneyFields.project(names.projects());
  }

  /** The agreement's stored plan in a form. */
  Form fill(Form form, Agreement agreement) {
    Form filled =
        form.with(TITLE, agreement.title())
            .with(DESCRIPTION, some(agreement.description()))
            .with(STARTS, Optional.ofNullable(agreement.starts().first()))
            .with(ENDS, Optional.ofNullable(agreement.ends().last()))
            .with(IDENTIFIER, some(agreement.identifier()))
            .with(MILESTONES, some(PlanLines.ofMilestones(agreement.milestones())))
            .with(INSTALMENTS, some(PlanLines.ofInstalments(agreement.instalments())))
            .with(MILESTONES_FIRST, agreement.milestonesFirst())
            .withVersion(agreement.version());
    return names.organisations().stream()
        .filter(one -> one.id().equals(agreement.awardedBy()))
        .findFirst()
        .map(one -> filled.with(awardedBy(), one))
        .orElse(filled);
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Checks the fields together. */
  static void check(Form form) {
    int wrong = milestones(form).wrong();
    if (wrong > 0) {
      form.refuse(MILESTONES, "funding.form.line.wrong", wrong);
    }
    int wrongInstalment = instalments(form).wrong();
    if (wrongInstalment > 0) {
      form.refuse(INSTALMENTS, "funding.form.line.wrong", wrongInstalment);
    }
    Optional<LocalDate> starts = form.get(STARTS);
    Optional<LocalDate> ends = form.get(ENDS);
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      form.refuse(ENDS, "funding.form.ends.before");
    }
  }

  static Read<Milestone> milestones(Form form) {
    return PlanLines.milestones(form.get(MILESTONES).orElse(""));
  }

  static Read<Instalment> instalments(Form form) {
    return PlanLines.instalments(form.get(INSTALMENTS).orElse(""), milestones(form).parts().size());
  }

  /** A month or year that somebody left alone stays one, though the form shows a day of it. */
  static Period period(Optional<LocalDate> day, Period before, @Nullable LocalDate shown) {
    return day.isPresent() && day.get().equals(shown) ? before : period(day);
  }

  static Period period(Optional<LocalDate> day) {
    return day.map(one -> new Period(one, one, one.toString())).orElse(Period.UNSTATED);
  }
}
