package org.kith.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.people.KeptFor;
import org.kith.people.LawfulBasis;
import org.kith.people.Purpose;
import org.kith.people.SpecialCondition;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.WholeNumberField;

/** What is asked about the ground that a purpose rests on. */
final class PurposeFields {
  private static final String BASIS_KEY = "people.basis.";
  private static final String CONDITION_KEY = "people.condition.";
  private static final String FROM_KEY = "people.kept-from.";
  private static final ChoiceField<LawfulBasis> BASIS =
      ChoiceField.of("basis", "people.purpose.basis", Choice.each(LawfulBasis.class, BASIS_KEY));
  private static final TextField LAW = TextField.of("law", "people.purpose.law").atMost(400);
  private static final ChoiceField<SpecialCondition> CONDITION =
      ChoiceField.of(
          "condition",
          "people.purpose.condition",
          Choice.each(SpecialCondition.class, CONDITION_KEY));
  private static final Field<Optional<String>> CONDITION_LAW =
      TextField.of("condition-law", "people.purpose.condition-law").atMost(400).optional();
  private static final Field<Optional<String>> OFFENCES =
      TextField.of("offences", "people.purpose.offences").atMost(400).optional();
  private static final WholeNumberField MONTHS =
      WholeNumberField.of("months", "people.purpose.months").between(1, 1200).wide(4);
  private static final ChoiceField<KeptFor.From> FROM =
      ChoiceField.of("from", "people.purpose.from", Choice.each(KeptFor.From.class, FROM_KEY));
  static final TickField CONFIRMED = TickField.of("confirmed", "people.purpose.confirm");

  static final List<Field<?>> ALL =
      List.of(BASIS, LAW, CONDITION, CONDITION_LAW, OFFENCES, MONTHS, FROM, CONFIRMED);

  private PurposeFields() {}

  static String basisKey(LawfulBasis basis) {
    return BASIS_KEY + code(basis);
  }

  static String conditionKey(SpecialCondition condition) {
    return CONDITION_KEY + code(condition);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Text kept(KeptFor kept, Words words) {
    return words.text(
        "people.purpose.kept-for", kept.months(), words.plain(FROM_KEY + code(kept.from())));
  }

  static Purpose.Ground read(Form form) {
    return new Purpose.Ground(
        form.get(BASIS),
        form.get(LAW),
        form.get(CONDITION),
        form.get(CONDITION_LAW).orElse(""),
        form.get(OFFENCES).orElse(""),
        new KeptFor(form.get(MONTHS), form.get(FROM)));
  }

  static Form stored(Purpose purpose, Words words) {
    Purpose.Ground ground = purpose.ground();
    return Form.blank(words)
        .with(BASIS, ground.basis())
        .with(LAW, ground.law())
        .with(CONDITION, ground.condition())
        .with(CONDITION_LAW, some(ground.conditionLaw()))
        .with(OFFENCES, some(ground.offences()))
        .with(MONTHS, ground.kept().months())
        .with(FROM, ground.kept().from())
        .with(CONFIRMED, purpose.confirmedOn() != null)
        .withVersion(purpose.version());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}
