package org.kith.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
  private static final String TODAY = BrowserEditsTest.today();

  private final TestAreas areas;
  private final Figures figures;
  private final EditedFields edits;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;

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
  }

  @BeforeEach
  void aSourceThatWasLoaded() {
    area = areas.create();
    file("Final report", "Council", "");
    area.load();
  }

  @Test
  void whatOnlyTheBrowserChangedStaysAndIsTold() {
    edit(Map.of("title", "The final report"));

    LoadReport report = area.load();

    assertThat(title()).isEqualTo("The final report");
    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(report.kept()).containsExactly(new Kept("source", "report", "title", TODAY));
  }

  @Test
  void whatTheFileChangedIsAppliedBesideWhatTheBrowserChanged() {
    edit(Map.of("title", "The final report"));
    file("Final report", "Borough Council", "");

    LoadReport report = area.load();

    assertThat(title()).isEqualTo("The final report");
    assertThat(publisher()).isEqualTo("Borough Council");
    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(report.kept()).hasSize(1);
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(title()).isEqualTo("The final report");
  }

  @Test
  void aFieldThatBothChangedIsRefusedShowingBoth() {
    edit(Map.of("title", "The final report"));
    file("Last report", "Borough Council", "");

    assertThat(problems())
        .containsExactly(
            "sources.yaml:2: title: \"Last report\": expected \"Final report\" as before, or \"The"
                + " final report\", to which it was changed in the browser on "
                + TODAY);
    assertThat(title()).isEqualTo("The final report");
    assertThat(publisher()).as("nothing of a refused load is applied").isEqualTo("Council");
  }

  @Test
  void aConflictEndsWhenTheFileTakesTheBrowsersValue() {
    edit(Map.of("title", "The final report"));
    file("Last report", "Council", "");
    assertThat(problems()).hasSize(1);
    file("The final report", "Council", "");

    LoadReport report = area.load();

    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 0, 1));
    assertThat(report.kept()).isEmpty();
    file("A later title", "Council", "");
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(title()).isEqualTo("A later title");
  }

  @Test
  void aConflictEndsWhenTheBrowserTakesTheFilesValue() {
    edit(Map.of("title", "The final report"));
    file("Last report", "Council", "");
    assertThat(problems()).hasSize(1);
    edit(Map.of("title", "Last report"));

    area.load();

    assertThat(title()).isEqualTo("Last report");
    assertThat(notes()).isZero();
  }

  @Test
  void anEditThatWasTakenBackIsNoEdit() {
    edit(Map.of("title", "The final report"));
    edit(Map.of("title", "Final report"));
    file("Last report", "Council", "");

    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(title()).isEqualTo("Last report");
  }

  @Test
  void fieldsThatAnEditLeftAsTheyWereAreNotNoted() {
    edit(Map.of("title", "Final report\r\n", "publisher", "Council", "url", ""));

    assertThat(notes()).isZero();
  }

  @Test
  void aFieldThatWasEmptiedInTheBrowserStaysEmpty() {
    file("Final report", "Council", "https://example.org/report");
    area.load();
    edit(Map.of("url", ""));

    LoadReport report = area.load();

    assertThat(report.kept()).containsExactly(new Kept("source", "report", "url", TODAY));
    assertThat(field("url")).isEmpty();
    file("Final report", "Council", "https://example.org/other");
    assertThat(problems()).singleElement().asString().contains("or \"\", to which it was changed");
  }

  @Test
  void aFieldThatTheFileLostIsAConflictToo() {
    file("Final report", "Council", "https://example.org/report");
    area.load();
    edit(Map.of("url", "https://example.org/mine"));
    file("Final report", "Council", "");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sources.yaml:1: url: \"\": expected \"https://example.org/report\" as before");
  }

  @Test
  void aRecordThatIsAbsentFromTheFilesKeepsItsEdits() {
    edit(Map.of("title", "The final report"));
    area.files().file("sources.yaml", "");
    area.load();
    file("Final report", "Council", "");

    area.load();

    assertThat(title()).isEqualTo("The final report");
  }

  @Test
  void aRecordMadeInTheBrowserIsRefusedFromAFileThatSaysSomethingElse() {
    area.files().file("sources.yaml", "");
    create("leaflet", Map.of("title", "A leaflet", "publisher", "Us", "kind", "report"));
    area.files()
        .file(
            "sources.yaml",
            """
            - id: leaflet
              title: The leaflet
              publisher: Us
              published: 2022-06
              kind: report
            """);

    assertThat(problems())
        .containsExactly(
            "sources.yaml:2: title: \"The leaflet\": expected \"A leaflet\", as the record was made"
                + " in the browser on "
                + TODAY,
            "sources.yaml:4: published: \"2022-06\": expected \"\", as the record was made in the"
                + " browser on "
                + TODAY);
    assertThat(area.acting(figures::sources))
        .hasSize(2)
        .anyMatch(source -> source.title().equals("A leaflet"));
  }

  @Test
  void aRecordMadeInTheBrowserThatAFileSaysTheSameOfIsTheFilesFromThenOn() {
    create(
        "leaflet",
        Map.of("title", "A leaflet", "publisher", "Us", "published", "2022-06", "kind", "report"));
    String leaflet =
        """
        - id: leaflet
          title: A leaflet
          publisher: Us
          published: 2022-06
          kind: report
        """;
    area.files().file("sources.yaml", leaflet);

    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 0, 1));
    area.files().file("sources.yaml", leaflet.replace("Us", "The friends"));
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(area.acting(figures::sources))
        .anyMatch(source -> source.publisher().equals("The friends"));
  }

  /** A module that notes a field by another name than its file's would protect nothing. */
  @Test
  void anEditOfAFieldThatFilesDoNotHaveIsNotLetThrough() {
    edit(Map.of("heading", "The final report"));

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sources.yaml:1: heading: \"\": expected one of the fields ");
  }

  @Test
  void anotherAreasEditsDoNotCount() {
    edit(Map.of("title", "The final report"));
    area = areas.create();
    file("Final report", "Council", "");
    area.load();
    file("Last report", "Council", "");

    assertThat(area.load().kept()).isEmpty();
    assertThat(title()).isEqualTo("Last report");
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

    assertThat(notes()).isZero();
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
        assertThatThrownBy(() -> edit(Map.of("title", "Meanwhile")))
            .isInstanceOf(LoadIsRunning.class);
      } finally {
        end.countDown();
      }
      assertThat(load.get()).isTrue();
    }
    edit(Map.of("title", "Afterwards"));

    area.load();

    assertThat(title()).isEqualTo("Afterwards");
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

  private void file(String title, String publisher, String url) {
    area.files()
        .file(
            "sources.yaml",
            """
            - id: report
              title: %s
              publisher: %s
              published: 2022-06
              kind: report
            """
                    .formatted(title, publisher)
                + (url.isEmpty() ? "" : "  url: " + url + "\n"));
  }

  /** As a module does: the record, and the note of it. */
  private void edit(Map<String, String> fields) {
    inTransaction(running -> {
      fields.forEach((field, value) ->
          database
              .sql(
                  """
                  update figures.source set
                    title = case when :field = 'title' then :value else title end,
                    publisher = case when :field = 'publisher' then :value else publisher end,
                    url = case when :field = 'url' then :value else url end
                  where id = 'report'
                  """)
              .param("field", field)
              .param("value", value)
              .update());
      edits.note("source", "report", fields);
    });
  }

  private void create(String id, Map<String, String> fields) {
    inTransaction(running -> {
      database
          .sql(
              """
              insert into figures.source (area_id, id, title, publisher, published, kind)
              values (:area, :id, :title, :publisher, :published, :kind)
              """)
          .param("area", area.id().value())
          .param("id", id)
          .param("title", fields.get("title"))
          .param("publisher", fields.get("publisher"))
          .param("published", fields.getOrDefault("published", "unstated"))
          .param("kind", fields.get("kind"))
          .update();
      edits.created("source", id, fields);
    });
  }

  private void inTransaction(Consumer<Object> work) {
    area.acting(() ->
        transactions.execute(running -> {
          work.accept(running);
          return true;
        }));
  }

  private String title() {
    return field("title");
  }

  private String publisher() {
    return field("publisher");
  }

  private String field(String field) {
    return only(
        """
        select coalesce(case :field when 'title' then title when 'url' then url else publisher end, '')
        from figures.source where id = 'report'
        """,
        field);
  }

  private long notes() {
    return Long.parseLong(
        only("select count(*)::text from imports.edited where :field <> ''", "any"));
  }

  private String only(String question, String field) {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database.sql(question).param("field", field).query(String.class).single())));
  }

  private List<String> problems() {
    return catchThrowableOfType(LoadRefused.class, () -> area.load()).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static String today() {
    return new BrowserValue(FieldValues.json((Object) ""), Instant.now()).day();
  }
}
