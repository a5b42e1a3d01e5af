package org.kith.pledge.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.ui.Language;

/** What whoever signed may put on their site or door: our own drawing, words and a number. */
final class Badge {
  private static final int LONGEST_LINE = 24;
  private static final int MOST_LINES = 3;
  private static final int LINE_HEIGHT = 24;
  private static final int SIZE = 20;
  private static final int LEAST_SIZE = 8;

  private Badge() {}

  /**
   * @param title of the pledge
   * @param signed the words above it
   * @param number by which it can be checked
   */
  static String svg(String title, String signed, String number, Language language) {
    List<String> lines = lines(title);
    int height = 92 + lines.size() * LINE_HEIGHT;
    StringBuilder drawn =
        new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="320" height="%1$d" viewBox="0 0 320 %1$d" role="img" xml:lang="%2$s" direction="%3$s">
            <title>%4$s: %5$s</title>
            <rect x="2" y="2" width="316" height="%6$d" rx="10" fill="#ffffff" stroke="#0b5d5e" stroke-width="4"/>
            <text x="160" y="38" font-family="Fira Sans, sans-serif" font-size="16" text-anchor="middle" fill="#0b5d5e">%4$s</text>
            """
                .formatted(
                    height,
                    language.code(),
                    language.direction().code(),
                    escaped(signed),
                    escaped(title),
                    height - 4));
    for (int i = 0; i < lines.size(); i++) {
      drawn.append(
          """
          <text x="160" y="%d" font-family="Fira Sans, sans-serif" font-size="%d" font-weight="bold" text-anchor="middle" fill="#222222">%s</text>
          """
              .formatted(68 + i * LINE_HEIGHT, size(lines.get(i)), escaped(lines.get(i))));
    }
    return drawn
        .append(
            """
            <text x="160" y="%d" font-family="Fira Sans, sans-serif" font-size="12" text-anchor="middle" fill="#444444">%s</text>
            </svg>
            """
                .formatted(height - 18, escaped(number)))
        .toString();
  }

  /** Words in lines; what does not fit ends in dots. */
  static List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
      kept.set(MOST_LINES - 1, kept.getLast() + " …");
      return kept;
    }
    return lines;
  }

  /** A word that is longer than a line is written smaller. */
  private static int size(String line) {
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_LINE + 2 ? SIZE : Math.max(LEAST_SIZE, SIZE * LONGEST_LINE / length);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
