package org.kith.ui.drawing;

import java.util.List;

/** The colours of pictures; each series colour has at least 4.5 to 1 on white. */
final class Palette {
  static final String INK = "#1d2524";
  static final String SOFT = "#4d5a58";
  static final String GRID = "#d9d4c8";
  static final String PAPER = "#ffffff";
  static final String PALE = "#dcebe7";
  static final String NO_DATA = "#efece6";

  /** A place on a map: 5.6 to 1 under white letters. */
  static final String SPOT = "#9c3d00";

  static final List<Tone> SERIES =
      List.of(
          new Tone("#0b4f4a", "#cfe3df"),
          new Tone("#b35900", "#fbe3c4"),
          new Tone("#3a6ea5", "#d9e6f3"),
          new Tone("#8a3b6e", "#f0dce8"),
          new Tone("#5f6b00", "#e9ecc9"),
          new Tone("#66706e", "#e4e8e7"));

  /** Light to dark teal, told apart by lightness alone. */
  private static final List<String> RAMP =
      List.of("#e3f0ec", "#b9dad3", "#8bc0b7", "#569d94", "#2a7d75", "#0b4f4a");

  private Palette() {}

  /** A colour and its pale companion, the ground of its hatching. */
  record Tone(String colour, String pale) {}

  static Tone series(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /** The colour of one of so many classes, the lightest first. */
  static String step(int index, int classes) {
    if (classes == 1) {
      return RAMP.get(3);
    }
    return RAMP.get(Math.round((float) index * (RAMP.size() - 1) / (classes - 1)));
  }
}
