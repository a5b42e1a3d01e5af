package org.kith.ui.drawing;

import java.util.Collection;

/** From nought to the greatest value, laid over a length. */
record Scale(double greatest, double length) {
  /** What an arrow for "or more" needs beyond its bar. */
  static final double ARROW = 26;

  static Scale of(Collection<Datum> values, double length) {
    double greatest = values.stream().mapToDouble(Datum::to).max().orElse(0);
    boolean open = values.stream().anyMatch(Datum::isOpenAbove);
    return new Scale(greatest == 0 ? 1 : greatest, open ? length - ARROW : length);
  }

  double at(double value) {
    return value / greatest * length;
  }
}
