package org.kith.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.database.Connections;
import org.kith.database.Keys;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampering is done as the database's owner, who may write whatever the seals are to show. */
@KithTest
@Tag("postgresql")
class AuditSealsTest {
  private static final Action CHECKING = new Action("test.check");

  private final TestAreas areas;
  private final Access access;
  private final AuditSealStore store;
  private final Connections connections;
  private final PlatformTransactionManager manager;
  private final TransactionTemplate transactions;

  @TempDir Path folder = Path.of("target");
  private TestArea area;

  AuditSealsTest(
      TestAreas areas,
      Access access,
      AuditSealStore store,
      Connections connections,
      PlatformTransactionManager manager) {
    this.areas = areas;
    this.access = access;
    this.store = store;
    this.connections = connections;
    this.manager = manager;
    this.transactions = new TransactionTemplate(manager);
    this.area = areas.create();
  }

  /** Three seals over ten, ten and ten entries. */
  @BeforeEach
  void aTrailThatIsSealed() {
    area = areas.create();
    for (int seal = 1; seal <= 3; seal++) {
      write(10);
      assertThat(seal(ours())).isTrue();
    }
  }

  @Test
  void anUntouchedTrailHoldsAndItsHeadIsTold() {
    AuditCheck check = verify(ours());

    assertThat(check.faults()).isEmpty();
    assertThat(check.seals()).isEqualTo(3);
    assertThat(check.entries()).isEqualTo(30);
    assertThat(check.tail().entries()).isZero();
    assertThat(check.head()).matches("3:[0-9a-f]{64}");
  }

  @Test
  void whatIsNotSealedYetIsCounted() {
    write(4);

    AuditCheck check = verify(ours());

    assertThat(check.holds()).isTrue();
    assertThat(check.tail().entries()).isEqualTo(4);
    assertThat(check.tail().since()).isBefore(Clock.systemUTC().instant());
  }

  @Test
  void sealingAgainWithNothingNewAddsNoSeal() {
    seal(ours());

    assertThat(verify(ours()).seals()).isEqualTo(3);
  }

  @Test
  void manyEntriesGetSeveralSeals() {
    write(2_001);
    seal(ours());

    assertThat(verify(ours()))
        .satisfies(check -> assertThat(check.seals()).isEqualTo(6))
        .satisfies(check -> assertThat(check.entries()).isEqualTo(2_031))
        .satisfies(check -> assertThat(check.holds()).isTrue());
  }

  /** Numbers of what was rolled back are missing from every trail, and mean nothing. */
  @Test
  void aGapThatARollbackLeftIsNoFault() {
    area.acting(() ->
        transactions.execute(running -> {
          access.audit(CHECKING, "thing", "never", "");
          running.setRollbackOnly();
          return true;
        }));
    write(2);
    seal(ours());

    assertThat(verify(ours()).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor = 'somebody-else'",
        "purpose = 'another'",
        "action = 'test.other'",
        "subject_kind = 'other'",
        "subject_id = 'thing-99'",
        "reason = 'because'",
        "at = at + interval '1 microsecond'",
        "actor = actor || purpose, purpose = ''",
        "area_id = 'another-area'"
      })
  void anEntryThatWasChangedIsFound(String change) throws SQLException {
    tamper("update access.audit set " + change + " where id = (" + nth(15) + ")");

    assertThat(verify(ours()).faults())
        .singleElement()
        .asString()
        .startsWith("seal 2 (from after entry ")
        .contains(" does not hold");
  }

  @Test
  void anEntryThatWasTakenOutIsFoundWithItsPlace() throws SQLException {
    tamper("delete from access.audit where id = (" + nth(15) + ")");

    assertThat(verify(ours()).faults())
        .singleElement()
        .asString()
        .startsWith("seal 2 (from after entry ")
        .endsWith("it covers 10, and there are 9");
  }

  @Test
  void anEntryThatWasPutInIsFound() throws SQLException {
    tamper("delete from access.audit where id = (" + nth(15) + ")");
    tamper(
        """
        insert into access.audit
          (id, area_id, actor, purpose, action, subject_kind, subject_id)
        overriding system value
        values ((%s) + 1, '%s', 'test', 'test', 'test.check', 'thing', 'thing-1')
        """
            .formatted(nth(14), area.id()));

    assertThat(verify(ours()).faults())
        .singleElement()
        .asString()
        .startsWith("seal 2 ")
        .contains("something in it was changed");
  }

  @Test
  void anEntryBeforeTheFirstIsFound() throws SQLException {
    tamper(
        """
        insert into access.audit
          (id, area_id, actor, purpose, action, subject_kind, subject_id)
        overriding system value
        values (- (%s), '%s', 'test', 'test', 'test.check', 'thing', 'thing-1')
        """
            .formatted(nth(1), area.id()));

    assertThat(verify(ours()).holds()).isFalse();
  }

  @Test
  void entriesThatChangedPlacesAreFound() throws SQLException {
    tamper(
        """
        update access.audit a set subject_id = b.subject_id, at = b.at
        from access.audit b
        where a.id in ((%1$s), (%2$s)) and b.id in ((%1$s), (%2$s)) and a.id <> b.id
        """
            .formatted(nth(13), nth(17)));

    assertThat(verify(ours()).faults()).singleElement().asString().startsWith("seal 2 ");
  }

