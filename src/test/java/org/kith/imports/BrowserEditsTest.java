package org.kith.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.Figures;
import org.kith.imports.LoadReport.Counts;
import org.kith.imports.LoadReport.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A source whose title, publisher and address people edit in the browser and in its file. */
@KithTest
@Tag("postgresql")
class BrowserEditsTest {
  private static final String TODAY = EditedSources.TODAY;

  private final TestAreas areas;
  private final Figures figures;
  private final EditedFields edits;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;
  private EditedSources source;

  BrowserEditsTest(
      TestAreas areas,
      Figures figures,
      EditedFields edits,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.areas = areas;
    this.figures = figures;
    this.edits = edits;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.create();
    this.source = sources();
  }

  @BeforeEach
  void aSourceThatWasLoaded() {
    area = areas.create();
    source = sources();
    source.file("Final report", "Council", "");
    area.load();
  }

  @Test
  void whatOnlyTheBrowserChangedStaysAndIsTold() {
    source.edit(Map.of("title", "The final report"));

    LoadReport report = area.load();

    assertThat(source.title()).isEqualTo("The final report");
    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(report.kept()).containsExactly(new Kept("source", "report", "title", TODAY));
  }

  @Test
  void whatTheFileChangedIsAppliedBesideWhatTheBrowserChanged() {
    source.edit(Map.of("title", "The final report"));
    source.file("Final report", "Borough Council", "");

    LoadReport report = area.load();

    assertThat(source.title()).isEqualTo("The final report");
    assertThat(source.publisher()).isEqualTo("Borough Council");
    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(report.kept()).hasSize(1);
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(source.title()).isEqualTo("The final report");
  }

  @Test
  void aFieldThatBothChangedIsRefusedShowingBoth() {
    source.edit(Map.of("title", "The final report"));
    source.file("Last report", "Borough Council", "");

    assertThat(source.problems())
        .containsExactly(
            "sources.yaml:2: title: \"Last report\": expected \"Final report\" as before, or \"The"
                + " final report\", to which it was changed in the browser on "
                + TODAY);
    assertThat(source.title()).isEqualTo("The final report");
    assertThat(source.publisher()).as("nothing of a refused load is applied").isEqualTo("Council");
  }

  @Test
  void aConflictEndsWhenTheFileTakesTheBrowsersValue() {
    source.edit(Map.of("title", "The final report"));
    source.file("Last report", "Council", "");
    assertThat(source.problems()).hasSize(1);
    source.file("The final report", "Council", "");

    LoadReport report = area.load();

    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(report.kept()).isEmpty();
    source.file("A later title", "Council", "");
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(source.title()).isEqualTo("A later title");
  }

  @Test
  void aConflictEndsWhenTheBrowserTakesTheFilesValue() {
    source.edit(Map.of("title", "The final report"));
    source.file("Last report", "Council", "");
    assertThat(source.problems()).hasSize(1);
    source.edit(Map.of("title", "Last report"));

    area.load();

    assertThat(source.title()).isEqualTo("Last report");
    assertThat(source.notes()).isZero();
  }

  @Test
  void anEditThatWasTakenBackIsNoEdit() {
    source.edit(Map.of("title", "The final report"));
    source.edit(Map.of("title", "Final report"));
    source.file("Last report", "Council", "");

    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(source.title()).isEqualTo("Last report");
  }

  @Test
  void fieldsThatAnEditLeftAsTheyWereAreNotNoted() {
    source.edit(Map.of("title", "Final report\r\n", "publisher", "Council", "url", ""));

    assertThat(source.notes()).isZero();
  }

  @Test
  void aFieldThatWasEmptiedInTheBrowserStaysEmpty() {
    source.file("Final report", "Council", "https://example.org/report");
    area.load();
    source.edit(Map.of("url", ""));

    LoadReport report = area.load();

    assertThat(report.kept()).containsExactly(new Kept("source", "report", "url", TODAY));
    assertThat(source.field("url")).isEmpty();
    source.file("Final report", "Council", "https://example.org/other");
    assertThat(source.problems())
        .singleElement()
        .asString()
        .contains("or \"\", to which it was changed");
  }

  @Test
  void aFieldThatTheFileLostIsAConflictToo() {
    source.file("Final report", "Council", "https://example.org/report");
    area.load();
    source.edit(Map.of("url", "https://example.org/mine"));
    source.file("Final report", "Council", "");

    assertThat(source.problems())
        .singleElement()
        .asString()
        .startsWith("sources.yaml:1: url: \"\": expected \"https://example.org/report\" as before");
  }

  @Test
  void aRecordThatIsAbsentFromTheFilesKeepsItsEdits() {
    source.edit(Map.of("title", "The final report"));
    area.files().file("sources.yaml", "");
    area.load();
    source.file("Final report", "Council", "");

    area.load();

    assertThat(source.title()).isEqualTo("The final report");
  }

  /** A module that notes a field by another name than its file's would protect nothing. */
  @Test
  void anEditOfAFieldThatFilesDoNotHaveIsNotLetThrough() {
    source.edit(Map.of("heading", "The final report"));

    assertThat(source.problems())
        .singleElement()
        .asString()
        .startsWith("sources.yaml:1: heading: \"\": expected one of the fields ");
  }

  @Test
  void anotherAreasEditsDoNotCount() {
    source.edit(Map.of("title", "The final report"));
    area = areas.create();
    source = sources();
    source.file("Final report", "Council", "");
    area.load();
    source.file("Last report", "Council", "");

    assertThat(area.load().kept()).isEmpty();
    assertThat(source.title()).isEqualTo("Last report");
  }

  @Test
  void anEditIsNotedInItsOwnTransactionOrNotAtAll() {
    assertThatThrownBy(() ->
            area.acting(() -> {
              edits.note("source", "report", Map.of("title", "Alone"));
              return true;
            }))
        .isInstanceOf(IllegalTransactionStateException.class);
    area.acting(() ->
        transactions.execute(running -> {
          edits.note("source", "report", Map.of("title", "Taken back"));
          running.setRollbackOnly();
          return true;
        }));

    assertThat(source.notes()).isZero();
  }

  @Test
  void nobodyEditsWhileALoadRuns() throws Exception {
    CountDownLatch loading = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService loader = Executors.newSingleThreadExecutor()) {
      Future<Boolean> load =
          loader.submit(() ->
              requireNonNull(
                  area.acting(() ->
                      transactions.execute(running -> {
                        holdTheLoadersLock();
                        loading.countDown();
                        return await(end);
                      }))));
      try {
        await(loading);
        assertThatThrownBy(() -> source.edit(Map.of("title", "Meanwhile")))
            .isInstanceOf(LoadIsRunning.class);
      } finally {
        end.countDown();
      }
      assertThat(load.get()).isTrue();
    }
    source.edit(Map.of("title", "Afterwards"));

    area.load();

    assertThat(source.title()).isEqualTo("Afterwards");
  }

  private void holdTheLoadersLock() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('load:' || :area, 0))")
        .param("area", area.id().value())
        .query((row, number) -> number)
        .list();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private EditedSources sources() {
    return new EditedSources(area, edits, database, transactions);
  }
}
