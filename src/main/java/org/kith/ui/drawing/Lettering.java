package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words need. The server does not know the reader's font, so widths are estimates on
 * the safe side, from the average widths of a humanist sans serif.
 */
final class Lettering {
  private Lettering() {}

  static double width(String words, double size) {
    return words.codePoints().mapToDouble(Lettering::em).sum() * size;
  }

  /** Breaks words into lines of at most this width, between words only. */
  static List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static boolean hasRightToLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(direction ->
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static double em(int letter) {
    if (letter == ' ' || "iljtfrI.,:;!'|()".indexOf(letter) >= 0) {
      return 0.34;
    }
    if ("mwMW@%".indexOf(letter) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(letter) ? 0.66 : 0.57;
  }
}
