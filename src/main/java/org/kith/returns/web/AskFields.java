package org.kith.returns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.returns.AskedFigure;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.TextField;

/** What is asked of an officer who asks for a return. */
final class AskFields {
  static final TextField NAME =
      TextField.of("recipient", "returns.ask.recipient").atMost(90).autocomplete("off");
  static final Field<Optional<String>> EMAIL =
      TextField.email("email", "returns.ask.email").autocomplete("off").optional();
  static final Field<Optional<String>> ADDRESS =
      TextField.lines("address", "returns.ask.address").atMost(500).rows(4).optional();
  static final Field<LocalDate> DUE = DateField.of("due", "returns.ask.due");
  static final Field<Optional<String>> MESSAGE =
      TextField.lines("message", "returns.ask.message").atMost(2000).rows(4).optional();
  static final TextField REASON = TextField.lines("reason", "returns.reason").atMost(300).rows(3);
  static final TextField QUESTION =
      TextField.lines("question", "returns.send-back.question").atMost(1000);

  private AskFields() {}

  /** The figures that a project counts. */
  static Field<List<String>> figures(List<AskedFigure> offered) {
    return ChoicesField.of(
        "figures",
        "returns.ask.figures",
        offered.stream()
            .map(figure ->
                Choice.of(
                    figure.definition(),
                    figure.definition(),
                    Text.english(
                        figure.label()
                            + " ("
                            + figure.unit().id()
                            + ")"
                            + (figure.last().isEmpty() ? "" : " – last time: " + figure.last()))))
            .toList());
  }
}
