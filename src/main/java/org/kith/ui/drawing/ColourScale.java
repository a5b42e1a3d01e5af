package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Classes of a map's values, light to dark, each told in the legend.
 *
 * @param heading what the values are: "Share of residents born outside the UK, %"
 * @param upper the greatest value of each class, ascending; the last one holds everything above too
 * @param labels each class as the reader sees it
 * @param noData the legend's words for an area without a value
 */
public record ColourScale(String heading, List<Double> upper, List<String> labels, String noData) {
  public ColourScale {
    upper = List.copyOf(upper);
    labels = List.copyOf(labels);
    if (upper.isEmpty() || upper.size() > 6 || upper.size() != labels.size()) {
      throw new IllegalArgumentException("one to six classes, each with its label");
    }
  }

  /**
   * Classes that hold about as many areas each.
   *
   * @param classes at most six; fewer come out when values repeat
   * @param format words a value in the page's language
   */
  public static ColourScale ofEqualCounts(
      String heading,
      Collection<Double> values,
      int classes,
      DoubleFunction<String> format,
      String noData) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return new ColourScale(heading, List.of(0.0), List.of(noData), noData);
    }
    List<Double> upper = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int from = 0;
    for (int left = classes; left > 0 && from < sorted.length; left--) {
      int share = Math.max((int) Math.round((double) (sorted.length - from) / left), 1);
      int to = from + share - 1;
      while (to + 1 < sorted.length && sorted[to + 1] == sorted[to]) {
        to++;
      }
      upper.add(sorted[to]);
      String low = format.apply(sorted[from]);
      String high = format.apply(sorted[to]);
      labels.add(low.equals(high) ? low : low + " – " + high);
      from = to + 1;
    }
    return new ColourScale(heading, upper, labels, noData);
  }

  int classOf(double value) {
    int position = Arrays.binarySearch(upper.stream().mapToDouble(d -> d).toArray(), value);
    int index = position >= 0 ? position : -position - 1;
    return Math.min(index, upper.size() - 1);
  }
}
