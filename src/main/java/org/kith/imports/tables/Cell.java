package org.kith.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds. Of a formula it is what the program that wrote the file had worked out:
 * nothing is ever evaluated here.
 *
 * @param text as somebody would read it, without what nobody sees
 * @param moment of a {@link Kind#MOMENT}; else null
 */
public record Cell(Kind kind, String text, @Nullable LocalDateTime moment) {
  /** What kind of thing a cell holds. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    /** A day, with or without a time, that the program kept as one. */
    MOMENT,
    /** {@code #REF!} and the like. */
    FAULT,
    /** A formula whose result was not saved. */
    UNSAVED
  }

  public static final Cell BLANK = new Cell(Kind.BLANK, "", null);
  public static final Cell UNSAVED = new Cell(Kind.UNSAVED, "", null);

  private static final int LONGEST = 2_000;
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\u00a0\\u2007\\u202f\\s]+");

  public static Cell text(String written) {
    String text = clean(written);
    return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, null);
  }

  public static Cell number(BigDecimal number) {
    return new Cell(Kind.NUMBER, number.stripTrailingZeros().toPlainString(), null);
  }

  public static Cell moment(LocalDateTime moment) {
    return new Cell(Kind.MOMENT, moment.toString(), moment);
  }

  static Cell fault(String what) {
    return new Cell(Kind.FAULT, clean(what), null);
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  private static String clean(String written) {
    boolean isPlain = written.length() <= LONGEST && !needsCleaning(written);
    if (isPlain) {
      return written;
    }
    String shortened = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return UNSEEN.matcher(shortened).replaceAll(" ").strip();
  }

  /** Most cells hold letters, digits and single spaces. */
  private static boolean needsCleaning(String written) {
    char before = ' ';
    for (int at = 0; at < written.length(); at++) {
      char letter = written.charAt(at);
      boolean isOdd = letter < ' ' || letter > '~' && letter < '\u00c0' || letter >= '\u2000';
      if (isOdd || letter == ' ' && before == ' ') {
        return true;
      }
      before = letter;
    }
    return !written.isEmpty() && before == ' ';
  }
}
