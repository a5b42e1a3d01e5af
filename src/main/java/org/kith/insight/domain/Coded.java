package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One number for all that is told apart of a person; below 0: the person does not count. */
final class Coded {
  private final int[] codes;
  private final List<Codes> told = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int size = 1;

  /** Nothing is told apart yet. */
  Coded(int people) {
    codes = new int[people];
  }

  /** Tells one more characteristic apart. */
  void tell(byte[] values, Codes meaning) {
    int of = meaning.size();
    for (int person = 0; person < codes.length; person++) {
      codes[person] = codes[person] * of + Byte.toUnsignedInt(values[person]);
    }
    told.add(meaning);
    sizes.add(of);
    size *= of;
  }

  /** Lets those count only who have one of these values; to be said after all is told apart. */
  void only(byte[] values, Codes meaning, Set<String> accepted) {
    boolean[] counts = new boolean[256];
    for (int code = 0; code < meaning.size(); code++) {
      counts[code] = accepted.contains(meaning.value(code));
    }
    for (int person = 0; person < codes.length; person++) {
      if (!counts[Byte.toUnsignedInt(values[person])]) {
        codes[person] = -1;
      }
    }
  }

  int[] codes() {
    return codes;
  }

  int size() {
    return size;
  }

  /** What a number stands for. */
  List<String> values(int code) {
    List<String> values = new ArrayList<>();
    int left = code;
    for (int i = told.size() - 1; i >= 0; i--) {
      values.addFirst(told.get(i).value(left % sizes.get(i)));
      left /= sizes.get(i);
    }
    return values;
  }
}
