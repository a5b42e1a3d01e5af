package org.kith.documents.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses text that the PDF engine would misdraw. It places signs one after the other and knows
 * neither joining nor reordering, so only scripts that need neither pass, and of these only what
 * the typeface holds.
 */
final class Legibility {
  private static final Set<UnicodeScript> DRAWN =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final int SHOWN_AT_MOST = 20;

  private Legibility() {}

  /**
   * @param text in Unicode's composed form (NFC): marks that do not combine into one sign are
   *     refused, for the engine would place them wrongly
   */
  static void check(String text) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      UnicodeScript script = UnicodeScript.of(point);
      if (!DRAWN.contains(script)) {
        throw ScriptNotDrawn.script(name(script), sample(points, i));
      }
      if (!isSpace(point) && (isMark(point) || !Typeface.draws(point))) {
        throw ScriptNotDrawn.sign(point);
      }
    }
  }

  /** Whether the text passes. */
  static boolean holds(String text) {
    return text.codePoints()
        .allMatch(point ->
            isSpace(point)
                || DRAWN.contains(UnicodeScript.of(point))
                    && !isMark(point)
                    && Typeface.draws(point));
  }

  private static boolean isSpace(int point) {
    return point == '\n' || point == '\t' || point == ' ';
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static String sample(int[] points, int from) {
    int end = from;
    while (end < points.length && end - from < SHOWN_AT_MOST && !isSpace(points[end])) {
      end++;
    }
    return new String(points, from, end - from);
  }

  private static String name(UnicodeScript script) {
    String words = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
