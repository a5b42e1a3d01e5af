package org.kith.ui.drawing;

import java.util.List;

/** One value for each category of a chart, in their order. */
public record Series(String label, List<Datum> values) {
  public Series {
    values = List.copyOf(values);
  }
}
