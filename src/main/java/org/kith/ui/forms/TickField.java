package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** One box to tick; the label stands beside it. */
public record TickField(String name, Label label, boolean isDemanded) implements Field<Boolean> {
  public static TickField of(String name, String key) {
    return new TickField(name, Label.key(key), false);
  }

  /** One that has to be ticked, such as "I have read this". */
  public TickField demanded() {
    return new TickField(name, label, true);
  }

  @Override
  public Look look(Words words) {
    return new Look.Tick();
  }

  @Override
  public Answer<Boolean> read(Values values, Words words) {
    boolean isTicked = values.text(name).equals("yes");
    return isDemanded && !isTicked ? Answer.wrong("ui.form.tick") : new Answer.Given<>(isTicked);
  }

  @Override
  public Text told(Values values, Words words) {
    return words.text(values.text(name).equals("yes") ? "ui.form.yes" : "ui.form.no");
  }

  @Override
  public Map<String, List<String>> write(Boolean value) {
    return Map.of(name, value ? List.of("yes") : List.of());
  }
}
