package org.kith.figures.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.figures.Insertion;

/**
 * Numbers that a text types instead of taking them from the ledger. Years, days of a month and the
 * numbers of a list say nothing that a ledger holds.
 */
final class TypedNumbers {
  private static final Pattern NUMBER = Pattern.compile("£?\\p{Nd}[\\p{Nd},.٬]*(?<![.,])%?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern LIST = Pattern.compile("^\\s*\\d+[.)]\\s");
  private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?=\\s+(?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\b)");
  private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\b20\\d\\d/\\d\\d\\b");

  /** A number where it stands; lines count from 1. */
  record Typed(int line, String number) {}

  private TypedNumbers() {}

  /**
   * Those that equal no inserted figure.
   *
   * @param inserted values of the figures in the text, as they read
   */
  static List<Typed> in(String text, Collection<String> inserted) {
    Set<String> known =
        inserted.stream()
            .flatMap(value -> NUMBER.matcher(value).results().map(found -> digits(found.group())))
            .collect(Collectors.toSet());
    List<Typed> typed = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      Matcher number = NUMBER.matcher(withoutWhatMayStand(lines[line]));
      while (number.find()) {
        if (!YEAR.matcher(number.group()).matches() && !known.contains(digits(number.group()))) {
          typed.add(new Typed(line + 1, number.group()));
        }
      }
    }
    return typed;
  }

  private static String withoutWhatMayStand(String line) {
    String plain = Insertion.PATTERN.matcher(line).replaceAll(" ");
    for (Pattern allowed : List.of(ADDRESS, LIST, FINANCIAL_YEAR, DAY)) {
      plain = allowed.matcher(plain).replaceAll(" ");
    }
    return plain;
  }

  private static String digits(String number) {
    return number.replaceAll("[^\\p{Nd}.]", "");
  }
}
