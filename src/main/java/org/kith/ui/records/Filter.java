package org.kith.ui.records;

import java.util.List;
import org.kith.ui.Text;

/**
 * Narrows down what a page shows, by a choice that stands in its address.
 *
 * @param name in the address
 */
public record Filter(String name, Text label, List<Option> options) {
  /** One of the choices. */
  public record Option(String value, Text label, boolean isChosen) {}

  public Filter {
    options = List.copyOf(options);
  }
}
