package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.NotAllowed;
import org.kith.access.retention.Retention;
import org.kith.access.retention.Retention.Preview;
import org.kith.access.retention.RetentionRefused;
import org.kith.outbox.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept too long goes when somebody has looked at it. People here are invented. */
@KithTest
@Tag("postgresql")
class RetentionTest {
  private static final String NOT_SEEN = "people.not-seen";

  private final TestAreas areas;
  private final People people;
  private final Retention retention;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  private TestArea area;

  RetentionTest(
      TestAreas areas,
      People people,
      Retention retention,
      Jobs jobs,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.people = people;
    this.retention = retention;
    this.jobs = jobs;
    this.database = database;
    this.transaction = transaction;
    this.area = areas.loaded();
  }

  @BeforeEach
  void somePeopleOfLongAgo() {
    area = areas.loaded();
    for (int i = 0; i < 120; i++) {
      add("Old " + i, 4);
    }
    add("New", 1);
  }

  @Test
  void whatIsDueIsShownAndNothingGoesByItself() {
    assertThat(due()).isEqualTo(120);

    jobs.runNow("count-what-is-due", area.id());
    jobs.runNow("run-retention", area.id());

    assertThat(records()).isEqualTo(121);
    TestPerson officer = area.somebody("data-protection-officer");
    assertThat(officer.get("/team")).bodyText().contains("older than its purpose needs");
    assertThat(officer.get("/team/retention"))
        .bodyText()
        .contains("People whom nobody has seen", "120");
  }

  @Test
  void whatWasConfirmedGoesInBatchesAndNoMoreThanWasShown() {
    confirm();
    add("Late", 4);

    jobs.runNow("run-retention", area.id());

    assertThat(records()).as("the new one, and the one that nobody was shown").isEqualTo(2);
    Retention.Run run = area.acting(() -> retention.runs(1), Retention.DISPOSE).getFirst();
    assertThat(run.doneAt()).isNotNull();
    assertThat(run.steps()).extracting(Retention.Step::disposed).containsExactly(120L);
    assertThat(stands()).isEqualTo(120);
    assertThat(due()).isEqualTo(1);
  }

  @Test
  void aPersonWhomOnePartnerHasSeenStaysWithAllOfThem() {
    UUID old = add("Amina", 4);
    UUID lately = add("Aminah", 1);
    area.acting(
        () ->
            transaction.execute(running ->
                database
                    .sql("update people.member set cluster_id = :one where record_id = :other")
                    .param("one", old)
                    .param("other", lately)
                    .update()),
        People.READ);

    assertThat(due()).isEqualTo(120);
  }

  @Test
  void whoseCaseIsOpenStaysAndTheOthersGo() {
    UUID asked = add("Asks", 4);
    area.acting(
        () ->
            transaction.execute(running -> {
              database
                  .sql(
                      """
                      insert into people.request
                        (area_id, id, kind, asked_by, identity, received_on, due_on, recorded_by)
                      values (:area, :id, 'access', 'Asks', 'known', current_date, current_date, 'x')
                      """)
                  .param("area", area.id().value())
                  .param("id", asked)
                  .update();
              return database
                  .sql(
                      """
                      insert into people.request_record
                        (area_id, request_id, record_id, confirmed_by)
                      values (:area, :id, :id, 'x')
                      """)
                  .param("area", area.id().value())
                  .param("id", asked)
                  .update();
            }),
        Rights.RECORD,
        Rights.ANSWER);
    confirm();

    jobs.runNow("run-retention", area.id());

    assertThat(area.acting(() -> people.find(asked), People.READ)).isPresent();
    assertThat(records()).isEqualTo(2);
  }

  @Test
  void whatChangedSinceItWasShownIsNotConfirmed() {
    List<Preview> seen = preview();
    add("Another", 5);

    assertThatThrownBy(() ->
            area.acting(
                () ->
                    retention.confirm(
                        Set.of(NOT_SEEN), Retention.fingerprint(seen), "Yearly review"),
                Retention.DISPOSE))
        .isInstanceOf(RetentionRefused.class)
        .hasMessageContaining("changed since you looked");
  }

  @Test
  void aRunThatIsGoingOnIsWaitedFor() {
    confirm();

    assertThatThrownBy(this::confirm).isInstanceOf(RetentionRefused.class);
  }

  @Test
  void whoMayNotDisposeNeitherSeesNorConfirms() {
    assertThatThrownBy(() -> area.acting(retention::preview, People.READ))
        .isInstanceOf(NotAllowed.class);
    assertThat(area.somebody("officer").get("/team/retention")).hasStatus(403);
  }

  private UUID add(String name, int yearsAgo) {
    UUID id = UUID.randomUUID();
    return area.acting(
        () -> {
          people.add(id, "hall", PersonDetails.called(name, ""));
          transaction.executeWithoutResult(running ->
              database
                  .sql(
                      """
                      update people.record
                      set recorded_at = now() - make_interval(years => :years) where id = :id
                      """)
                  .param("years", yearsAgo)
                  .param("id", id)
                  .update());
          return id;
        },
        People.READ,
        People.RECORD);
  }

  private List<Preview> preview() {
    return area.acting(retention::preview, Retention.DISPOSE);
  }

  private long due() {
    return preview().stream()
        .filter(one -> one.rule().id().equals(NOT_SEEN))
        .mapToLong(one -> one.due().count())
        .sum();
  }

  private UUID confirm() {
    int seen = Retention.fingerprint(preview());
    return area.acting(
        () -> retention.confirm(Set.of(NOT_SEEN), seen, "Yearly review"), Retention.DISPOSE);
  }

  private long records() {
    return number("select count(*) from people.record");
  }

  private long stands() {
    return number("select count(*) from people.stand_in");
  }

  private long number(String question) {
    return area.acting(
        () ->
            java.util.Objects.requireNonNull(
                transaction.execute(running ->
                    database.sql(question).query((row, number) -> row.getLong(1)).single())),
        People.READ);
  }
}
