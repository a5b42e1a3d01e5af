package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.figures.CountedFigures;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.insight.CountedReach;
import org.kith.insight.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class CountedReachTest {
  private static final LocalDate MAY = LocalDate.of(2021, 5, 11);

  private final CountedReach counted;
  private final Figures figures;
  private final TestArea area;
  private final Town town;

  CountedReachTest(
      CountedReach counted,
      Figures figures,
      TestAreas areas,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.counted = counted;
    this.figures = figures;
    area = WalsallExample.loaded(areas);
    town = new Town(area, database, transaction);
  }

  @Test
  void whatRegistersSayStandsInTheLedgerBesideWhatWasReported() {
    UUID linking = town.activity("hall", "school-linking", "bridging", null);
    UUID amina = town.person("hall", 1990, "north");
    UUID jan = town.person("hall", 1991, "north");
    UUID first = town.session(linking, "hall", MAY);
    town.tick(first, "hall", List.of(amina, jan));
    town.tick(town.session(linking, "hall", MAY.plusMonths(3)), "hall", List.of(amina));
    town.counted(first, 9);

    assertThat(refresh()).isPositive();

    assertThat(counted("participants"))
        .containsOnly(Map.entry("counted-school-linking-participants", "9–11"));
    assertThat(counted("participants-in-a-quarter"))
        .containsEntry("counted-school-linking-participants-2021-q1", "9–11")
        .containsEntry("counted-school-linking-participants-2021-q2", "1");
    assertThat(counted("attendances"))
        .containsOnly(Map.entry("counted-school-linking-attendances", "12"));
    Statement quarter =
        statements()
            .filter(one -> one.id().endsWith("participants-2021-q1"))
            .findFirst()
            .orElseThrow();
    assertThat(quarter.partOf()).isEqualTo("counted-school-linking-participants-2021");
    assertThat(area.acting(() -> figures.isPublished(quarter.id()))).isFalse();
    assertThat(refresh()).isZero();

    town.untick(first, List.of(amina, jan));
    town.counted(first, 0);
    assertThat(refresh()).isPositive();
    assertThat(counted("participants-in-a-quarter"))
        .containsEntry("counted-school-linking-participants-2021-q2", "1");
    assertThat(counted("participants"))
        .containsOnly(Map.entry("counted-school-linking-participants", "1"));
  }

  private int refresh() {
    return area.acting(counted::refresh, Reach.COUNT, CountedFigures.COUNT);
  }

  private java.util.stream.Stream<Statement> statements() {
    return area.acting(() -> figures.ledger().statements())
        .filter(one -> one.kind() == Kind.COUNTED);
  }

  private Map<String, String> counted(String definition) {
    return statements()
        .filter(one -> one.quantity().definition().equals(definition))
        .filter(one -> one.subject().id().equals("school-linking"))
        .collect(Collectors.toMap(Statement::id, ValueWords::of));
  }
}
