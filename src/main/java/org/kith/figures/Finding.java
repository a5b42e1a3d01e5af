package org.kith.figures;

import java.util.List;
import java.util.Set;

/**
 * A contradiction, or a claim that cannot stand as it is printed, as a rule found it.
 *
 * @param rule id of the rule, such as {@code same-quantity-twice}
 * @param statements ids of the statements that it is about, the claim first
 * @param explanation plain English: what disagrees, quoting each value with document and section
 * @param weight most consequential first: headline claims, then outcomes, outputs, dates
 */
public record Finding(String rule, List<String> statements, String explanation, Weight weight) {
  /** The rules that find that nothing was said, not that something said is wrong. */
  public static final Set<String> SILENCES =
      Set.of("promise-never-reported", "target-never-reported", "output-without-value");

  /** How far a wrong figure reaches, most consequential first. */
  public enum Weight {
    HEADLINE,
    OUTCOME,
    OUTPUT,
    DATE
  }

  public Finding {
    statements = List.copyOf(statements);
  }

  /**
   * Whether it says that a printed value may be wrong, and not only that something was never
   * reported: such a value carries a mark wherever it is shown.
   */
  public boolean questionsValue() {
    return !SILENCES.contains(rule);
  }

  /**
   * The same for as long as the same rule finds the same statements at odds, in whichever order it
   * names them: what a resolution is kept under.
   */
  public String id() {
    return rule + ":" + String.join("+", statements.stream().sorted().toList());
  }
}
