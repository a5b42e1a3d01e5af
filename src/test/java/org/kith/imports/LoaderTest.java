package org.kith.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.NotAllowed;
import org.kith.figures.Figures;
import org.kith.imports.LoadReport.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class LoaderTest {
  private static final String HEADER = "subject,definition,label,prominence\n";

  private final TestAreas areas;
  private final Figures figures;
  private final Loader loader;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;

  LoaderTest(
      TestAreas areas,
      Figures figures,
      Loader loader,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.database = database;
    this.transactions = transactions;
    this.areas = areas;
    this.figures = figures;
    this.loader = loader;
    this.area = areas.create();
  }

  @BeforeEach
  void aFolderWithOneFigure() {
    area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(figure("learners-in-report").people(120));
  }

  @Test
  void theFirstLoadAddsEverything() {
    LoadReport report = area.load();

    assertThat(report.types().get("area")).isEqualTo(new Counts(1, 0, 0));
    assertThat(report.types().get("source")).isEqualTo(new Counts(1, 0, 0));
    assertThat(report.types().get("statement")).isEqualTo(new Counts(1, 0, 0));
    assertThat(statements()).containsExactly("learners-in-report");
  }

  @Test
  void loadingTheSameAgainChangesNothing() {
    area.load();

    LoadReport again = area.load();

    assertThat(again.changedAnything()).isFalse();
    assertThat(again.types().get("statement")).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void aChangedFieldIsOneChangedRecord() {
    area.load();
    area.files().file("sources.yaml", "").source("report", "The final report");

    LoadReport report = area.load();

    assertThat(report.types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(report.types().get("statement")).isEqualTo(new Counts(0, 0, 1));
    assertThat(area.acting(figures::sources))
        .singleElement()
        .satisfies(source -> assertThat(source.title()).isEqualTo("The final report"));
  }

  @Test
  void absenceNeverDeletes() {
    area.load();
    area.files().file("figures/report.csv", "").figure(figure("venues-in-report").people(3));

    LoadReport report = area.load();

    assertThat(report.types().get("statement")).isEqualTo(new Counts(1, 0, 0));
    assertThat(statements()).containsExactlyInAnyOrder("learners-in-report", "venues-in-report");
  }

  @Test
  void aFileMayReferToWhatWasLoadedBefore() {
    area.load();
    TestArea sameArea = area;
    sameArea.files().file("sources.yaml", "").file("figures/definitions.csv", "");

    assertThat(sameArea.load().types().get("statement")).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void allProblemsAreToldAtOnceWithFileLineFieldAndValue() {
    area.files()
        .figure(figure("Not_kebab").people(1))
        .figure(figure("many").with("low", "many"))
        .figure(figure("of-nothing").people(1).about("nobody", "learners"))
        .figure(figure("reversed").between(9, 2))
        .append(
            "sources.yaml", "- {id: leaflet, title: A leaflet, publisher: Us, kind: leaflet}\n");

    assertThat(problems())
        .containsExactly(
            "figures/report.csv:3: id: \"Not_kebab\": expected an id of lower-case letters, digits and"
                + " single hyphens",
            "figures/report.csv:4: low: \"many\": expected a number",
            "figures/report.csv:5: definition: \"nobody/learners\": expected the id of an existing"
                + " definition",
            "figures/report.csv:5: subject: \"nobody\": expected the id of an existing subject",
            "figures/report.csv:6: high: \"2\": expected a value that is not below low, 9",
            "sources.yaml:6: kind: \"leaflet\": expected one of report, web page, news article, return");
    assertThat(statements()).isEmpty();
    assertThat(area.acting(figures::sources)).isEmpty();
  }

  @Test
  void aFieldThatNobodyKnowsIsNamed() {
    area.files().append("sources.yaml", "  titel: Final report\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sources.yaml:6: titel: \"\": expected one of the fields url, id, title");
  }

  @Test
  void anIdThatStandsTwiceIsRefusedWithThePlaceOfTheFirst() {
    area.files().figure(figure("learners-in-report").people(121));

    assertThat(problems())
        .containsExactly(
            "figures/report.csv:3: id: \"learners-in-report\": expected each id once; it stands in"
                + " figures/report.csv line 2 already");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() {
    area.files().file("sources.yaml", "- title: Caf\u00e9\n".getBytes(ISO_8859_1));

    assertThat(problems()).contains("sources.yaml:0: file: \"\": expected text in UTF-8");
  }

  @Test
  void aNulCharacterIsRefused() {
    area.files().append("figures/definitions.csv", area.subject() + ",nothing,No\0thing,main\n");

    assertThat(problems())
        .containsExactly(
            "figures/definitions.csv:3: label: \"No\uFFFDthing\": expected a text without control"
                + " characters");
  }

  @Test
  void badYamlIsRefusedWithItsLine() {
    area.files().file("sources.yaml", "- id: report\n  title: \"open\n");

    assertThat(problems())
        .anySatisfy(
            problem -> assertThat(problem).startsWith("sources.yaml:3: file: \"\": expected YAML"));
  }

  @Test
  void aFieldThatStandsTwiceInYamlIsRefused() {
    area.files().append("sources.yaml", "  title: Another title\n");

    assertThat(problems()).singleElement().asString().contains("title").contains("once");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    area.files().file("figures/definitions.csv", "subject,definition,label,prominence,label\n");

    assertThat(problems())
        .contains("figures/definitions.csv:1: label: \"\": expected each column once");
  }

  @Test
  void yamlThatGrowsByAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char name = 'b'; name <= 'j'; name++) {
      bomb.append(name).append(": &").append(name).append(" [");
      bomb.append(("*" + (char) (name - 1) + ", ").repeat(9)).append("]\n");
    }
    area.files().file("sources.yaml", bomb.toString());

    assertThat(problems())
        .contains(
            "sources.yaml:0: file: \"\": expected YAML without aliases or control" + " characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b,c\n", "a,b,c,d,e\n"})
  void aRowWithAnotherNumberOfFieldsThanTheFirstIsRefused(String row) {
    area.files().append("figures/definitions.csv", row);

    assertThat(problems())
        .containsExactly(
            "figures/definitions.csv:3: row: \"%d fields\": expected 4 fields, as in the first row"
                .formatted(row.split(",", -1).length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[]",
        "{\"features\": 7}",
        "{\"type\": \"FeatureCollection\", \"features\": [{}]}",
        "{\"features\": [{\"properties\": {\"code\": \"E05001\", \"name\": \"A\"}, \"geometry\": 7}]}",
        "{\"features\": [{\"properties\": {\"code\": \"E05001\", \"name\": \"A\"}, \"geometry\":"
            + " {\"type\": \"Polygon\", \"coordinates\": [[[0, 0]]]}}]}"
      })
  void rubbishInGeoJsonIsRefused(String rubbish) {
    area.files().file("geography/wards.geojson", rubbish);

    assertThat(problems())
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("geography/wards.geojson:"));
  }

  @Test
  void aFileThatNoFolderHoldsIsRefused() {
    area.files().file("notes.docx", "");

    assertThat(problems())
        .containsExactly("notes.docx:0: file: \"\": expected a file that a programme folder holds");
  }

  @Test
  void afterTheFilesAreMendedTheLoadGoesThrough() {
    area.files().append("figures/definitions.csv", "too,few\n");
    assertThat(problems()).isNotEmpty();

    area.files()
        .file("figures/definitions.csv", HEADER)
        .definition(area.subject(), "learners", "People who learned English");

    assertThat(area.load().changedAnything()).isTrue();
    assertThat(statements()).containsExactly("learners-in-report");
  }

  @Test
  void onlyWhoMayLoadLoads() {
    ProgrammeFolder folder = ProgrammeFolder.of(List.of(area.files().folder()));

    assertThat(catchThrowableOfType(NotAllowed.class, () -> area.acting(() -> loader.load(folder))))
        .isNotNull();
    assertThat(statements()).isEmpty();
  }

  @Test
  void oneAreasFolderIsNotLoadedIntoAnother() {
    TestArea other = areas.create();
    ProgrammeFolder folder = ProgrammeFolder.of(List.of(area.files().folder()));

    LoadRefused refused =
        catchThrowableOfType(
            LoadRefused.class, () -> other.acting(() -> loader.load(folder), Loader.LOAD));

    assertThat(refused.problems())
        .anySatisfy(
            problem -> assertThat(problem.expected()).contains("area that this load is for"));
  }

  @Test
  void twoLoadsAtTheSameTimeFollowEachOther() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<LoadReport> load =
        () -> {
          start.await();
          return area.load();
        };
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<LoadReport> one = both.submit(load);
      Future<LoadReport> other = both.submit(load);

      assertThat(List.of(one.get(), other.get()))
          .filteredOn(LoadReport::changedAnything)
          .singleElement()
          .satisfies(
              report -> assertThat(report.types().get("statement")).isEqualTo(new Counts(1, 0, 0)));
    }
  }

  private Figure figure(String id) {
    return Figure.of(id).about(area.subject(), "learners");
  }

  private List<String> statements() {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database
                    .sql("select id from figures.statement order by id")
                    .query((row, number) -> row.getString("id"))
                    .list())));
  }

  private List<String> problems() {
    return catchThrowableOfType(LoadRefused.class, () -> area.load()).problems().stream()
        .map(Problem::toString)
        .sorted()
        .toList();
  }
}
