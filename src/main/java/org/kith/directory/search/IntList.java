package org.kith.directory.search;

import java.util.Arrays;

/** Numbers in the order in which they were added. */
final class IntList {
  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  int size() {
    return size;
  }
}
