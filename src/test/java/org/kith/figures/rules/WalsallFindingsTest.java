package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.figures.Finding;

/**
 * The rules over the figures of the reference programme, each finding read against its documents.
 */
class WalsallFindingsTest {
  private static final Path WALSALL = Path.of("examples", "walsall");
  private List<Finding> found = List.of();

  @BeforeEach
  void checkTheExample() {
    assumeThat(Files.isDirectory(WALSALL.resolve("figures"))).isTrue();
    found = Rules.all().check(new ExampleFigures(WALSALL).ledger());
  }

  @ParameterizedTest
  @CsvSource({
    "headline-broader-than-its-projects, connecting-across-communities-people-benefited-002",
    "outcome-claim-above-its-counts, working-and-contributing-people-gaining-outcome-002",
    "same-quantity-twice, caldmore-activity-packs-packs-distributed-covid",
    "same-quantity-twice, buddy-scheme-volunteers-recruited-table",
    "same-quantity-twice, motivate-your-mind-workshops-text",
    "same-quantity-twice, national-citizen-service-participants-table",
    "same-quantity-twice, arts-for-all-artsmark-schools-text",
    "same-quantity-twice, school-linking-pilot-schools-table",
    "same-quantity-twice, english-language-intelligence-unit-learners-online-table",
    "same-count-in-different-units, community-connectors-women-supported-table",
    "precision-differs, inclusive-employers-businesses-researched-text",
    "more-reopened-than-before, places-of-welcome-venues-reopened-text",
    "new-counted-as-reopened, places-of-welcome-new-venues-text",
    "frequency-times-period, coffee-mornings-coffee-mornings-table",
    "target-printed-as-result, school-linking-new-schools-target-table",
    "target-never-reported, identifying-you-people-with-documents",
    "promise-never-reported, faith-conference-covenants-promised-003",
    "growth-over-distorted-base, hate-crime-support-reporting-increase-text",
    "growth-without-base, places-of-welcome-attendance-increase-text",
    "weekday-does-not-match-date, inclusive-employers-conference-date-text",
    "happened-after-publication, inclusive-employers-conference-date-text",
    "promised-for-a-time-already-past, inclusive-employers-webpage-available-until-legacy"
  })
  void aKnownContradictionIsFound(String rule, String statement) {
    assertThat(found)
        .anyMatch(
            finding -> finding.rule().equals(rule) && finding.statements().contains(statement));
  }

  @ParameterizedTest
  @CsvSource({
    "pledge-organisations-signed-text",
    "english-language-intelligence-unit-venues-table",
    "english-language-intelligence-unit-learners-face-to-face-north-table",
    "caldmore-activity-packs-packs-distributed-north-text",
    "deaf-community-support-service-users-table",
    "community-transport-people-benefited-text",
    "community-transport-people-benefited-no-religion-text",
    "cultures-of-walsall-festival-date-scheduled-text"
  })
  void whatFitsIsLeftAlone(String statement) {
    assertThat(found).noneMatch(finding -> finding.statements().contains(statement));
  }

  @Test
  void everyFindingHasItsOwnIdAndNamesADocument() {
    assertThat(found).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(found)
        .allMatch(finding ->
            finding.explanation().contains("“Walsall for All")
                || finding.explanation().contains("page of the programme's website"));
    assertThat(found).isSortedAccordingTo(Comparator.comparing(Finding::weight));
  }
}
