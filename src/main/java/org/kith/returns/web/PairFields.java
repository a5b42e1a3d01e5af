package org.kith.returns.web;

import java.util.List;
import java.util.Optional;
import org.kith.kernel.Period;
import org.kith.returns.Recipient;
import org.kith.returns.domain.AskList.Pair;
import org.kith.ui.Text;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;

/** What is asked about one project and its partner, where many are asked at once. */
record PairFields(
    Pair pair, TickField ask, Field<Optional<String>> name, Field<Optional<String>> email) {
  static PairFields of(Pair pair) {
    Text called = Text.english(pair.partner() + ", " + pair.projectName());
    return new PairFields(
        pair,
        new TickField("ask--" + pair.key(), Label.of(called), false),
        TextField.of("name--" + pair.key(), "returns.ask.recipient")
            .atMost(90)
            .autocomplete("off")
            .optional(),
        TextField.email("email--" + pair.key(), "returns.ask.email")
            .autocomplete("off")
            .optional());
  }

  List<Field<?>> fields() {
    return List.of(name, email);
  }

  boolean isTicked(Form form) {
    return pair.asked() == null && form.find(ask).orElse(false);
  }

  /** Those who were asked before are ticked and known. */
  Form filled(Form form) {
    Recipient known = pair.recipient();
    return known == null
        ? form
        : form.with(ask, pair.asked() == null)
            .with(name, Optional.of(known.name()))
            .with(email, Optional.ofNullable(known.email()));
  }

  AskManyPage.Line line(Form form, Period about) {
    return new AskManyPage.Line(
        pair.partner(),
        pair.projectName(),
        pair.asked() == null ? form.show(ask) : null,
        form.show(name),
        form.show(email),
        pair.asked() == null ? null : ReturnPaths.one(pair.asked()),
        "%s?project=%s&organisation=%s&period=%s"
            .formatted(AskController.PATH, pair.project(), pair.organisation(), about.words()));
  }
}
