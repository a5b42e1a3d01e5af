package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.welcome.Openings;
import org.kith.welcome.PlaceCounts;
import org.kith.welcome.Places;
import org.springframework.context.ApplicationContext;

/**
 * The invented places add up to what the evaluation report of May 2022 says in its table: 16 before
 * the pandemic, 14 open again in July 2021, 7 new, 21 in all. What its text says otherwise is told.
 */
@KithTest
class DemoPlacesTest {
  private final TestArea area;
  private final ApplicationContext beans;
  private final Figures figures;

  DemoPlacesTest(ApplicationContext beans, TestAreas areas, Figures figures) {
    this.area = WalsallExample.withWards(areas);
    this.beans = beans;
    this.figures = figures;
    area.acting(
        () -> {
          DemoPlaces.add(beans::getBean);
          return true;
        },
        DemoPlaces.ACTIONS.toArray(Action[]::new));
    Job count =
        beans.getBeansOfType(Job.class).values().stream()
            .filter(one -> one.name().equals("count-places-of-welcome"))
            .findFirst()
            .orElseThrow();
    area.acting(
        () -> {
          count.run();
          return true;
        },
        count.actions().toArray(Action[]::new));
  }

  @Test
  void theyAddUpToTheTable() {
    assertThat(counted())
        .containsEntry("welcome-venues-total-2022-05", 21)
        .containsEntry("welcome-venues-reopened-2021-07", 14)
        .containsEntry("welcome-new-venues-2019-01-to-2022-05", 7)
        .containsEntry("welcome-venues-open-2020-03-to-2021-06", 0);
    List<Openings> places =
        area.acting(() -> beans.getBean(PlaceCounts.class).histories(), Places.READ);
    assertThat(places.stream().filter(one -> one.isOpenOn(LocalDate.of(2020, 3, 22)))).hasSize(16);
  }

  private Map<String, Integer> counted() {
    return area.acting(() -> figures.ledger().statements())
        .filter(one -> one.kind() == Kind.COUNTED && one.id().startsWith("welcome-"))
        .collect(Collectors.toMap(Statement::id, DemoPlacesTest::number));
  }

  private static int number(Statement statement) {
    return Objects.requireNonNull(Objects.requireNonNull(statement.amount()).low(), statement.id())
        .intValueExact();
  }

  @Test
  void theRulesSeeWhatWasCountedAndWhatWasReported() {
    assertThat(
            found(
                pair(
                    "welcome-venues-reopened-2021-06-to-2022-05",
                    "places-of-welcome-venues-reopened-text")))
        .as("the text says more than 21 reopened")
        .hasSize(1);
    assertThat(
            found(
                pair("welcome-new-venues-2021-06-to-2022-05", "places-of-welcome-new-venues-text")))
        .as("the text names three new ones")
        .hasSize(1);
    assertThat(
            area.acting(figures::contradictions).stream()
                .map(FoundContradiction::finding)
                .filter(one -> one.rule().equals("same-quantity-twice"))
                .filter(one -> one.statements().stream().anyMatch(id -> id.startsWith("welcome-")))
                .flatMap(one -> one.statements().stream()))
        .as("the table is right")
        .doesNotContain(
            "places-of-welcome-venues-reopened-table",
            "places-of-welcome-venues-total-table",
            "places-of-welcome-new-venues-table",
            "places-of-welcome-venues-open-lockdown-text");
  }

  private List<FoundContradiction> found(Predicate<Set<String>> statements) {
    return area.acting(figures::contradictions).stream()
        .filter(one -> one.finding().rule().equals("same-quantity-twice"))
        .filter(one -> statements.test(Set.copyOf(one.finding().statements())))
        .toList();
  }

  private static Predicate<Set<String>> pair(String one, String other) {
    return statements -> statements.contains(one) && statements.contains(other);
  }
}
