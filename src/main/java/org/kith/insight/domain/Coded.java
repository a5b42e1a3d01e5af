package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One number for all that is told apart of a person; below 0: the person does not count. */
final class Coded {
  private final List<byte[]> told = new ArrayList<>();
  private final List<Codes> meanings = new ArrayList<>();
  private final List<byte[]> narrowed = new ArrayList<>();
  private final List<boolean[]> accepted = new ArrayList<>();
  private int size = 1;

  /** Tells one more characteristic apart. */
  void tell(byte[] values, Codes meaning) {
    told.add(values);
    meanings.add(meaning);
    size *= meaning.size();
  }

  /** Lets those count only who have one of these values. */
  void only(byte[] values, Codes meaning, Set<String> those) {
    boolean[] counts = new boolean[256];
    for (int code = 0; code < meaning.size(); code++) {
      counts[code] = those.contains(meaning.value(code));
    }
    narrowed.add(values);
    accepted.add(counts);
  }

  int of(int person) {
    for (int i = 0; i < narrowed.size(); i++) {
      if (!accepted.get(i)[Byte.toUnsignedInt(narrowed.get(i)[person])]) {
        return -1;
      }
    }
    int code = 0;
    for (int i = 0; i < told.size(); i++) {
      code = code * meanings.get(i).size() + Byte.toUnsignedInt(told.get(i)[person]);
    }
    return code;
  }

  /** Whether two characteristics are told apart and everybody counts, which most tables do. */
  boolean isPlainPair() {
    return narrowed.isEmpty() && told.size() == 2;
  }

  byte[] first() {
    return told.get(0);
  }

  byte[] second() {
    return told.get(1);
  }

  int sizeOfSecond() {
    return meanings.get(1).size();
  }

  /** How many different numbers there are. */
  int size() {
    return size;
  }

  /** What a number stands for. */
  List<String> values(int code) {
    List<String> values = new ArrayList<>();
    int left = code;
    for (int i = meanings.size() - 1; i >= 0; i--) {
      values.addFirst(meanings.get(i).value(left % meanings.get(i).size()));
      left /= meanings.get(i).size();
    }
    return values;
  }
}
