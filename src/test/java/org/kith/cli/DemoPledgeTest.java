package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.kith.figures.ValueWords;
import org.springframework.context.ApplicationContext;

/**
 * The invented signatures and runs add up to what the evaluation report of May 2022 says of the
 * Walsall for All Pledge: 86 organisations by where they work, of six sectors and most of them
 * voluntary, 114 people, 240 places taken at training and 25 at the conversation.
 */
@KithTest
class DemoPledgeTest {
  /** What is counted, and what was reported of the same. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry(
              "pledge-counted-pledge-organisations-signed", "pledge-organisations-signed-table"),
          Map.entry("pledge-counted-pledge-individuals-signed", "pledge-individuals-signed-table"),
          Map.entry("pledge-counted-pledge-sectors-represented", "pledge-sectors-represented-text"),
          Map.entry(
              "training-counted-pledge-training-attendances", "pledge-training-attendances-table"),
          Map.entry(
              "training-counted-pledge-conversation-attendances",
              "pledge-conversation-attendances-text"),
          Map.entry(of("north"), reportedOf("north")),
          Map.entry(of("south"), reportedOf("south")),
          Map.entry(of("east"), reportedOf("east")),
          Map.entry(of("west"), reportedOf("west")),
          Map.entry(of("borough-wide"), reportedOf("borough-wide")),
          Map.entry(of("unattached"), reportedOf("unattached")),
          Map.entry(of("outside"), reportedOf("outside")));

  private final TestArea area;
  private final Figures figures;

  DemoPledgeTest(ApplicationContext beans, TestAreas areas, Figures figures) {
    this.area = WalsallExample.loaded(areas);
    this.figures = figures;
    area.acting(
        () -> {
          DemoPledge.add(beans::getBean);
          return true;
        },
        DemoPledge.ACTIONS.toArray(Action[]::new));
    beans.getBeansOfType(Job.class).values().stream()
        .filter(one -> List.of("count-pledges", "count-training").contains(one.name()))
        .forEach(one ->
            area.acting(
                () -> {
                  one.run();
                  return true;
                },
                one.actions().toArray(Action[]::new)));
  }

  private static String of(String place) {
    return "pledge-counted-pledge-organisations-signed-" + place;
  }

  private static String reportedOf(String place) {
    return "pledge-organisations-signed-" + place + "-text";
  }

  @Test
  void theyAddUpToWhatWasPublished() {
    Map<String, Statement> all =
        area.acting(() -> figures.ledger().statements())
            .collect(Collectors.toMap(Statement::id, one -> one));

    SAME.forEach((counted, reported) ->
        assertThat(all)
            .hasEntrySatisfying(
                counted,
                one -> {
                  assertThat(one.kind()).isEqualTo(Kind.COUNTED);
                  Statement published = java.util.Objects.requireNonNull(all.get(reported));
                  assertThat(one.quantity()).as(counted).isEqualTo(published.quantity());
                  assertThat(one.breakdown()).isEqualTo(published.breakdown());
                  assertThat(one.amount()).as(counted).isEqualTo(published.amount());
                }));
    assertThat(all)
        .as("most of the organisations are voluntary")
        .hasEntrySatisfying(
            "pledge-counted-pledge-organisations-voluntary-sector-share",
            one ->
                assertThat(Integer.parseInt(ValueWords.of(one).replaceAll("\\D", "")))
                    .isGreaterThan(50));
    assertThat(
            all.keySet().stream()
                .filter(id -> id.startsWith(of("")) || id.startsWith("training-counted-pledge-")))
        .as("and nothing is counted besides")
        .hasSize(9);
  }

  @Test
  void theRulesCompareThemAndFindThatTheyAgree() {
    assertThat(
            area.acting(figures::contradictions).stream()
                .map(FoundContradiction::finding)
                .filter(one ->
                    one.statements().stream()
                        .anyMatch(id ->
                            id.startsWith("pledge-counted-")
                                || id.startsWith("training-counted-pledge-"))))
        .as("what is counted is what was published")
        .isEmpty();
  }
}