  @Test
  void entriesThatWereMovedFromOneSealToAnotherAreFound() throws SQLException {
    tamper(
        """
        update access.audit_seal set through = (%s), entries = 11
        where area_id = '%s' and number = 1
        """
            .formatted(nth(11), area.id()));

    assertThat(verify(ours()).faults()).hasSize(2);
  }

  @Test
  void aSealThatWasTakenOutOfTheMiddleIsFound() throws SQLException {
    tamper("delete from access.audit_seal where area_id = '" + area.id() + "' and number = 2");

    assertThat(verify(ours()).faults())
        .first()
        .asString()
        .isEqualTo("the seals 2 to 2 are missing");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anEndThatWasCutOffWithItsSealsIsFound(int from) throws SQLException {
    String last = nth((from - 1) * 10);
    tamper(
        "delete from access.audit where area_id = '%s' and id > coalesce((%s), 0)"
            .formatted(area.id(), from == 1 ? "null" : last));
    tamper(
        "delete from access.audit_seal where area_id = '" + area.id() + "' and number >= " + from);

    assertThat(verify(ours()).faults()).containsExactly("seal 3, which is known, is missing");
    assertThatThrownBy(() -> seal(ours())).hasMessageContaining("missing");
  }

  /** Whoever rewrites the trail cannot seal it again, as the key is not in the database. */
  @Test
  void aTrailThatWasSealedAnewWithoutTheKeyIsFound() throws SQLException {
    tamper("update access.audit set reason = 'nothing' where id = (" + nth(15) + ")");
    tamper("delete from access.audit_seal where area_id = '" + area.id() + "'");
    AuditSeals forger = seals(new Keys(folder.resolve("forger"), Map.of()));
    assertThat(seal(forger)).isTrue();
    assertThat(verify(forger).holds()).isTrue();

    assertThat(verify(ours()).faults())
        .anyMatch(fault -> fault.endsWith("was made with another key than the one here"));
    tamper(
        "update access.audit_seal set key_mark = '%s' where area_id = '%s'"
            .formatted(AuditMac.mark(keys().key("audit")), area.id()));
    assertThat(verify(ours()).faults())
        .anyMatch(fault -> fault.contains("something in it was changed"));
  }

  @Test
  void nobodySealsOnWithAnotherKey() {
    write(1);

    assertThatThrownBy(() -> seal(seals(new Keys(folder.resolve("other"), Map.of()))))
        .hasMessageContaining("another key");
  }

  /** An entry that is not committed yet has an id below those that are: no seal may pass it. */
  @Test
  void nothingIsSealedPastAnEntryThatIsStillBeingWritten() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    try (ExecutorService slow = Executors.newSingleThreadExecutor()) {
      Future<Boolean> writing =
          slow.submit(() ->
              requireNonNull(
                  area.acting(() ->
                      transactions.execute(running -> {
                        access.audit(CHECKING, "thing", "slow", "");
                        written.countDown();
                        return await(commit);
                      }))));
      try {
        await(written);
        write(1);

        assertThat(seal(ours())).isFalse();
        assertThat(verify(ours()).tail().entries()).isEqualTo(1);
      } finally {
        commit.countDown();
      }
      assertThat(writing.get()).isTrue();
    }

    assertThat(seal(ours())).isTrue();
    assertThat(verify(ours()).faults()).isEmpty();
    assertThat(verify(ours()).entries()).isEqualTo(32);
  }

  @Test
  void anAreaWithoutATrailHasNothingToVerify() {
    area = areas.create();

    assertThat(seal(ours())).isTrue();
    assertThat(verify(ours()).head()).isEmpty();
    assertThat(verify(ours()).holds()).isTrue();
  }

  @Test
  void onlyWhoMayDoes() {
    assertThatThrownBy(() -> area.acting(() -> ours().seal(), AuditSeals.VERIFY))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> area.acting(() -> ours().verify(), AuditSeals.SEAL))
        .isInstanceOf(NotAllowed.class);
  }

  private void write(int entries) {
    area.acting(() ->
        transactions.execute(running -> {
          for (int entry = 1; entry <= entries; entry++) {
            access.audit(CHECKING, "thing", "thing-" + entry, "");
          }
          return entries;
        }));
  }

  private Keys keys() {
    return new Keys(folder.resolve("ours"), Map.of());
  }

  private AuditSeals ours() {
    return seals(keys());
  }

  private AuditSeals seals(Keys keys) {
    return new AuditSeals(store, new AuditHeads(keys), keys, access, Clock.systemUTC(), manager);
  }

  private boolean seal(AuditSeals seals) {
    return area.acting(() -> seals.seal(), AuditSeals.SEAL);
  }

  private AuditCheck verify(AuditSeals seals) {
    return area.acting(() -> seals.verify(), AuditSeals.VERIFY);
  }

  /** The id of the nth entry of the area, as a question. */
  private String nth(int n) {
    return "select id from access.audit where area_id = '%s' order by id offset %d limit 1"
        .formatted(area.id(), Math.max(n - 1, 0));
  }

  private void tamper(String statement) throws SQLException {
    try (Connection owner = connections.owner().connect();
        Statement tampering = owner.createStatement()) {
      assertThat(tampering.executeUpdate(statement)).isPositive();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
