package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kith.ui.Words;

/** A field whose answers are turned into something else. */
record ConvertedField<T, U>(Field<T> field, Function<T, U> reading, Function<U, T> writing)
    implements FieldAround<T, U> {
  @Override
  public Answer<U> read(Values values, Words words) {
    return field.read(values, words).then(value -> new Answer.Given<>(reading.apply(value)));
  }

  @Override
  public Map<String, List<String>> write(U value) {
    return field.write(writing.apply(value));
  }
}
