package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.programme.PlannedProgramme.atLeast;
import static org.kith.programme.PlannedProgramme.sewing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.Attainment;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.kernel.Unit;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.OwnValue;
import org.kith.programme.Project.Target;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Outputs and targets that are set in the browser, beside those that documents state. */
@KithTest
class AgreedTargetsTest {
  private static final String CLASSES = "english-classes";

  private final TestAreas areas;
  private final Targets targets;
  private final Planning planning;
  private final Programme programme;
  private final Figures figures;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;

  AgreedTargetsTest(
      TestAreas areas,
      Targets targets,
      Planning planning,
      Programme programme,
      Figures figures,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.areas = areas;
    this.targets = targets;
    this.planning = planning;
    this.programme = programme;
    this.figures = figures;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.create();
  }

  @BeforeEach
  void aProgramme() {
    area = SmallProgramme.loaded(areas.create());
  }

  @Test
  void aNewProjectsOutputIsNamedSetAndReProfiled() {
    area.acting(() -> planning.add(sewing("Sewing circle")), Planning.PLAN);
    String key =
        area.acting(() -> targets.addOutput("sewing-circle", "People who sewed"), Targets.TARGET);
    agree("sewing-circle", key, 0, atLeast(40, ""));
    agree("sewing-circle", key, 1, atLeast(25, "The room is smaller."));

    Output output = planned("sewing-circle").outputs().getFirst();
    assertThat(key).isEqualTo("people-who-sewed");
    assertThat(output.label()).isEqualTo("People who sewed");
    assertThat(output.targets())
        .extracting(Target::revision, Target::figure, Target::reason, Target::agreedBy)
        .containsExactly(
            tuple(1, "agreed-1", "", "Programme board"),
            tuple(2, "agreed-2", "The room is smaller.", "Programme board"));
    assertThat(output.targets().getLast().own()).extracting(OwnValue::words).isEqualTo("at least");
  }

