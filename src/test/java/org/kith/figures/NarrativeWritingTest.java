package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.figures.NarrativeWriting.Draft;
import org.kith.figures.writing.TextNotReady;
import org.kith.imports.LoadRefused;
import org.kith.imports.LoadReport.Kept;
import org.kith.kernel.Amount;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The page about the programme tells, loaded, that 120 people learned English. */
@KithTest
class NarrativeWritingTest {
  private static final String LOADED = "Lessons for {{learners-in-report|unit}}.";
  private static final String NEW = "Lessons near home for {{learners-in-report|unit}}.";

  private final TestAreas areas;
  private final NarrativeWriting writing;
  private final Narratives narratives;
  private final Reporting reporting;
  private final Accounts accounts;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private TestArea area;
  private TestPerson joan;

  NarrativeWritingTest(
      TestAreas areas,
      NarrativeWriting writing,
      Narratives narratives,
      Reporting reporting,
      Accounts accounts,
      JdbcClient database,
      TransactionOperations transactions) {
    this.areas = areas;
    this.writing = writing;
    this.narratives = narratives;
    this.reporting = reporting;
    this.accounts = accounts;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.loaded();
    this.joan = area.somebody("officer");
  }

  @BeforeEach
  void aText() {
    area = areas.loaded();
    joan = area.somebody("officer");
    area.files().file("narratives/about.md", LOADED);
    area.load();
  }

  @Test
  void aDraftIsReadByNobodyOutsideUntilItIsPublished() {
    save("en", NEW);

    assertThat(area.get("/about")).bodyText().contains("Lessons for <a", "120 people");

    publish("en");

    assertThat(area.get("/about")).bodyText().contains("Lessons near home for <a", "120 people");
  }

  @Test
  void draftsAreNotReadFromOutsideEvenWhereCodeForgets() {
    save("en", NEW);

    String query = "select markdown from figures.narrative_version";
    assertThat(area.acting(() -> read(query))).contains(NEW);
    assertThat(
            ActingAs.<List<String>, RuntimeException>actingAs(
                Actor.visitor(area.id()), () -> read(query)))
        .isEmpty();
    assertThat(
            ActingAs.<List<String>, RuntimeException>actingAs(
                Actor.visitor(area.id()), () -> read("select markdown from figures.narrative")))
        .containsExactly(LOADED);
  }

