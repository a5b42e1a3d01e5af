package org.kith.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Unit;
import org.kith.programme.NewTarget;
import org.kith.programme.OutputFigures;
import org.kith.programme.Precision;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/**
 * What is asked about a target.
 *
 * @param unit that the output is counted in; null: nothing says it yet, so that it is asked
 * @param isRevision whether it replaces another, which takes a reason
 */
record TargetFields(@Nullable Unit unit, boolean isRevision) {
  static final DecimalField AMOUNT = DecimalField.of("amount", "programme.target.amount");
  static final Field<Precision> PRECISION =
      ChoiceField.of(
              "precision",
              "programme.target.precision",
              Arrays.stream(Precision.values())
                  .map(one ->
                      new Choice<>(one, one.id(), Label.key("programme.precision." + one.id())))
                  .toList())
          .inline();
  static final ChoiceField<Unit> UNIT =
      ChoiceField.of("unit", "programme.target.unit", units()).select();
  static final Field<Optional<LocalDate>> DUE =
      DateField.of("due", "programme.target.due").optional();
  static final DateField AGREED_ON = DateField.of("agreed-on", "programme.target.agreed-on");
  static final TextField AGREED_BY =
      TextField.of("agreed-by", "programme.target.agreed-by").atMost(200);
  static final TextField WHY = TextField.lines("reason", "programme.target.why").atMost(1000);
  static final Field<Optional<String>> REASON =
      TextField.lines("reason", "programme.target.reason").atMost(1000).optional();

  static TargetFields of(OutputFigures output) {
    return new TargetFields(output.unit(), !output.output().targets().isEmpty());
  }

  List<Field<?>> all() {
    List<Field<?>> fields = new ArrayList<>(List.of(PRECISION, AMOUNT));
    if (unit == null) {
      fields.add(UNIT);
    }
    fields.addAll(List.of(DUE, AGREED_ON, AGREED_BY, isRevision ? WHY : REASON));
    return fields;
  }

  void check(Form form) {
    BigDecimal amount = form.get(AMOUNT);
    if (unit(form).isCount() && amount.stripTrailingZeros().scale() > 0) {
      form.refuse(AMOUNT, "programme.target.whole");
    }
  }

  NewTarget target(Form form) {
    Precision precision = form.get(PRECISION);
    return new NewTarget(
        precision.of(form.get(AMOUNT), unit(form)),
        precision.words(),
        form.get(DUE).orElse(null),
        form.get(AGREED_ON),
        isRevision ? form.get(WHY) : form.get(REASON).orElse(""),
        form.get(AGREED_BY));
  }

  private Unit unit(Form form) {
    return unit == null ? form.get(UNIT) : unit;
  }

  /** Shares and ranks are of something: a document has to say of what. */
  private static List<Choice<Unit>> units() {
    return Arrays.stream(Unit.values())
        .filter(Unit::adds)
        .map(unit -> Choice.of(unit, unit.id(), Text.english(unit.id())))
        .toList();
  }
}
