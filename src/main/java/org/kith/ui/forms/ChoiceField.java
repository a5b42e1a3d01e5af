package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** One of several. */
public record ChoiceField<C>(String name, Label label, List<Choice<C>> choices, Look.Style style)
    implements Field<C> {
  public ChoiceField {
    choices = List.copyOf(choices);
  }

  /** Radios, one above the other. */
  public static <C> ChoiceField<C> of(String name, String key, List<Choice<C>> choices) {
    return of(name, Label.key(key), choices);
  }

  public static <C> ChoiceField<C> of(String name, Label label, List<Choice<C>> choices) {
    return new ChoiceField<>(name, label, choices, Look.Style.RADIOS);
  }

  /** Yes or no, side by side. Not a box to tick: nothing chosen is not "no". */
  public static ChoiceField<Boolean> yesOrNo(String name, String key) {
    return of(
            name,
            key,
            List.of(
                new Choice<>(true, "yes", Label.key("ui.form.yes")),
                new Choice<>(false, "no", Label.key("ui.form.no"))))
        .inline();
  }

  /** Side by side: for two or three short ones. */
  public ChoiceField<C> inline() {
    return new ChoiceField<>(name, label, choices, Look.Style.INLINE);
  }

  /** A list that opens: for more than about ten. */
  public ChoiceField<C> select() {
    return new ChoiceField<>(name, label, choices, Look.Style.SELECT);
  }

  @Override
  public Look look(Words words) {
    return new Look.Picks(style, choices.stream().map(choice -> choice.shown(words)).toList());
  }

  @Override
  public Answer<C> read(Values values, Words words) {
    String code = values.text(name);
    if (code.isEmpty()) {
      return Answer.wrong("ui.form.choose");
    }
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .<Answer<C>>map(choice -> new Answer.Given<>(choice.value()))
        .orElseGet(() -> Answer.wrong("ui.form.not-offered"));
  }

  @Override
  public Text told(Values values, Words words) {
    return Choice.told(choices, values.texts(name), words);
  }

  @Override
  public Map<String, List<String>> write(C value) {
    return Map.of(
        name,
        choices.stream()
            .filter(choice -> choice.value().equals(value))
            .map(Choice::code)
            .limit(1)
            .toList());
  }
}
