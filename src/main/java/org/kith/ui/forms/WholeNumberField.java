package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kith.ui.Words;

/** A whole number such as a count of people: 1240, 1,240 or 1 240. */
public record WholeNumberField(String name, Label label, int least, int most, Look.Line look)
    implements Field<Integer> {
  private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})");

  /** From 0 to a thousand million. */
  public static WholeNumberField of(String name, String key) {
    return of(name, Label.key(key));
  }

  public static WholeNumberField of(String name, Label label) {
    Look.Line look = new Look.Line("text", "", "numeric", 10, "", "");
    return new WholeNumberField(name, label, 0, 1_000_000_000, look);
  }

  public WholeNumberField between(int least, int most) {
    return new WholeNumberField(name, label, least, most, look);
  }

  /** As wide as 2, 3, 4, 5, 10 or 20 characters. */
  public WholeNumberField wide(int characters) {
    return new WholeNumberField(name, label, least, most, look.wide(characters));
  }

  /** What stands after the box, such as %. */
  public WholeNumberField before(String suffix) {
    return new WholeNumberField(name, label, least, most, look.before(suffix));
  }

  @Override
  public Look look(Words words) {
    return look;
  }

  @Override
  public Answer<Integer> read(Values values, Words words) {
    String typed = Typed.number(values.text(name));
    if (typed.isEmpty()) {
      return Answer.wrong("ui.form.missing");
    }
    if (!WHOLE.matcher(typed).matches()) {
      return Answer.wrong("ui.form.whole");
    }
    long number = Long.parseLong(typed.replace(",", ""));
    if (number < least || number > most) {
      return Answer.wrong("ui.form.between", words.number(least), words.number(most));
    }
    return new Answer.Given<>((int) number);
  }

  @Override
  public Map<String, List<String>> write(Integer value) {
    return Map.of(name, List.of(value.toString()));
  }
}
