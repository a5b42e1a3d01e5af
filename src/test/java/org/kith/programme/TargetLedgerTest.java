package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport;
import org.kith.kernel.Period;
import org.kith.programme.Project.Output;
import org.kith.programme.Project.Target;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Targets have a history, which loading the folder again can only lengthen. */
@KithTest
class TargetLedgerTest {
  private final Programme programme;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final TestArea area;

  TargetLedgerTest(
      TestAreas areas,
      Programme programme,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.programme = programme;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
    this.area = SmallProgramme.loaded(areas.create());
  }

  @Test
  void aRevisedTargetIsAddedToTheLedgerAndTheOriginalStays() {
    area.files()
        .file(SmallProgramme.ENGLISH_CLASSES, SmallProgramme.englishClasses("promise", "revised"));
    area.load();

    assertThat(learners())
        .isEqualTo(
            new Output(
                "learners",
                "People who learned English",
                List.of(target(1, "promise", ""), target(2, "revised", ""))));
  }

  @Test
  void aTargetThatIsNoLongerInTheFileStaysInTheLedger() {
    area.files()
        .file(SmallProgramme.ENGLISH_CLASSES, SmallProgramme.englishClasses("promise", "revised"));
    area.load();
    area.files().file(SmallProgramme.ENGLISH_CLASSES, SmallProgramme.englishClasses("revised"));
    area.load();

    assertThat(learners().targets())
        .extracting(Target::figure)
        .containsExactly("promise", "revised");
  }

  @Test
  void aTargetCannotBePutBeforeOneThatIsInTheLedger() {
    area.files()
        .file(SmallProgramme.ENGLISH_CLASSES, SmallProgramme.englishClasses("revised", "promise"));

    assertThatExceptionOfType(LoadRefused.class)
        .isThrownBy(area::load)
        .satisfies(refused ->
            assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> {
                  assertThat(problem.field()).isEqualTo("figure");
                  assertThat(problem.value()).isEqualTo("promise");
                }));
  }

  @Test
  void theReasonForARevisionMayBeCorrected() {
    area.files()
        .file(
            SmallProgramme.ENGLISH_CLASSES,
            SmallProgramme.englishClasses("promise")
                .replace("- figure: promise", "- {figure: promise, reason: Rooms were closed.}"));
    LoadReport report = area.load();

    assertThat(report.types().get("project")).isEqualTo(new LoadReport.Counts(0, 1, 2));
    assertThat(learners().targets()).containsExactly(target(1, "promise", "Rooms were closed."));
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrForgetATarget() {
    for (String sql :
        List.of(
            "update programme.target_revision set figure = 'easier'",
            "update programme.target_revision set number = number + 1",
            "delete from programme.target_revision")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(
              () -> area.acting(() -> transactions.execute(status -> database.sql(sql).update())))
          .havingRootCause()
          .withMessageContaining("permission denied for table target_revision");
    }
  }

  private Output learners() {
    return area.acting(() -> programme.project("english-classes"))
        .orElseThrow()
        .outputs()
        .getFirst();
  }

  private static Target target(int revision, String figure, String reason) {
    return new Target(revision, figure, Period.UNSTATED, reason, "");
  }
}
