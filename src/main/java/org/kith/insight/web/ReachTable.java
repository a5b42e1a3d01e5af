package org.kith.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.insight.Dimension;
import org.kith.insight.ReachAnswer;
import org.kith.ui.Words;

/** An answer's cells in their order, with the names of their values. */
final class ReachTable {
  private final ReachAnswer answer;
  private final Map<Dimension, Map<String, String>> names = new EnumMap<>(Dimension.class);
  private final Words words;

  ReachTable(ReachAnswer answer, ValueNames valueNames, Words words) {
    this.answer = answer;
    this.words = words;
    answer
        .question()
        .by()
        .forEach(dimension -> names.put(dimension, valueNames.of(dimension, words)));
  }

  ReachAnswer answer() {
    return answer;
  }

  List<Dimension> by() {
    return answer.question().by();
  }

  /** The different values of a dimension, in their order. */
  List<String> values(int dimension) {
    return ValueNames.inOrder(
        by().get(dimension),
        answer.cells().stream()
            .map(cell -> cell.values().get(dimension))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        names.getOrDefault(by().get(dimension), Map.of()),
        words);
  }

  String name(int dimension, String value) {
    return ValueNames.name(
        by().get(dimension), value, names.getOrDefault(by().get(dimension), Map.of()), words);
  }

  List<ReachAnswer.Cell> cells() {
    List<List<String>> orders = new ArrayList<>();
    for (int i = 0; i < by().size(); i++) {
      orders.add(values(i));
    }
    Comparator<ReachAnswer.Cell> order = Comparator.comparingInt(cell -> 0);
    for (int i = 0; i < orders.size(); i++) {
      int dimension = i;
      Map<String, Integer> places = new java.util.HashMap<>();
      orders.get(i).forEach(value -> places.put(value, places.size()));
      order =
          order.thenComparingInt(
              cell -> places.getOrDefault(cell.values().get(dimension), places.size()));
    }
    return answer.cells().stream().sorted(order).toList();
  }
}
