package org.kith.governance.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.FreezesChanged;
import org.kith.access.PublishingFreeze;
import org.kith.access.PublishingFrozen;
import org.kith.governance.Freeze;
import org.kith.governance.Freeze.FreezeText;
import org.kith.governance.Governance;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Times before elections in which nothing new is published, and what was let out all the same. */
@Component
@Transactional
public class Freezes implements PublishingFreeze {
  /** What audit and history call a freeze. */
  public static final String SUBJECT = "freeze";

  private final FreezeRows rows;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Words words;
  private final Clock clock;

  Freezes(
      FreezeRows rows,
      Access access,
      ApplicationEventPublisher events,
      Messages messages,
      Clock clock) {
    this.rows = rows;
    this.access = access;
    this.events = events;
    this.words = messages.in(Language.ENGLISH);
    this.clock = clock;
  }

  /** Latest first. */
  @Transactional(readOnly = true)
  public List<Freeze> all() {
    return rows.all();
  }

  @Transactional(readOnly = true)
  public Optional<Freeze> freeze(UUID id) {
    return rows.all().stream().filter(freeze -> freeze.id().equals(id)).findFirst();
  }

  /** The one that holds today and ends last. */
  @Transactional(readOnly = true)
  public Optional<Freeze> now() {
    return on(Days.today(clock));
  }

  public UUID add(FreezeText says) {
    access.require(Governance.FREEZE);
    UUID id = UUID.randomUUID();
    rows.add(id, says);
    access.audit(Governance.FREEZE, SUBJECT, id.toString(), "entered");
    changed();
    return id;
  }

  /**
   * @param version the one that was seen: another refuses with {@code ChangedMeanwhile}
   */
  public void change(UUID id, int version, FreezeText says) {
    access.require(Governance.FREEZE);
    rows.change(id, version, says);
    access.audit(Governance.FREEZE, SUBJECT, id.toString(), "changed");
    changed();
  }

  /** It does not hold after all; that it was meant to stays known. */
  public void giveUp(UUID id, int version, String reason) {
    access.require(Governance.FREEZE);
    rows.giveUp(id, version, reason);
    access.audit(Governance.FREEZE, SUBJECT, id.toString(), "given up: " + reason);
    changed();
  }

  /** Lets one thing be published once while the freeze holds. */
  public void allow(UUID id, String kind, String subject, String reason) {
    access.require(Governance.FREEZE);
    rows.allow(id, kind, subject, reason);
    access.audit(Governance.FREEZE, kind, subject, "allowed in a freeze: " + reason);
    access.audit(Governance.FREEZE, SUBJECT, id.toString(), kind + " " + subject + ": " + reason);
    changed();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void check(String kind, String id) {
    Optional<Freeze> now = on(Days.today(clock));
    if (now.isPresent() && !rows.use(now.get().id(), kind, id)) {
      throw new PublishingFrozen(sentence(now.get(), words));
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Instant notBefore(String kind, String id, Instant wanted) {
    Instant moment = wanted;
    Optional<Freeze> holding = on(Days.of(moment));
    while (holding.isPresent() && !isAllowed(holding.get(), kind, id)) {
      moment = Days.start(holding.get().says().ends().plusDays(1));
      holding = on(Days.of(moment));
    }
    return moment;
  }

  /** What whoever may not publish is told: why, until when, and what goes on. */
  public static String sentence(Freeze freeze, Words words) {
    return words.plain(
        "governance.freeze.sentence",
        freeze.says().reason(),
        words.date(freeze.says().ends()),
        words.date(freeze.says().ends().plusDays(1)));
  }

  private boolean isAllowed(Freeze freeze, String kind, String id) {
    boolean wasAllowed =
        freeze.exceptions().stream()
            .anyMatch(one -> one.kind().equals(kind) && one.subject().equals(id));
    if (wasAllowed) {
      rows.use(freeze.id(), kind, id);
    }
    return wasAllowed;
  }

  private Optional<Freeze> on(LocalDate day) {
    return rows.all().stream()
        .filter(freeze -> freeze.holdsOn(day))
        .max(Comparator.comparing(freeze -> freeze.says().ends()));
  }

  private void changed() {
    events.publishEvent(new FreezesChanged(access.area()));
  }
}
