package org.kith.returns.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.figures.FigureRefused;
import org.kith.figures.Precision;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.SentReturn;
import org.kith.returns.domain.How;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.Look;
import org.kith.ui.forms.MoneyField;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.Values;
import org.kith.ui.forms.WholeNumberField;

/**
 * What a partner is asked: for each figure a number, how exactly it is known and a remark; then how
 * it went.
 *
 * @param asksWho whether one of the team fills it in, and says who told it
 */
record AnswerFields(List<Asked> figures, boolean asksWho) {
  static final Field<Optional<String>> WENT_WELL =
      TextField.lines("well", "returns.went-well").optional();
  static final Field<Optional<String>> WENT_BADLY =
      TextField.lines("badly", "returns.went-badly").optional();
  static final TextField TOLD_BY = TextField.of("told-by", "returns.told-by").atMost(120);

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The boxes of one figure. */
  record Asked(
      AskedFigure figure,
      Field<Optional<BigDecimal>> value,
      ChoiceField<How> how,
      Field<Optional<String>> note) {
    static Asked of(AskedFigure figure) {
      return new Asked(
          figure,
          number(figure).optional(),
          ChoiceField.of(
                  "how-" + figure.number(), "returns.how", Choice.each(How.class, "returns.how."))
              .select(),
          TextField.of("note-" + figure.number(), "returns.note").atMost(500).optional());
    }

    private static Field<BigDecimal> number(AskedFigure figure) {
      String name = "value-" + figure.number();
      Label label = Label.of(Text.english(figure.label()));
      Unit unit = figure.unit();
      if (unit.isCount()) {
        return WholeNumberField.of(name, label).as(BigDecimal::valueOf, BigDecimal::intValueExact);
      }
      if (unit == Unit.POUNDS) {
        return MoneyField.of(name, label)
            .as(
                pence -> BigDecimal.valueOf(pence, 2),
                pounds -> pounds.movePointRight(2).longValueExact());
      }
      boolean isShare = unit == Unit.PERCENT;
      Look.Line look = new Look.Line("text", "", "decimal", 10, "", isShare ? "%" : "");
      return new DecimalField(name, label, BigDecimal.ZERO, isShare ? HUNDRED : MOST, 2, look);
    }

    List<Field<?>> fields() {
      return List.of(value, how, note);
    }
  }

  AnswerFields {
    figures = List.copyOf(figures);
  }

  static AnswerFields of(PartnerReturn one, boolean asksWho) {
    return new AnswerFields(one.figures().stream().map(Asked::of).toList(), asksWho);
  }

  List<Field<?>> all() {
    List<Field<?>> all = new ArrayList<>();
    figures.forEach(asked -> all.addAll(asked.fields()));
    all.add(WENT_WELL);
    all.add(WENT_BADLY);
    if (asksWho) {
      all.add(TOLD_BY);
    }
    return all;
  }

  /** Every box as it was left, right or wrong. */
  Map<String, String> typed(Form form) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Field<?> field : all()) {
      typed.put(field.name(), form.values().text(field.name()));
    }
    return typed;
  }

  /** The form as it opens: with what was typed, or else with what was sent last. */
  Form opened(Map<String, String> draft, Optional<SentReturn> sent, int version, Words words) {
    Form form =
        draft.isEmpty()
            ? sent.map(one -> filled(one, words)).orElse(Form.blank(words))
            : typed(draft, words);
    for (Asked asked : figures) {
      if (form.values().text(asked.how().name()).isEmpty()) {
        form = form.with(asked.how(), How.EXACTLY);
      }
    }
    return form.withVersion(version);
  }

  static Form typed(Map<String, String> typed, Words words) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    typed.forEach((field, text) -> texts.put(field, List.of(text)));
    return new Form(words, Values.of(texts), "");
  }

  private Form filled(SentReturn sent, Words words) {
    Form form =
        Form.blank(words)
            .with(WENT_WELL, text(sent.wentWell()))
            .with(WENT_BADLY, text(sent.wentBadly()));
    for (GivenFigure given : sent.figures()) {
      Asked asked = figures.get(given.number() - 1);
      form = form.with(asked.note(), text(given.note()));
      Amount amount = given.amount();
      form =
          amount == null
              ? form.with(asked.how(), How.NOTHING)
              : form.with(asked.how(), How.said(given.words()))
                  .with(
                      asked.value(),
                      Precision.given(amount, given.words())
                          .map(number -> number.value().stripTrailingZeros()));
    }
    return asksWho && !sent.toldBy().isEmpty() ? form.with(TOLD_BY, sent.toldBy()) : form;
  }

  private static Optional<String> text(String kept) {
    return Optional.of(kept).filter(words -> !words.isEmpty());
  }

  /** Checks every box, and what one alone does not know. */
  boolean accepted(Form form) {
    form.accepts(all());
    for (Asked asked : figures) {
      Optional<How> how = form.find(asked.how());
      Optional<Optional<BigDecimal>> value = form.find(asked.value());
      if (how.isPresent() && value.isPresent()) {
        check(form, asked, how.get(), value.get());
      }
    }
    return !form.hasErrors();
  }

  private static void check(Form form, Asked asked, How how, Optional<BigDecimal> value) {
    if (how == How.NOTHING && value.isPresent()) {
      form.refuse(asked.value(), "returns.value.and-nothing");
    } else if (how != How.NOTHING && value.isEmpty()) {
      form.refuse(asked.value(), "returns.value.missing");
    } else if (value.isPresent()) {
      try {
        how.precision().of(value.get(), null, asked.figure().unit());
      } catch (FigureRefused aboutNought) {
        form.refuse(asked.value(), "returns.value.about-nought");
      }
    }
  }

  /** The answers of an accepted form. */
  List<GivenFigure> given(Form form) {
    return figures.stream()
        .map(asked -> {
          How how = form.get(asked.how());
          return new GivenFigure(
              asked.figure().number(),
              form.get(asked.value())
                  .map(value -> how.precision().of(value, null, asked.figure().unit()))
                  .orElse(null),
              how.precision().words(),
              form.get(asked.note()).orElse(""),
              null);
        })
        .toList();
  }
}
