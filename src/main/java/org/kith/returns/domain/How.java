package org.kith.returns.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kith.figures.Precision;

/** How exactly a partner knows a number, or that there is none. */
public enum How {
  EXACTLY("exactly", Precision.EXACT),
  AT_LEAST("at least", Precision.AT_LEAST),
  ABOUT("about", Precision.ABOUT),
  /** Then there is no number. */
  NOTHING("nothing to report", Precision.EXACT);

  private final String words;
  private final Precision precision;

  How(String words, Precision precision) {
    this.words = words;
    this.precision = precision;
  }

  /** As workbooks have it. */
  public String words() {
    return words;
  }

  public Precision precision() {
    return precision;
  }

  /** As forms have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a cell of a workbook says. */
  public static Optional<How> inWords(String words) {
    return Arrays.stream(values())
        .filter(how -> how.words.equals(words.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What a form says. */
  public static Optional<How> coded(String code) {
    return Arrays.stream(values()).filter(how -> how.code().equals(code)).findFirst();
  }

  /** What somebody chose who gave a number with this precision word. */
  public static How said(String precisionWord) {
    return Arrays.stream(values())
        .filter(how -> how.precision.words().equals(precisionWord))
        .findFirst()
        .orElse(EXACTLY);
  }
}
