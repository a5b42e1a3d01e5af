package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
class StatementTest {
  private final TestAreas areas;
  private final JdbcClient database;
  private final TransactionOperations transactions;

  StatementTest(TestAreas areas, JdbcClient database, TransactionOperations transactions) {
    this.areas = areas;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void aFigureSaysWhereItIsStated() {
    assertThat(areas.loaded().get("/figures/learners-in-report"))
        .hasStatusOk()
        .bodyText()
        .contains("120 people", "Final report", "Exampleton Council", "June 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "LEARNERS", "a'b", "learners_in_report"})
  void anUnknownFigureIsNotFound(String id) {
    assertThat(areas.loaded().get("/figures/" + id)).hasStatus(404);
  }

  @Test
  void anotherAreasFigureIsNotFound() {
    areas.loaded();
    TestArea other = areas.create();
    other.load();

    assertThat(other.get("/figures/learners-in-report")).hasStatus(404);
  }

  @Test
  void aLiveCountHasNoPublicPage() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("live").about(area.subject(), "learners").people(3));
    area.load();
    // No file may hold a count, so it is made one here.
    area.acting(() ->
        transactions.execute(status ->
            database
                .sql("update figures.statement set kind = 'counted' where id = 'live'")
                .update()));

    assertThat(area.get("/figures/live")).hasStatus(404);
    assertThat(area.get("/figures")).hasStatusOk().bodyText().doesNotContain("/figures/live");
    assertThat(area.get("/figures.csv")).hasStatusOk().bodyText().doesNotContain("live");
  }

  @Test
  void whatDoesNotFitIsToldWithItsRule() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("here").about(area.subject(), "learners").people(120))
        .figure(Figure.of("there").about(area.subject(), "learners").people(90).in("report", "2"));
    area.load();

    assertThat(area.get("/figures/here"))
        .bodyText()
        .contains("What does not fit", "One thing with several values", "href=\"/figures/there\"");
    assertThat(area.get("/contradictions"))
        .bodyText()
        .contains("1 contradiction", "One thing with several values", "href=\"/figures/here\"");
    assertThat(area.get("/contradictions?rule=weekday-does-not-match-date"))
        .bodyText()
        .contains("No contradictions");
    assertThat(area.get("/contradictions?rule=no-such-rule")).hasStatus(404);
  }

  @Test
  void aResultStandsAgainstItsTarget() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("result").about(area.subject(), "learners").people(90))
        .figure(Figure.of("goal").about(area.subject(), "learners").kind("target").people(100));
    area.load();

    assertThat(area.get("/figures/result"))
        .bodyText()
        .contains("Against its target", "Not reached", "kith-svg--chart");
  }

  @Test
  void partsAreDrawnWhereAllAreExact() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(
            Figure.of("all").about(area.subject(), "learners").people(90).with("complete", "yes"))
        .figure(part("north", area).people(50))
        .figure(part("south", area).people(40));
    area.load();

    assertThat(area.get("/figures/all"))
        .bodyText()
        .contains("Its parts", "kith-svg--chart", "href=\"/figures/north\"")
        .contains("Together they add up to the whole.");
    assertThat(area.get("/figures/north")).bodyText().contains("Part of", "href=\"/figures/all\"");
  }

  @Test
  void partsThatAreNotExactAreOnlyListed() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("all").about(area.subject(), "learners").people(90))
        .figure(part("north", area).between(50, 60))
        .figure(part("south", area).people(40));
    area.load();

    assertThat(area.get("/figures/all"))
        .bodyText()
        .contains("href=\"/figures/north\"")
        .doesNotContain("kith-svg--chart");
  }

  @Test
  void whatIsInNoPartIsSaid() {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("all").about(area.subject(), "learners").people(90))
        .figure(part("north", area).people(50))
        .figure(part("south", area).people(29));
    area.load();

    assertThat(area.get("/figures/all"))
        .bodyText()
        .contains("At least 11 of 90 are in none of these parts.");
  }

  private static Figure part(String locality, TestArea area) {
    return Figure.of(locality)
        .about(area.subject(), "learners")
        .with("breakdown", "locality=" + locality)
        .partOf("all");
  }
}
