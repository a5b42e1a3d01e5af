package org.kith.ui.forms;

import java.util.List;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** A field that looks as another one does, and whose answers are made of the other's. */
interface FieldAround<T, U> extends Field<U> {
  Field<T> field();

  @Override
  default String name() {
    return field().name();
  }

  @Override
  default Label label() {
    return field().label();
  }

  @Override
  default Look look(Words words) {
    return field().look(words);
  }

  @Override
  default Text told(Values values, Words words) {
    return field().told(values, words);
  }

  @Override
  default String target(String part) {
    return field().target(part);
  }

  @Override
  default List<String> parameters() {
    return field().parameters();
  }

  @Override
  default boolean isOptional() {
    return field().isOptional();
  }
}
