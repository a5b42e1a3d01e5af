package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** A field whose answers are turned into something else. */
record ConvertedField<T, U>(Field<T> field, Function<T, U> reading, Function<U, T> writing)
    implements Field<U> {
  @Override
  public String name() {
    return field.name();
  }

  @Override
  public Label label() {
    return field.label();
  }

  @Override
  public Look look(Words words) {
    return field.look(words);
  }

  @Override
  public Text told(Values values, Words words) {
    return field.told(values, words);
  }

  @Override
  public String target(String part) {
    return field.target(part);
  }

  @Override
  public List<String> parameters() {
    return field.parameters();
  }

  @Override
  public boolean isOptional() {
    return field.isOptional();
  }

  @Override
  public Answer<U> read(Values values, Words words) {
    return field.read(values, words).then(value -> new Answer.Given<>(reading.apply(value)));
  }

  @Override
  public Map<String, List<String>> write(U value) {
    return field.write(writing.apply(value));
  }
}
