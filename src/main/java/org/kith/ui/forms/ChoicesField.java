package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Some of several, in the order offered: at least one unless it {@link #mayBeNone()}. */
public record ChoicesField<C>(String name, Label label, List<Choice<C>> choices, boolean isOptional)
    implements Field<List<C>> {
  public ChoicesField {
    choices = List.copyOf(choices);
  }

  public static <C> ChoicesField<C> of(String name, String key, List<Choice<C>> choices) {
    return of(name, Label.key(key), choices);
  }

  public static <C> ChoicesField<C> of(String name, Label label, List<Choice<C>> choices) {
    return new ChoicesField<>(name, label, choices, false);
  }

  /** None chosen is an answer too: an empty list. */
  public ChoicesField<C> mayBeNone() {
    return new ChoicesField<>(name, label, choices, true);
  }

  @Override
  public Look look(Words words) {
    return new Look.Picks(
        Look.Style.CHECKBOXES, choices.stream().map(choice -> choice.shown(words)).toList());
  }

  @Override
  public Answer<List<C>> read(Values values, Words words) {
    List<String> codes =
        values.texts(name).stream().filter(code -> !code.isEmpty()).distinct().toList();
    if (codes.isEmpty()) {
      return isOptional ? new Answer.Given<>(List.of()) : Answer.wrong("ui.form.choose-some");
    }
    List<C> chosen =
        choices.stream()
            .filter(choice -> codes.contains(choice.code()))
            .map(Choice::value)
            .toList();
    return chosen.size() == codes.size()
        ? new Answer.Given<>(chosen)
        : Answer.wrong("ui.form.not-offered");
  }

  @Override
  public Text told(Values values, Words words) {
    return Choice.told(choices, values.texts(name), words);
  }

  @Override
  public Map<String, List<String>> write(List<C> values) {
    return Map.of(
        name,
        choices.stream()
            .filter(choice -> values.contains(choice.value()))
            .map(Choice::code)
            .toList());
  }
}
