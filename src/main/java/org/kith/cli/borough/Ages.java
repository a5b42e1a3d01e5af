package org.kith.cli.borough;

/** Completed years, both included. */
record Ages(int from, int to) {
  private static final int OLDEST = 99;

  static Ages of(String text) {
    if (text.isEmpty()) {
      return new Ages(0, OLDEST);
    }
    int dash = text.indexOf('-');
    return new Ages(
        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  boolean has(int age) {
    return from <= age && age <= to;
  }
}