  @Test
  void anAnalystDraftsAndDoesNotPublish() {
    TestPerson analyst = area.somebody("analyst");
    as(analyst, () -> writing.save("about", "en", 1, new Draft(NEW, false, false)));

    assertThatThrownBy(() -> as(analyst, () -> writing.publish("about", "en", 2)))
        .isInstanceOf(NotAllowed.class);
    TestPerson adviser = area.somebody("adviser");
    assertThatThrownBy(
            () -> as(adviser, () -> writing.save("about", "en", 2, new Draft("x", false, false))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoeverSavesOverAnothersWordsIsTold() {
    save("en", NEW);

    assertThatThrownBy(
            () -> as(joan, () -> writing.save("about", "en", 1, new Draft("Mine", false, false))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(written("en").markdown()).isEqualTo(NEW);
  }

  @Test
  void everyTextIsKeptAndCanBeGoneBackTo() {
    save("en", NEW);
    publish("en");

    as(joan, () -> writing.goBack("about", "en", 2, 1));

    assertThat(versions("en"))
        .extracting(TextVersion::markdown)
        .containsExactly(LOADED, NEW, LOADED);
    assertThat(written("en").draft()).isPresent();
    assertThat(area.get("/about")).bodyText().contains("near home");
  }

  @Test
  void aVersionIsNeverEdited() {
    assertThatThrownBy(() ->
            area.acting(() ->
                transactions.execute(running ->
                    database.sql("update figures.narrative_version set markdown = 'x'").update())))
        .hasMessageContaining("never edited");
  }

  @Test
  void figuresThatThePublicCannotSeeAreNotPublished() {
    TestPerson amina = area.somebody("officer");
    String entered =
        as(
            amina,
            () ->
                reporting.enter(
                    NewStatement.of(
                        area.subject(),
                        "learners",
                        Amount.exactly(31, Unit.PEOPLE),
                        Period.UNSTATED,
                        Source.OWN_RECORDS,
                        "Register")));
    save("en", "Now {{" + entered + "}} learn.");

    TextNotReady refused = catchThrowableOfType(TextNotReady.class, () -> publish("en"));
    assertThat(refused.sentence()).contains(entered, "not published");

    as(joan, () -> reporting.approve(List.of(entered), ""));
    assertThatThrownBy(() -> publish("en")).isInstanceOf(TextNotReady.class);

    area.acting(() ->
        transactions.execute(running -> {
          reporting.publish(List.of(entered));
          return true;
        }));
    publish("en");
    assertThat(area.get("/about")).bodyText().contains("Now <a", ">31</a>", "learn.");
  }

  @Test
  void aTextStandsWithoutAFigureThatIsNotPublished() {
    area.acting(() ->
        transactions.execute(running ->
            database
                .sql(
                    "update figures.statement set published = false where id = 'learners-in-report'")
                .update()));

    assertThat(area.get("/about"))
        .hasStatusOk()
        .bodyText()
        .contains("Lessons for", "[figure not published]")
        .doesNotContain("120");
  }

  @Test
  void htmlAndUnknownFiguresAreNotPublished() {
    save("en", "Fine.\n\nA <b>bold</b> word and {{nobody-said-so}}.");

    assertThat(catchThrowableOfType(TextNotReady.class, () -> publish("en")).sentence())
        .contains("line 3", "HTML is not allowed", "nobody-said-so");
  }

  @Test
  void aLoadKeepsWhatWasPublishedHere() {
    save("en", NEW);
    publish("en");

    assertThat(area.load().kept()).extracting(Kept::field).containsExactly("body");
    assertThat(area.get("/about")).bodyText().contains("near home");
  }

  @Test
  void aLoadThatChangesWhatWasPublishedHereIsRefusedShowingBoth() {
    save("en", NEW);
    publish("en");
    area.files().file("narratives/about.md", "Classes for {{learners-in-report|unit}}.");

    assertThat(catchThrowableOfType(LoadRefused.class, area::load).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.toString()).contains("Classes for", "Lessons near home", "body"));
    assertThat(area.get("/about")).bodyText().contains("near home");
  }

  @Test
  void aLoadLeavesADraftADraft() {
    save("en", NEW);
    area.files().file("narratives/about.md", "Classes for {{learners-in-report|unit}}.");

    area.load();

    assertThat(area.get("/about")).bodyText().contains("Classes for <a", "120 people");
    assertThat(written("en").draft().orElseThrow().markdown()).isEqualTo(NEW);
  }

  @Test
  void aTranslationIsBehindOnceTheEnglishIsAnother() {
    as(joan, () -> writing.save("about", "pl", 0, new Draft("Lekcje.", true, true)));
    as(joan, () -> writing.publish("about", "pl", 1));
    assertThat(written("pl").latest()).extracting(TextVersion::translates).isEqualTo(1);

    save("en", NEW);
    publish("en");

    assertThat(joan.get("/team/texts/about.pl"))
        .bodyText()
        .contains("Behind the English", "Drafted by a machine", "Lessons near home");
    assertThat(joan.get("/team")).bodyText().contains("behind the English");

    as(joan, () -> writing.save("about", "pl", 1, new Draft("Lekcje blisko.", true, true)));
    assertThat(joan.get("/team/texts/about.pl")).bodyText().doesNotContain("Behind the English");
  }

  @Test
  void aMachinesDraftIsMarkedUntilANamedPersonConfirmsIt() {
    as(joan, () -> writing.save("about", "pl", 0, new Draft("Lekcje.", true, true)));

    as(joan, () -> writing.confirm("about", "pl", 1));

    assertThat(written("pl").latest())
        .extracting(TextVersion::confirmedBy)
        .isEqualTo(joan.account());
    assertThat(joan.get("/team/texts/about.pl")).bodyText().doesNotContain("Drafted by a machine");
  }

  private void save(String language, String markdown) {
    int version = written(language).version();
    as(joan, () -> writing.save("about", language, version, new Draft(markdown, false, false)));
  }

  private void publish(String language) {
    int version = written(language).version();
    as(joan, () -> writing.publish("about", language, version));
  }

  private WrittenText written(String language) {
    return area.acting(() -> writing.at("about", language));
  }

  private List<TextVersion> versions(String language) {
    return area.acting(() -> writing.versions("about", language));
  }

  private List<String> read(String sql) {
    return java.util.Objects.requireNonNull(
        transactions.execute(
            running -> database.sql(sql).query((row, number) -> row.getString(1)).list()));
  }

  private void as(TestPerson person, Runnable work) {
    as(
        person,
        () -> {
          work.run();
          return true;
        });
  }

  private <R, X extends Throwable> R as(
      TestPerson person, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return new People(area, accounts).as(person, work);
  }
}
