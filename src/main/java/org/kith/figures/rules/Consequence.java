package org.kith.figures.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.kith.figures.Finding;
import org.kith.figures.Finding.Weight;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Statement;
import org.kith.kernel.Unit;

/** How far a wrong figure reaches: what a whole programme claims comes first, then what changed. */
final class Consequence {
  private static final Pattern OUTCOME =
      Pattern.compile(
          ".*(benefit|employ|gaining|complet|adopt|increase|accredit|qualif|opportunities-taken"
              + "|supported|confident|artsmark|bronze).*");

  private Consequence() {}

  static Finding found(Rule rule, List<Statement> statements, String explanation) {
    return new Finding(
        rule.id(),
        statements.stream().map(Statement::id).distinct().toList(),
        explanation,
        weight(statements));
  }

  static Weight weight(List<Statement> statements) {
    if (statements.stream().anyMatch(Consequence::isHeadline)) {
      return Weight.HEADLINE;
    }
    if (statements.getFirst().amount() == null) {
      return Weight.DATE;
    }
    return statements.stream().anyMatch(Consequence::isOutcome) ? Weight.OUTCOME : Weight.OUTPUT;
  }

  private static boolean isHeadline(Statement statement) {
    if (statement.prominence() == Prominence.HEADLINE) {
      return true;
    }
    String subject = statement.subject().kind();
    return (subject.equals("programme") || subject.equals("priority"))
        && statement.prominence() != Prominence.COUNT
        && statement.kind() != Kind.LIST
        && statement.amount() != null;
  }

  private static boolean isOutcome(Statement statement) {
    return statement.kind() == Kind.SURVEY
        || Claims.unit(statement) == Unit.PERCENT
        || OUTCOME.matcher(statement.quantity().definition()).matches();
  }
}
