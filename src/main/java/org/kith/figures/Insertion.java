package org.kith.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure inserted into a text by reference, {@code {{id}}} or {@code {{id|unit}}}, so that prose
 * can never differ from the ledger.
 *
 * @param withUnit whether the unit is printed after the number
 */
public record Insertion(String statement, boolean withUnit) {
  /** Group 1: the statement's id; group 2: {@code |unit}, where it stands. */
  public static final Pattern PATTERN =
      Pattern.compile("\\{\\{\\s*([a-z0-9-]+)\\s*(\\|\\s*unit\\s*)?}}");

  /** All insertions of a text, in order. */
  public static List<Insertion> in(String text) {
    return PATTERN.matcher(text).results().map(Insertion::of).toList();
  }

  private static Insertion of(java.util.regex.MatchResult match) {
    return new Insertion(match.group(1), match.group(2) != null);
  }

  /** The insertion that a match of {@link #PATTERN} stands for. */
  public static Insertion of(Matcher match) {
    return of(match.toMatchResult());
  }
}
