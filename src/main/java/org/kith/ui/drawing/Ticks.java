package org.kith.ui.drawing;

import java.util.List;
import java.util.stream.DoubleStream;

/** Round numbers for an axis, from nought to at least the greatest value. */
record Ticks(List<Double> values) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** Three to six steps of 1, 2, 2.5 or 5 times a power of ten. */
  static Ticks upTo(double greatest) {
    double top = greatest <= 0 ? 1 : greatest;
    double power = Math.pow(10, Math.floor(Math.log10(top / 4)));
    double step = 10 * power;
    for (double round : ROUND) {
      if (round * power * 5 >= top) {
        step = round * power;
        break;
      }
    }
    int steps = (int) Math.max(1, Math.ceil(top / step - 1e-9));
    double size = step;
    return new Ticks(
        DoubleStream.iterate(0, i -> i <= steps, i -> i + 1).map(i -> i * size).boxed().toList());
  }

  double last() {
    return values.getLast();
  }
}
