package org.kith.activity.attendance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.imports.tables.Cell;

/** What marks mean: whoever has a tick came, whoever has none did not, and the rest is asked. */
final class Marks {
  /** What a cell says. */
  enum Said {
    CAME,
    ABSENT,
    /** Nobody said yet what it means. */
    UNKNOWN
  }

  private static final Set<String> CAME =
      Set.of(
          "✓",
          "✔",
          "✔️",
          "√",
          "☑",
          "✅",
          "ü",
          "1",
          "x",
          "×",
          "y",
          "yes",
          "p",
          "present",
          "attended",
          "here",
          "came",
          "true",
          "checked in",
          "tick",
          "ticked",
          "in");
  private static final Set<String> ABSENT =
      Set.of(
          "",
          "0",
          "n",
          "no",
          "a",
          "abs",
          "absent",
          "-",
          "–",
          "—",
          ".",
          "n/a",
          "na",
          "apologies",
          "apols",
          "apology",
          "sick",
          "ill",
          "holiday",
          "hol",
          "dna",
          "did not attend",
          "false",
          "not attending",
          "no show",
          "cancelled",
          "deleted",
          "refunded",
          "transferred",
          "not checked in");

  /** Crosses beside ticks: nobody knows whether they mean that somebody came. */
  private static final Set<String> CROSSES = Set.of("x", "×");

  private static final Set<String> TICKS = Set.of("✓", "✔", "✔️", "√", "☑", "✅", "ü");

  private final Map<String, Said> answered = new HashMap<>();

  /** By the answers to {@link #question}. */
  Marks(Map<String, String> answers) {
    answers.forEach((question, answer) -> {
      if (question.startsWith("mark-") && !answer.isEmpty()) {
        answered.put(question, answer.equals("came") ? Said.CAME : Said.ABSENT);
      }
    });
  }

  Said said(Cell cell) {
    if (cell.isBlank()) {
      return Said.ABSENT;
    }
    String mark = plain(cell.text());
    if (!answered.isEmpty()) {
      Said told = answered.get(question(mark));
      if (told != null) {
        return told;
      }
    }
    return CAME.contains(mark) ? Said.CAME : ABSENT.contains(mark) ? Said.ABSENT : Said.UNKNOWN;
  }

  /** Whether these marks, used together, leave open what this one means. */
  static boolean isToBeAsked(String mark, Set<String> used) {
    boolean isKnown = CAME.contains(mark) || ABSENT.contains(mark);
    return !isKnown
        || CROSSES.contains(mark) && used.stream().anyMatch(TICKS::contains)
        || mark.equals("a") && used.contains("p") && used.contains("1");
  }

  static String plain(String mark) {
    return mark.toLowerCase(Locale.ROOT).strip();
  }

  /** The name of the question what a mark means. */
  static String question(String mark) {
    return "mark-" + Integer.toHexString(mark.hashCode());
  }
}
