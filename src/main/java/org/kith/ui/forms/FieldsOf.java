package org.kith.ui.forms;

import java.util.List;

/**
 * What is asked about a thing: fields whose answers together are one value.
 *
 * @param <D> that value
 */
public interface FieldsOf<D> {
  /** In the order in which they are asked. */
  List<Field<?>> all();

  /** Refuses what is wrong only together, once each field is right by itself. */
  default void check(Form form) {}

  /** The answers of a form whose fields were accepted. */
  D read(Form form);

  /** The form with what is stored filled in. */
  Form filled(Form form, D details);
}
