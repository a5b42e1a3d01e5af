package org.kith.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.governance.LogText.Chance;
import org.kith.governance.domain.LogBook;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The log, its history and its walls. */
@KithTest
@Tag("postgresql")
class LogTest {
  private final TestArea area;
  private final TestAreas areas;
  private final LogBook log;
  private final JdbcClient database;
  private final TransactionOperations transactions;

  LogTest(TestAreas areas, LogBook log, JdbcClient database, TransactionOperations transactions) {
    this.areas = areas;
    this.area = areas.loaded();
    this.log = log;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void theMostPressingComesFirst() {
    raise(risk("Hall closes", Rating.AMBER, new Chance(5, 5)));
    raise(risk("Funding ends", Rating.RED, new Chance(2, 3)));
    raise(risk("Nobody comes", Rating.RED, new Chance(3, 3)));

    assertThat(acting(log::all))
        .extracting(entry -> entry.says().title())
        .containsExactly("Nobody comes", "Funding ends", "Hall closes");
  }

  @Test
  void everyChangeOfARatingIsKeptWithItsReason() {
    UUID id = raise(risk("Hall closes", Rating.AMBER, new Chance(2, 4)));
    LogText worse = rated(risk("Hall closes", Rating.RED, new Chance(4, 4)), "Notice was given.");
    acting(() -> change(id, 1, worse));
    acting(() -> change(id, 2, rated(worse, "Notice was given.")));
    acting(() -> close(id, 3, "The school offered its hall."));

    assertThat(acting(() -> log.history(id)).reversed())
        .extracting(LogEvent::what, LogEvent::rating, LogEvent::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LogEvent.What.RAISED, Rating.AMBER, "Talks go on."),
            org.assertj.core.groups.Tuple.tuple(
                LogEvent.What.RATED, Rating.RED, "Notice was given."),
            org.assertj.core.groups.Tuple.tuple(
                LogEvent.What.CLOSED, Rating.RED, "The school offered its hall."));
    assertThatThrownBy(() -> acting(() -> change(id, 4, worse)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reopen");
  }

  @Test
  void whoeverSawAnotherVersionChangesNothing() {
    UUID id = raise(risk("Hall closes", Rating.AMBER, new Chance(2, 4)));
    acting(() -> change(id, 1, risk("Hall closes in May", Rating.AMBER, new Chance(2, 4))));

    assertThatThrownBy(
            () -> acting(() -> change(id, 1, risk("Mine", Rating.GREEN, new Chance(1, 1)))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(acting(() -> log.entry(id)).orElseThrow().says().title())
        .isEqualTo("Hall closes in May");
  }

  @Test
  void onlyARiskHasLikelihoodAndImpact() {
    assertThatThrownBy(() -> raise(risk("Hall closes", Rating.RED, null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Chance(0, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyReadsOrWritesWithoutPermission() {
    assertThatThrownBy(() -> area.acting(log::all)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            area.acting(
                () -> log.raise(LogKind.RISK, risk("A", Rating.RED, new Chance(1, 1))),
                Governance.READ))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aQueryThatForgetsAreaAndReaderSeesNothingOfOthersAndNothingFromOutside() {
    raise(risk("Hall closes", Rating.RED, new Chance(2, 4)));

    assertThat(counted(Actor.system("test", "test", area.id(), java.util.Set.of()))).isEqualTo(2);
    assertThat(counted(Actor.visitor(area.id()))).isZero();
    assertThat(counted(Actor.visitor(areas.loaded().id()))).isZero();
    assertThat(counted(Actor.system("test", "test", areas.loaded().id(), java.util.Set.of())))
        .isZero();
  }

  @Test
  void theHistoryCannotBeRewritten() {
    raise(risk("Hall closes", Rating.RED, new Chance(2, 4)));

    assertThatThrownBy(() ->
            acting(() ->
                transactions.execute(status ->
                    database.sql("update governance.log_event set reason = 'better'").update())))
        .isInstanceOf(DataAccessException.class);
  }

  /** Entries and events, as a query without any condition counts them. */
  private long counted(Actor actor) {
    return ActingAs.<Long, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transactions.execute(status -> counted())));
  }

  private Long counted() {
    return database
        .sql(
            """
            select (select count(*) from governance.log)
              + (select count(*) from governance.log_event)
            """)
        .query(Long.class)
        .single();
  }

  private UUID raise(LogText says) {
    return acting(() -> log.raise(LogKind.RISK, says));
  }

  private boolean change(UUID id, int version, LogText says) {
    log.change(id, version, says);
    return true;
  }

  private boolean close(UUID id, int version, String happened) {
    log.close(id, version, happened);
    return true;
  }

  private <T extends @Nullable Object> T acting(ScopedValue.CallableOp<T, RuntimeException> work) {
    return area.<T, RuntimeException>acting(work, Governance.READ, Governance.LOG, Access.INSIDE);
  }

  private static LogText risk(String title, Rating rating, @Nullable Chance chance) {
    return new LogText(
        title,
        "The landlord may sell.",
        rating,
        "Talks go on.",
        "joan",
        LocalDate.of(2021, 10, 5),
        null,
        chance,
        null,
        null);
  }

  private static LogText rated(LogText says, String reason) {
    return new LogText(
        says.title(),
        says.description(),
        says.rating(),
        reason,
        says.owner(),
        says.raisedOn(),
        says.reviewDue(),
        says.chance(),
        says.about(),
        says.meeting());
  }
}
