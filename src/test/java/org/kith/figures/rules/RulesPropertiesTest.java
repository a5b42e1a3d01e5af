package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kith.figures.Finding;
import org.kith.figures.Statement;
import org.kith.kernel.Unit;

class RulesPropertiesTest {
  private static final Set<String> TWO_VALUE_RULES =
      Set.of(
          "same-quantity-twice",
          "precision-differs",
          "parts-do-not-add-up",
          "part-larger-than-whole",
          "average-times-count",
          "stage-larger-than-earlier",
          "grew-by-other-than-its-new",
          "more-reopened-than-before");

  /** One to three values of a few quantities that several rules set against each other. */
  record Stated(String definition, int low, int width, boolean part) {}

  @Provide
  Arbitrary<List<Stated>> figures() {
    return Combinators.combine(
            Arbitraries.of(
                "sessions",
                "sessions-per-group",
                "groups",
                "volunteers-recruited",
                "volunteers-trained",
                "venues-reopened"),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(true, false, false))
        .as(Stated::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  @Property(tries = 300)
  void partsBuiltToAddUpAreNeverFlagged(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 5000) Integer> parts,
      @ForAll boolean whole) {
    AFigure total =
        of("people", "total").is(parts.stream().mapToInt(Integer::intValue).sum(), Unit.PEOPLE);
    List<Statement> statements = new ArrayList<>();
    statements.add(whole ? total.whole().statement() : total.statement());
    for (int part = 0; part < parts.size(); part++) {
      statements.add(
          of("people", "part-" + part)
              .is(parts.get(part), Unit.PEOPLE)
              .forThe("locality=place-" + part)
              .partOf("total")
              .statement());
    }
    assertThat(Rules.all().check(AFigure.ledger(statements))).isEmpty();
  }

  @Property(tries = 300)
  void wideningAnIntervalCreatesNoFindingOfTwoValues(
      @ForAll("figures") List<Stated> figures,
      @ForAll @IntRange(min = 0, max = 7) int widened,
      @ForAll @IntRange(min = 0, max = 10) int by) {
    List<Set<String>> before = disagreements(statements(figures, -1, 0));
    List<Set<String>> after = disagreements(statements(figures, widened % figures.size(), by));
    assertThat(after)
        .allSatisfy(group ->
            assertThat(before)
                .anyMatch(known -> known.containsAll(group) || group.containsAll(known)));
  }

  @Property(tries = 200)
  void theOrderOfStatementsDoesNotMatter(
      @ForAll("figures") List<Stated> figures, @ForAll long seed) {
    List<Statement> statements = statements(figures, -1, 0);
    List<Statement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Rules.all().check(AFigure.ledger(shuffled)))
        .isEqualTo(Rules.all().check(AFigure.ledger(statements)));
  }

  private static List<Statement> statements(List<Stated> figures, int widened, int by) {
    List<Statement> statements = new ArrayList<>();
    for (int index = 0; index < figures.size(); index++) {
      Stated stated = figures.get(index);
      int more = index == widened ? by : 0;
      AFigure figure =
          of(stated.definition(), "figure-" + index)
              .isBetween(
                  (long) stated.low() - more,
                  (long) stated.low() + stated.width() + more,
                  unit(stated));
      statements.add(
          stated.part() && index > 0
              ? figure.forThe("locality=place-" + index).partOf("figure-0").statement()
              : figure.statement());
    }
    return statements;
  }

  private static Unit unit(Stated stated) {
    return switch (stated.definition()) {
      case "groups" -> Unit.GROUPS;
      case "venues-reopened" -> Unit.VENUES;
      case "volunteers-recruited", "volunteers-trained" -> Unit.PEOPLE;
      default -> Unit.SESSIONS;
    };
  }

  private static List<Set<String>> disagreements(List<Statement> statements) {
    return Rules.all().check(AFigure.ledger(statements)).stream()
        .filter(finding -> TWO_VALUE_RULES.contains(finding.rule()))
        .map(RulesPropertiesTest::withRule)
        .toList();
  }

  /**
   * Statements at odds; a difference may turn into one of precision alone, and that is no new one.
   */
  private static Set<String> withRule(Finding finding) {
    Set<String> all = new HashSet<>(finding.statements());
    all.add(finding.rule().replace("precision-differs", "same-quantity-twice"));
    return all;
  }
}
