package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.List;
import org.kith.insight.Unknown;

/**
 * What one person answered to one question, by quarter: the last answer until a quarter's end
 * counts. Who leaves the question out takes nothing back; who prefers not to say, does.
 */
final class Timeline {
  private final List<Integer> quarters = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /**
   * In the order of their days.
   *
   * @param quarter index of the quarter in which it was answered
   */
  void add(int quarter, String answer) {
    if (answer.equals(Unknown.NOT_ASKED)
        || (answer.equals(Unknown.NOT_ANSWERED) && !values.isEmpty())) {
      return;
    }
    int last = quarters.size() - 1;
    if (last >= 0 && values.get(last).equals(answer)) {
      return;
    }
    if (last >= 0 && quarters.get(last) == quarter) {
      values.set(last, answer);
    } else {
      quarters.add(quarter);
      values.add(answer);
    }
  }

  int size() {
    return values.size();
  }

  int quarter(int index) {
    return quarters.get(index);
  }

  String value(int index) {
    return values.get(index);
  }
}
