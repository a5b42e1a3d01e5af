package org.kith.access;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.database.Keys;
import org.kith.kernel.AreaId;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the audit trail, so that nobody changes it afterwards unnoticed, not even with the
 * database's owner rights: each seal is an HMAC, with a key from outside the database, over the
 * entries since the one before and over that seal.
 */
@Component
public class AuditSeals {
  public static final Action SEAL = new Action("access.seal-audit");
  public static final Action VERIFY = new Action("access.verify-audit");

  private static final String KEY = "audit";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** So that a broken seal points at few entries. */
  private static final int MOST_ENTRIES = 1_000;

  private final AuditSealStore store;
  private final AuditHeads heads;
  private final Keys keys;
  private final Access access;
  private final Clock clock;
  private final TransactionTemplate writing;
  private final TransactionTemplate snapshot;

  AuditSeals(
      AuditSealStore store,
      AuditHeads heads,
      Keys keys,
      Access access,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.heads = heads;
    this.keys = keys;
    this.access = access;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * Seals what the area's trail has gained.
   *
   * @return whether all of it; else somebody was in the middle of writing, and the next time will
   *     do
   * @throws IllegalStateException the trail was sealed with another key than the one here, or ends
   *     before a seal that is known: sealing on would cover that up
   */
  public boolean seal() {
    access.require(SEAL);
    AreaId area = access.area();
    long through;
    try {
      through = writing.<Long>execute(running -> store.lastSettled(area));
    } catch (UncategorizedSQLException failure) {
      if (failure.getCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        return false;
      }
      throw failure;
    }
    byte[] key = keys.key(KEY);
    int known = -1;
    AuditSeal last = writing.<AuditSeal>execute(running -> sealNext(area, through, key));
    while (last.number() > known) {
      known = last.number();
      heads.keep(area, last);
      last = writing.<AuditSeal>execute(running -> sealNext(area, through, key));
    }
    return true;
  }

  /** The seal that is last now. */
  private AuditSeal sealNext(AreaId area, long through, byte[] key) {
    store.lockSealing(area);
    AuditSeal last = store.last();
    requireOurs(area, last, key);
    List<SealedEntry> entries = store.entries(last.through(), through, MOST_ENTRIES);
    if (entries.isEmpty()) {
      return last;
    }
    AuditMac mac = new AuditMac(key, last.seal(), area.value());
    entries.forEach(mac::add);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int number = last.number() + 1;
    AuditSeal next =
        new AuditSeal(
            number,
            mac.through(),
            mac.entries(),
            at,
            AuditMac.mark(key),
            mac.seal(number, mac.through(), mac.entries(), at));
    store.add(area, next);
    return next;
  }

  private void requireOurs(AreaId area, AuditSeal last, byte[] key) {
    if (last.number() > 0 && !last.keyMark().equals(AuditMac.mark(key))) {
      throw new IllegalStateException("the audit trail was sealed with another key");
    }
    if (heads.of(area).filter(known -> known.number() > last.number()).isPresent()) {
      throw new IllegalStateException("seals of the audit trail are missing");
    }
  }

  /** Compares the area's whole trail with its seals. */
  public AuditCheck verify() {
    access.require(VERIFY);
    return snapshot.<AuditCheck>execute(running -> check(access.area(), keys.find(KEY)));
  }

  private AuditCheck check(AreaId area, Optional<byte[]> key) {
    List<String> faults = new ArrayList<>();
    AuditSeal previous = AuditSeal.NONE;
    long entries = 0;
    List<AuditSeal> seals = store.all();
    for (AuditSeal seal : seals) {
      if (seal.number() != previous.number() + 1) {
        faults.add(
            "the seals %d to %d are missing".formatted(previous.number() + 1, seal.number() - 1));
      }
      fault(area, key, previous, seal).ifPresent(faults::add);
      entries += seal.entries();
      previous = seal;
    }
    heads.of(area).flatMap(known -> fault(seals, known)).ifPresent(faults::add);
    String head = seals.isEmpty() ? "" : previous.number() + ":" + previous.hex();
    return new AuditCheck(seals.size(), entries, faults, head, store.tail(previous.through()));
  }

  private Optional<String> fault(
      AreaId area, Optional<byte[]> key, AuditSeal previous, AuditSeal seal) {
    String what =
        "seal %d (%sup to entry %d)"
            .formatted(
                seal.number(),
                previous.number() == 0 ? "" : "from after entry " + previous.through() + " ",
                seal.through());
    if (key.isEmpty() || !seal.keyMark().equals(AuditMac.mark(key.get()))) {
      return Optional.of(what + " was made with another key than the one here");
    }
    List<SealedEntry> covered =
        store.entries(previous.through(), seal.through(), Integer.MAX_VALUE);
    if (covered.size() != seal.entries()) {
      return Optional.of(
          what
              + " does not hold: it covers %d, and there are %d"
                  .formatted(seal.entries(), covered.size()));
    }
    AuditMac mac = new AuditMac(key.get(), previous.seal(), area.value());
    covered.forEach(mac::add);
    byte[] computed = mac.seal(seal.number(), seal.through(), seal.entries(), seal.at());
    return MessageDigest.isEqual(computed, seal.seal())
        ? Optional.empty()
        : Optional.of(what + " does not hold: something in it was changed");
  }

  private static Optional<String> fault(List<AuditSeal> seals, AuditHeads.Head known) {
    Optional<AuditSeal> same =
        seals.stream().filter(seal -> seal.number() == known.number()).findFirst();
    if (same.isEmpty()) {
      return Optional.of("seal %d, which is known, is missing".formatted(known.number()));
    }
    return same.get().hex().equals(known.seal())
        ? Optional.empty()
        : Optional.of("seal %d is another than the one that is known".formatted(known.number()));
  }
}