  @Test
  void whatADocumentPromisedIsReProfiledHereAndCountedOnce() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    OutputFigures learners = learners();
    assertThat(learners.output().targets())
        .extracting(Target::figure)
        .containsExactly("promise", "agreed-2");
    assertThat(learners.original()).extracting(one -> one.id()).isEqualTo("promise");
    assertThat(learners.current())
        .satisfies(target -> {
          assertThat(Objects.requireNonNull(target.amount()).low()).isEqualByComparingTo("100");
          assertThat(target.source()).isEqualTo(Source.OWN_RECORDS);
          assertThat(target.id()).isEqualTo("english-classes-learners-agreed-2");
        });
    assertThat(ledger())
        .as("the ledger has what documents state and what was agreed here, and nothing twice")
        .containsExactlyInAnyOrder("promise", "revised", "english-classes-learners-agreed-2");
  }

  @Test
  void aTargetAgreedHereStandsInTheLedgerWithWhoAgreedItAndWhy() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    assertThat(area.acting(() -> figures.statement("english-classes-learners-agreed-2")))
        .hasValueSatisfying(target -> {
          assertThat(target.kind()).isEqualTo(Kind.TARGET);
          assertThat(target.section()).startsWith("Target agreed by Programme board, ");
          assertThat(target.note()).endsWith("Rooms were closed.");
        });
    assertThat(area.get("/figures/english-classes-learners-agreed-2"))
        .hasStatusOk()
        .bodyText()
        .contains("at least 100", "Our own records", "Rooms were closed.");
    assertThat(area.get("/projects/" + CLASSES))
        .bodyText()
        .contains("/figures/english-classes-learners-agreed-2");
  }

  @Test
  void anotherLoadDoublesNoTargetAndTakesNoneAway() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    area.load();
    area.files().figure(Figure.of("reached").about(CLASSES, "learners").people(120));
    area.load();

    assertThat(ledger())
        .containsExactlyInAnyOrder(
            "promise", "revised", "reached", "english-classes-learners-agreed-2");
    assertThat(learners().output().targets()).hasSize(2);
  }

  @Test
  void theRulesSeeATargetThatIsReportedAsAResult() {
    agree(CLASSES, "learners", 1, exactly(100));
    area.files()
        .source("website", "Website")
        .figure(Figure.of("reached").about(CLASSES, "learners").people(80))
        .figure(Figure.of("claimed").about(CLASSES, "learners").people(100).in("website", "1"));
    area.load();

    assertThat(area.acting(figures::openContradictions))
        .extracting(found -> found.finding().rule(), found -> found.finding().statements())
        .anySatisfy(found -> {
          assertThat(found.toList().getFirst()).isEqualTo("target-printed-as-result");
          assertThat(found.toList().getLast().toString())
              .contains("claimed", "english-classes-learners-agreed-2");
        });
  }

  /** The plan knows its day, and asks then; a document's target is one that a document answers. */
  @Test
  void aTargetAgreedHereIsNoneThatNobodyReported() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    assertThat(area.acting(figures::openContradictions))
        .filteredOn(found -> found.finding().rule().equals("target-never-reported"))
        .singleElement()
        .satisfies(found ->
            assertThat(found.finding().statements())
                .containsExactlyInAnyOrder("promise", "revised"));
  }

  private static NewTarget exactly(int people) {
    return new NewTarget(
        Precision.EXACTLY.of(BigDecimal.valueOf(people), Unit.PEOPLE),
        "",
        null,
        PlannedProgramme.MARCH,
        "Rooms were closed.",
        "Board");
  }

  @Test
  void aTargetOfAProjectThatIsNotPublishedIsSeenInsideUntilTheProjectIs() {
    area.acting(() -> planning.add(sewing("Sewing circle")), Planning.PLAN);
    String key =
        area.acting(() -> targets.addOutput("sewing-circle", "People who sewed"), Targets.TARGET);
    agree("sewing-circle", key, 0, atLeast(40, ""));
    String page = "/figures/sewing-circle-people-who-sewed-agreed-1";

    assertThat(area.get(page)).hasStatus(404);
    assertThat(area.get("/figures?subject=sewing-circle").getResponse().getStatus()).isEqualTo(404);
    published(true);
    assertThat(area.get(page)).hasStatusOk();
    published(false);
    assertThat(area.get(page)).hasStatus(404);
  }

  private void published(boolean isPublished) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          if (isPublished) {
            planning.publish("sewing-circle");
          } else {
            planning.takeOff("sewing-circle", "Not yet.");
          }
          return true;
        },
        Planning.PUBLISH);
  }

  private List<String> ledger() {
    return area.acting(() -> figures.about(new Subject("project", CLASSES))).stream()
        .map(Statement::id)
        .toList();
  }

  @Test
  void attainmentIsShownAgainstTheOriginalAndTheCurrentTarget() {
    area.files().figure(Figure.of("reached").about(CLASSES, "learners").people(120));
    area.load();
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    OutputFigures learners = learners();
    assertThat(learners.attainment(learners.original())).contains(Attainment.NOT_REACHED);
    assertThat(learners.attainment(learners.current())).contains(Attainment.REACHED);
    assertThat(area.get("/projects/" + CLASSES))
        .hasStatusOk()
        .bodyText()
        .contains("at least 100 people", "Against the original target:", "Rooms were closed.");
  }

  @Test
  void aTargetKeepsTheUnitOfItsDocument() {
    NewTarget sessions =
        new NewTarget(
            Precision.EXACTLY.of(BigDecimal.TEN, Unit.SESSIONS),
            "",
            null,
            PlannedProgramme.MARCH,
            "Sessions are easier to count.",
            "Board");

    assertThat(refusal(() -> agree(CLASSES, "learners", 1, sessions)))
        .isInstanceOf(TargetKeepsItsUnit.class);
    assertThat(learners().output().targets()).hasSize(1);
  }

  @Test
  void ofTwoWhoReProfileAtOnceTheSecondIsTold() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    assertThat(refusal(() -> agree(CLASSES, "learners", 1, atLeast(90, "Rooms are dear."))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(learners().output().targets()).hasSize(2);
  }

  @Test
  void anOutputGoesOnlyWhileNothingWasPromised() {
    area.acting(() -> targets.addOutput(CLASSES, "Cups of tea"), Targets.TARGET);
    assertThat(
            refusal(() ->
                area.acting(() -> targets.addOutput(CLASSES, "Cups of tea!"), Targets.TARGET)))
        .isInstanceOf(OutputThere.class);
    remove("cups-of-tea");
    assertThat(planned(CLASSES).outputs())
        .extracting(Output::definition)
        .containsExactly("learners");

    assertThat(refusal(() -> remove("learners"))).isInstanceOf(OutputWasPromised.class);
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrForgetATargetAgreedHere() {
    agree(CLASSES, "learners", 1, atLeast(100, "Rooms were closed."));

    for (String sql :
        List.of(
            "update programme.target_revision set low = 1 where figure = 'agreed-2'",
            "update programme.target_revision set due = null",
            "update programme.target_revision set unit = 'sessions'",
            "delete from programme.target_revision")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(
              () -> area.acting(() -> transactions.execute(status -> database.sql(sql).update())))
          .havingRootCause()
          .withMessageContaining("permission denied for table target_revision");
    }
  }

  private OutputFigures learners() {
    return OutputFigures.of(
            area.acting(() -> programme.project(CLASSES)).orElseThrow(),
            area.acting(() -> figures.about(new Subject("project", CLASSES))))
        .getFirst();
  }

  private Project planned(String id) {
    return area.acting(() -> planning.project(id)).orElseThrow().project();
  }

  private void agree(String project, String definition, int seen, NewTarget target) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          targets.agree(project, definition, seen, target);
          return true;
        },
        Targets.TARGET);
  }

  private void remove(String definition) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          targets.removeOutput(CLASSES, definition);
          return true;
        },
        Targets.TARGET);
  }

  private static Refusal refusal(Runnable work) {
    return catchThrowableOfType(Refusal.class, work::run);
  }
}
