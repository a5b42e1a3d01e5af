package org.kith.returns.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.returns.GivenFigure;
import org.kith.returns.Returns;
import org.kith.returns.ReturnsSample;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Partners are reminded at their time, once each, and not once they have sent. */
@KithTest
class RemindersTest {
  private static final LocalDate DUE = LocalDate.now().plusDays(21);

  private final TestArea area;
  private final Requesting requesting;
  private final Answering answering;
  private final ReturnRows rows;
  private final ReturnLetters letters;
  private final Access access;
  private final JdbcClient database;
  private final PlatformTransactionManager manager;

  RemindersTest(
      TestAreas areas,
      Requesting requesting,
      Answering answering,
      ReturnRows rows,
      ReturnLetters letters,
      Access access,
      JdbcClient database,
      PlatformTransactionManager manager) {
    this.area = ReturnsSample.loaded(areas.create());
    this.requesting = requesting;
    this.answering = answering;
    this.rows = rows;
    this.letters = letters;
    this.access = access;
    this.database = database;
    this.manager = manager;
  }

  @Test
  void aWeekBeforeOnTheDayAndAWeekAndTwoAfterItOnceEach() {
    ReturnsSample.asked(area, requesting, ReturnsSample.ZEAL, DUE);

    for (int day = -20; day <= 40; day++) {
      runOn(DUE.plusDays(day));
      runOn(DUE.plusDays(day));
    }

    assertThat(reminders())
        .containsExactly(
            "A reminder: the figures of Zeal about English classes for October 2021 to December"
                + " 2021 are due in a few days.",
            "A reminder: the figures of Zeal about English classes for October 2021 to December"
                + " 2021 are due today.",
            late(),
            late());
  }

  private static String late() {
    return "We are still waiting for the figures of Zeal about English classes for October 2021 to"
        + " December 2021. If you cannot send all of them, send what you have.";
  }

  @Test
  void afterDaysOnWhichNothingRanOnlyTheLatestIsSent() {
    ReturnsSample.asked(area, requesting, ReturnsSample.ZEAL, DUE);

    runOn(DUE.plusDays(8));

    assertThat(reminders()).containsExactly(late());
  }

  @Test
  void whoHasSentIsNotReminded() {
    String id = ReturnsSample.asked(area, requesting, ReturnsSample.ZEAL, DUE);
    List<GivenFigure> figures =
        List.of(
            new GivenFigure(1, null, "", "", null),
            new GivenFigure(2, null, "", "", null),
            new GivenFigure(3, null, "", "", null));
    area.acting(
        () -> {
          answering.save(id, 1, Map.of("well", "Tea"));
          answering.send(id, 2, figures, "Tea", "", "");
          return id;
        },
        Returns.ANSWER);

    runOn(DUE.plusDays(7));

    assertThat(reminders()).isEmpty();
  }

  @Test
  void whoHasMoreTimeIsRemindedOfTheNewDay() {
    String id = ReturnsSample.asked(area, requesting, ReturnsSample.ZEAL, DUE);
    runOn(DUE);
    area.acting(
        () -> {
          requesting.prolong(id, 1, DUE.plusDays(14), "The hall is closed");
          return id;
        },
        Returns.REQUEST);

    runOn(DUE.plusDays(14));

    assertThat(reminders()).hasSize(2);
  }

  @Test
  void aReminderThatWasDueBeforeAnybodyAskedIsNotSent() {
    LocalDate soon = LocalDate.now().plusDays(3);
    ReturnsSample.asked(area, requesting, ReturnsSample.ZEAL, soon);

    runOn(soon.minusDays(2));

    assertThat(reminders()).isEmpty();
  }

  private void runOn(LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(Today.HERE).toInstant();
    Clock clock = Clock.fixed(noon, Today.HERE);
    RemindPartners job =
        new RemindPartners(rows, letters, access, database, manager, new Today(clock), clock);
    area.acting(
        () -> {
          job.run();
          return day;
        },
        Returns.REMIND);
  }

  /** The second paragraph of each, as they were sent. */
  private List<String> reminders() {
    List<String> bodies =
        area.acting(() ->
            requireNonNull(
                new TransactionTemplate(manager)
                    .execute(running ->
                        database
                            .sql(
                                """
                                select body from outbox.message
                                where purpose = 'return-reminder' order by asked_at, id
                                """)
                            .query(String.class)
                            .list())));
    return bodies.stream().map(body -> body.split("\n\n", -1)[1]).toList();
  }
}
