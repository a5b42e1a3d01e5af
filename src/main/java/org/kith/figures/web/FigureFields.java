package org.kith.figures.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.figures.Breakdown;
import org.kith.figures.Kind;
import org.kith.figures.NewStatement;
import org.kith.figures.Precision;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;

/**
 * What is asked about a figure.
 *
 * @param definition key of the quantity; empty: one that is new
 * @param part written breakdown; empty: the whole
 * @param source id of the document
 */
record FigureFields(
    Field<String> definition, Field<String> period, Field<String> part, Field<String> source) {
  static final Field<Optional<String>> LABEL =
      TextField.of("label", "figures.report.label").atMost(150).optional();
  static final ChoiceField<Kind> KIND =
      ChoiceField.of(
          "kind",
          "figures.report.kind",
          Choice.some(
              "figures.kind.", List.of(Kind.REPORTED, Kind.BASELINE, Kind.SURVEY, Kind.PROMISE)));
  static final ChoiceField<Precision> PRECISION =
      ChoiceField.of(
          "precision",
          "figures.report.precision",
          Choice.each(Precision.class, "figures.report.precision."));
  static final Field<BigDecimal> VALUE =
      DecimalField.of("value", "figures.report.value").decimals(4);
  static final Field<Optional<BigDecimal>> TO =
      DecimalField.of("to", "figures.report.to").decimals(4).optional();
  static final ChoiceField<Unit> UNIT =
      ChoiceField.of("unit", "figures.report.unit", units()).select();
  static final Field<Optional<String>> BASE =
      TextField.of("base", "figures.report.base").atMost(200).optional();
  static final Field<Optional<String>> OTHER_PERIOD =
      TextField.of("other-period", "figures.report.other-period").atMost(30).wide(20).optional();
  static final Field<Optional<String>> OTHER_PART =
      TextField.of("other-part", "figures.report.other-part")
          .atMost(200)
          .matching(
              Pattern.compile("[a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*"),
              "figures.report.other-part.wrong")
          .optional();
  static final TextField SECTION = TextField.of("section", "figures.report.section").atMost(200);
  static final Field<Optional<String>> NOTE =
      TextField.lines("note", "figures.report.note").atMost(500).rows(3).optional();
  static final TextField WHY = TextField.lines("why", "figures.report.why").atMost(500).rows(3);

  private static List<Choice<Unit>> units() {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit != Unit.DATE)
        .map(unit -> Choice.of(unit, unit.id(), Text.english(unit.id())))
        .toList();
  }

  List<Field<?>> forNew() {
    List<Field<?>> fields = new ArrayList<>(List.of(definition, LABEL, KIND));
    fields.addAll(value());
    return fields;
  }

  List<Field<?>> forCorrection() {
    List<Field<?>> fields = value();
    fields.addFirst(WHY);
    return fields;
  }

  private List<Field<?>> value() {
    return new ArrayList<>(
        List.of(
            PRECISION,
            VALUE,
            TO,
            UNIT,
            BASE,
            period,
            OTHER_PERIOD,
            part,
            OTHER_PART,
            source,
            SECTION,
            NOTE));
  }

  /** Checks what one field alone does not know. */
  boolean accepted(Form form, List<Field<?>> asked) {
    if (!form.accepts(asked)) {
      return false;
    }
    if (asked.contains(definition) && form.get(definition).isEmpty() && form.get(LABEL).isEmpty()) {
      form.refuse(LABEL, "figures.report.label.missing");
    }
    if (form.get(UNIT).isCount() && !isWhole(form)) {
      form.refuse(VALUE, "figures.report.value.whole");
    }
    if (form.get(UNIT) == Unit.PERCENT && form.get(BASE).isEmpty()) {
      form.refuse(BASE, "figures.report.base.missing");
    }
    if (form.get(PRECISION) == Precision.BETWEEN && form.get(TO).isEmpty()) {
      form.refuse(TO, "figures.report.to.missing");
    }
    if (form.get(period).equals(PeriodChoices.OTHER) && otherPeriod(form).isEmpty()) {
      form.refuse(OTHER_PERIOD, "figures.report.other-period.wrong");
    }
    return !form.hasErrors();
  }

  private static boolean isWhole(Form form) {
    return form.get(VALUE).stripTrailingZeros().scale() <= 0
        && form.get(TO).map(to -> to.stripTrailingZeros().scale() <= 0).orElse(true);
  }

  private static Optional<Period> otherPeriod(Form form) {
    return form.get(OTHER_PERIOD).flatMap(Period::parse).filter(Period::isStated);
  }

  /** The correction that an accepted form describes. */
  NewStatement read(Form form, Statement like) {
    return read(form, like.subject().id(), like.quantity().definition(), like.kind());
  }

  /** The figure that an accepted form describes. */
  NewStatement read(Form form, String subject) {
    return read(form, subject, form.get(definition), form.get(KIND));
  }

  private NewStatement read(Form form, String subject, String key, Kind kind) {
    Precision precision = form.get(PRECISION);
    Amount amount = precision.of(form.get(VALUE), form.get(TO).orElse(null), form.get(UNIT));
    Period chosen =
        form.get(period).equals(PeriodChoices.OTHER)
            ? otherPeriod(form).orElseThrow()
            : Period.parse(form.get(period)).orElseThrow();
    String written = form.get(OTHER_PART).orElseGet(() -> form.get(part));
    return new NewStatement(
        subject,
        key,
        key.isEmpty() ? form.get(LABEL).orElse("") : "",
        kind,
        amount,
        precision.words(),
        chosen,
        Breakdown.parse(written).orElse(Breakdown.TOTAL),
        form.get(BASE).orElse(""),
        form.get(source),
        form.get(SECTION),
        form.get(NOTE).orElse(""),
        null,
        "",
        form.once());
  }

  /** A form filled in with a statement, to be corrected. */
  Form fill(Form form, Statement statement) {
    Form filled =
        form.with(period, statement.period().words())
            .with(part, statement.breakdown().toString())
            .with(source, statement.source())
            .with(SECTION, statement.section())
            .with(BASE, text(statement.base()))
            .with(NOTE, text(statement.note()));
    Amount amount = statement.amount();
    Precision.Given given =
        amount == null ? null : Precision.given(amount, statement.words()).orElse(null);
    if (amount == null || given == null) {
      return filled;
    }
    return filled
        .with(UNIT, amount.unit())
        .with(PRECISION, given.precision())
        .with(VALUE, given.value().stripTrailingZeros())
        .with(TO, Optional.ofNullable(given.to()));
  }

  private static Optional<String> text(String kept) {
    return Optional.of(kept).filter(words -> !words.isEmpty());
  }
}
