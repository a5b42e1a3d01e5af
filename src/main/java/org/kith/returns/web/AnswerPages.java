package org.kith.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.Today;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.DateWords;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnState;
import org.kith.returns.SentReturn;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.FormError;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.FileField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/** The pages on which a return is answered. */
final class AnswerPages {
  /** Ten pence, which are written as two digits. */
  private static final Pattern TENTHS = Pattern.compile("([.,]\\d)(?!\\d)");

  static final FileField FILE = FileField.of("workbook", "returns.workbook.file", 20, ".xlsx");

  private AnswerPages() {}

  static View.Shown form(
      PartnerReturn one, AnswerFields fields, Form form, List<FormError> faults, AnswerPlace at) {
    Words words = form.words();
    return View.of(
        "returns/answer",
        new AnswerPage(
            words.text("returns.answer.title", one.projectName()),
            Text.english(one.partner()),
            period(one, words),
            new Text(words.date(one.due()), words.language()),
            one.state() == ReturnState.SENT_BACK ? Text.english(one.askedBack()) : null,
            fields.figures().stream().map(asked -> question(asked, form)).toList(),
            form.show(AnswerFields.WENT_WELL),
            form.show(AnswerFields.WENT_BADLY),
            fields.asksWho() ? form.show(AnswerFields.TOLD_BY) : null,
            form.show(FILE),
            faults,
            form,
            at.form(),
            at.workbook(),
            !at.isTeam(),
            at.crumbs()));
  }

  private static AnswerPage.Question question(AnswerFields.Asked asked, Form form) {
    AskedFigure figure = asked.figure();
    return new AnswerPage.Question(
        figure.number(),
        Text.english(figure.unit().id()),
        figure.last().isEmpty() ? null : Text.english(figure.last()),
        needed(form.show(asked.value())),
        form.show(asked.how()),
        form.show(asked.note()));
  }

  /** A number may be left out only where there is nothing to report: the box is not optional. */
  private static ShownField needed(ShownField value) {
    return new ShownField(
        value.name(),
        value.label(),
        value.hint(),
        false,
        value.look(),
        value.values(),
        value.error(),
        value.wrongPart());
  }

  static View.Shown check(PartnerReturn one, AnswerFields fields, Form form, AnswerPlace at) {
    Words words = form.words();
    List<SummaryRow> rows = new ArrayList<>();
    List<GivenFigure> given = fields.given(form);
    for (GivenFigure figure : given) {
      rows.add(
          new SummaryRow(
              Text.english(one.figures().get(figure.number() - 1).label()),
              words.show(told(figure, words)),
              at.form() + "#value-" + figure.number()));
    }
    String well = form.get(AnswerFields.WENT_WELL).orElse("");
    rows.add(told("returns.went-well", well, at.form() + "#well", words));
    String badly = form.get(AnswerFields.WENT_BADLY).orElse("");
    rows.add(told("returns.went-badly", badly, at.form() + "#badly", words));
    if (fields.asksWho()) {
      String who = form.get(AnswerFields.TOLD_BY);
      rows.add(told("returns.told-by", who, at.form() + "#told-by", words));
    }
    return View.of(
        "returns/check",
        new CheckPage(
            words.text("returns.check"),
            words.text(
                "returns.about", one.partner(), one.projectName(), period(one, words).text()),
            rows,
            form,
            at.form(),
            at.send(),
            !at.isTeam(),
            at.crumbs()));
  }

  static View.Shown receipt(PartnerReturn one, SentReturn sent, String path, Words words) {
    boolean isAccepted = one.state() == ReturnState.ACCEPTED;
    LocalDate day = sent.sentAt().atZone(Today.HERE).toLocalDate();
    return View.of(
        "returns/receipt",
        new ReceiptPage(
            words.text(isAccepted ? "returns.receipt.accepted" : "returns.receipt.sent"),
            words.text(
                "returns.receipt.about",
                one.partner(),
                one.projectName(),
                period(one, words).text(),
                words.date(day)),
            words.text(isAccepted ? "returns.receipt.accepted.next" : "returns.receipt.next"),
            rows(one, sent, words),
            isAccepted ? null : path + "/change"));
  }

  /** What was sent, in words. */
  static List<SummaryRow> rows(PartnerReturn one, SentReturn sent, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    for (GivenFigure given : sent.figures()) {
      rows.add(
          SummaryRow.of(
              Text.english(one.figures().get(given.number() - 1).label()),
              words.show(told(given, words))));
    }
    rows.add(told("returns.went-well", sent.wentWell(), null, words));
    rows.add(told("returns.went-badly", sent.wentBadly(), null, words));
    return rows;
  }

  private static SummaryRow told(String key, String said, @Nullable String change, Words words) {
    Text text =
        said.isEmpty() ? words.text("returns.nothing-said") : new Text(said, words.language());
    return new SummaryRow(words.text(key), words.show(text), change);
  }

  /** A value with its remark: "about 40 people – the hall was closed in May". */
  static Text told(GivenFigure given, Words words) {
    String value = value(given.amount(), given.words(), words);
    return new Text(
        given.note().isEmpty() ? value : value + " – " + given.note(), words.language());
  }

  static String value(@Nullable Amount amount, String precision, Words words) {
    if (amount == null) {
      return words.plain("returns.how.nothing");
    }
    String shown = ShownValue.of(statement(amount, precision), words).withUnit();
    return amount.unit() == Unit.POUNDS ? TENTHS.matcher(shown).replaceAll("$1" + "0") : shown;
  }

  /** Nothing but a value, put as figures are in the page's language. */
  private static Statement statement(Amount amount, String precision) {
    return new Statement(
        "",
        new Quantity(new Subject("project", ""), ""),
        "",
        Prominence.MAIN,
        Kind.REPORTED,
        new Statement.Of(amount),
        precision,
        Period.UNSTATED,
        Breakdown.TOTAL,
        null,
        Completeness.UNSTATED,
        "",
        "",
        "",
        "");
  }

  static Text period(PartnerReturn one, Words words) {
    return words.language().isEnglish()
        ? Text.english(DateWords.of(one.period()))
        : new Text(ShownValue.period(one.period(), words), words.language());
  }
}
