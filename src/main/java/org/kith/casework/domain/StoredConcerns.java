package org.kith.casework.domain;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.casework.Concern;
import org.kith.casework.ConcernLine;
import org.kith.casework.Concerns;
import org.kith.casework.NewConcern;
import org.kith.casework.Receipt;
import org.kith.casework.Step;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredConcerns implements Concerns {
  /** Without letters and digits that are taken for each other on the telephone. */
  private static final String SIGNS = "23456789CDFGHJKLMNPQRTVWXYZ";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Access access;
  private final Sight sight;
  private final ConcernRows rows;
  private final Accounts accounts;
  private final HeldFromErasure held;

  StoredConcerns(
      Access access, Sight sight, ConcernRows rows, Accounts accounts, HeldFromErasure held) {
    this.access = access;
    this.sight = sight;
    this.rows = rows;
    this.accounts = accounts;
    this.held = held;
  }

  @Override
  @Transactional
  public String raise(NewConcern told) {
    access.requireSomewhere(RAISE);
    sight.open();
    UUID id = UUID.randomUUID();
    String reference = reference();
    rows.add(id, reference, told);
    held.hold(id, told.words().record());
    access.audit(RAISE, SUBJECT, id.toString(), "told");
    return reference;
  }

  private static String reference() {
    StringBuilder reference = new StringBuilder();
    for (int sign = 0; sign < LENGTH; sign++) {
      reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return reference.insert(LENGTH / 2, '-').toString();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Receipt> told() {
    access.requireSomewhere(RAISE);
    sight.open();
    return rows.receipts();
  }

  /** Not everybody who tells may know who has an account: asked as the system. */
  @Override
  public boolean hasReader(String holder) {
    Actor reader = Actor.system("concerns", "who reads them", access.area(), List.of());
    return ActingAs.<Boolean, RuntimeException>actingAs(reader, () -> !leads(holder).isEmpty());
  }

  @Override
  public Map<String, String> leads(String holder) {
    Map<String, String> leads = new LinkedHashMap<>();
    for (Account account : accounts.all()) {
      if (account.state() == Account.State.ACTIVE
          && accounts.person(account.id()).filter(one -> leads(one.actor(), holder)).isPresent()) {
        leads.put(account.id(), account.name());
      }
    }
    return leads;
  }

  static boolean leads(Actor actor, String holder) {
    return holder.isEmpty() ? actor.may(LEAD) : actor.may(LEAD, Scope.organisation(holder));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ConcernLine> all(boolean closed) {
    access.requireSomewhere(LEAD);
    sight.open();
    return rows.lines(closed);
  }

  @Override
  @Transactional
  public Optional<Concern> read(UUID id) {
    access.requireSomewhere(LEAD);
    sight.open();
    Optional<Concern> concern = rows.concern(id);
    concern.ifPresent(found -> {
      require(found.line());
      access.audit(LEAD, SUBJECT, id.toString(), "read");
    });
    return concern;
  }

  @Override
  @Transactional
  public void act(UUID id, int version, Step.Words step) {
    ConcernLine concern = mine(id);
    rows.move(id, version, ConcernLine.State.OPEN, seesToIt(concern), false);
    rows.addStep(concern, step);
    access.audit(LEAD, SUBJECT, id.toString(), "acted");
  }

  @Override
  @Transactional
  public void close(UUID id, int version, Step.Words outcome) {
    ConcernLine concern = mine(id);
    rows.move(id, version, ConcernLine.State.CLOSED, seesToIt(concern), false);
    rows.addStep(concern, outcome);
    held.closed(id);
    access.audit(LEAD, SUBJECT, id.toString(), "closed");
  }

  @Override
  @Transactional
  public void handOver(UUID id, int version, String lead) {
    ConcernLine concern = mine(id);
    if (!leads(concern.holder()).containsKey(lead)) {
      throw new NoLead();
    }
    rows.move(id, version, ConcernLine.State.OPEN, lead, !lead.equals(access.who().name()));
    access.audit(LEAD, SUBJECT, id.toString(), "given to " + lead);
  }

  /** Whoever acts on what nobody has taken takes it. */
  private String seesToIt(ConcernLine concern) {
    return concern.lead().isEmpty() ? access.who().name() : concern.lead();
  }

  private ConcernLine mine(UUID id) {
    access.requireSomewhere(LEAD);
    sight.open();
    ConcernLine concern = rows.line(id).orElseThrow(ChangedMeanwhile::new);
    require(concern);
    return concern;
  }

  private void require(ConcernLine concern) {
    if (concern.holder().isEmpty()) {
      access.require(LEAD);
    } else {
      access.require(LEAD, Scope.organisation(concern.holder()));
    }
  }
}
