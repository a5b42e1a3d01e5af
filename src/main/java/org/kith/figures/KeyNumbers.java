package org.kith.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.KeyNumber;

/**
 * The figures that say the most about a programme, a priority or a project: headlines before main
 * figures, and each subject heard once before any is heard again.
 */
public final class KeyNumbers {
  /**
   * What stands before a number, the number or range, and what stands after it: "more than" and
   * "£1,200", or, in Urdu, "15,000" and "سے زیادہ". Words between two numbers stay within the
   * value.
   */
  private static final Pattern PRECISION =
      Pattern.compile("(\\D*?)\\s*(£?\\d[^\\s]*(?:\\s.*\\d[^\\s]*)?)(?:\\s+(\\D+))?");

  private final Words words;
  private final Set<String> disputed;

  /**
   * @param disputed ids of figures that another source contradicts
   */
  public KeyNumbers(Words words, Set<String> disputed) {
    this.words = words;
    this.disputed = disputed;
  }

  /**
   * @param statements in the order of documents
   * @param names of subjects, shown below their figures; those missing are not
   */
  public List<KeyNumber> of(List<Statement> statements, Map<Subject, String> names, int most) {
    record Ranked(Statement statement, int turn) {}
    Map<Subject, Integer> turns = new HashMap<>();
    Set<Quantity> heard = new HashSet<>();
    List<Ranked> ranked = new ArrayList<>();
    for (Statement statement : statements) {
      if (isKey(statement) && heard.add(statement.quantity())) {
        int turn = turns.merge(statement.subject(), 1, Integer::sum);
        ranked.add(new Ranked(statement, turn));
      }
    }
    return ranked.stream()
        .sorted(
            Comparator.comparing((Ranked one) -> one.statement().prominence())
                .thenComparingInt(Ranked::turn))
        .limit(most)
        .map(one -> number(one.statement(), names.getOrDefault(one.statement().subject(), "")))
        .toList();
  }

  private static boolean isKey(Statement statement) {
    return statement.kind() == Kind.REPORTED
        && statement.breakdown().isTotal()
        && statement.amount() != null
        && (statement.prominence() == Prominence.HEADLINE
            || statement.prominence() == Prominence.MAIN);
  }

  private KeyNumber number(Statement statement, String subject) {
    // alone on its line, a number needs no mark to keep its sign in place
    String shown = ShownValue.of(statement, words).value().replace(ShownValue.LEFT_TO_RIGHT, "");
    Matcher precision = PRECISION.matcher(shown);
    boolean isSplit = precision.matches();
    String before = isSplit ? precision.group(1) : "";
    String after = isSplit ? Objects.requireNonNullElse(precision.group(3), "") : "";
    return new KeyNumber(
        isSplit ? precision.group(2) : shown,
        before.isEmpty() || before.equals("£") ? null : new Text(before, words.language()),
        after.isEmpty() ? null : new Text(after, words.language()),
        Text.english(statement.label()),
        below(statement, subject),
        "/figures/" + statement.id());
  }

  private @Nullable Text below(Statement statement, String subject) {
    if (!disputed.contains(statement.id())) {
      return subject.isEmpty() ? null : Text.english(subject);
    }
    return subject.isEmpty()
        ? words.text("figures.number.disputed")
        : words.text("figures.number.disputed.of", subject);
  }
}
