package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.ui.Words;

/** A field that may be left empty. */
record OptionalField<T>(Field<T> field) implements FieldAround<T, Optional<T>> {
  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public Answer<Optional<T>> read(Values values, Words words) {
    return field.isBlank(values)
        ? new Answer.Given<>(Optional.empty())
        : field.read(values, words).then(value -> new Answer.Given<>(Optional.of(value)));
  }

  @Override
  public Map<String, List<String>> write(Optional<T> value) {
    return value
        .map(field::write)
        .orElseGet(
            () -> parameters().stream().collect(Collectors.toMap(name -> name, _ -> List.of())));
  }
}
