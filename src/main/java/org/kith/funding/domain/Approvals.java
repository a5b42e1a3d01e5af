package org.kith.funding.domain;

import org.kith.access.Access;
import org.kith.funding.Funding;
import org.kith.funding.Standing;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on entries that count only once somebody else than who entered them has approved. */
@Component
public class Approvals {
  private final EntryStore entries;
  private final AgreementStore agreements;
  private final Recording recording;
  private final Access access;

  Approvals(EntryStore entries, AgreementStore agreements, Recording recording, Access access) {
    this.entries = entries;
    this.agreements = agreements;
    this.recording = recording;
    this.access = access;
  }

  /**
   * From now on the entry counts.
   *
   * @param reason needed from who entered it: a team of one may approve its own, and says why
   */
  @Transactional
  public void approve(String id, String reason) {
    entries.lock();
    TrailEntry entry = undecided(id);
    boolean own = isOwn(entry);
    if (own && reason.isBlank()) {
      throw new ReasonNeeded(
          "Somebody else approves what you entered. If there is nobody else, say why you approve it"
              + " yourself.");
    }
    access.require(Funding.APPROVE, recording.scopes(entry));
    count(entry, own, reason.strip());
    access.audit(
        Funding.APPROVE,
        Recording.subjectKind(entry),
        Recording.subjectId(entry),
        (own ? "approved own " : "approved ") + entry.kind().id());
  }

  private void count(TrailEntry entry, boolean own, String reason) {
    new TrailRules(Trail.of(entries.all()), agreements::find).checkApproval(entry);
    entries.decide(entry, true, own, reason);
  }

  /** The entry never counts. Refuses without a reason. */
  @Transactional
  public void decline(String id, String reason) {
    entries.lock();
    TrailEntry entry = undecided(id);
    if (reason.isBlank()) {
      throw new ReasonNeeded("Say why, for whoever entered it.");
    }
    access.require(Funding.APPROVE, recording.scopes(entry));
    entries.decide(entry, false, isOwn(entry), reason.strip());
    access.audit(
        Funding.APPROVE,
        Recording.subjectKind(entry),
        Recording.subjectId(entry),
        "declined " + entry.kind().id());
  }

  /** Whether the current actor entered it. */
  public boolean isOwn(TrailEntry entry) {
    return entry.recorded().by().equals(access.who().name());
  }

  private TrailEntry undecided(String id) {
    TrailEntry entry = entries.find(id).orElseThrow(() -> new NotPartOfIt("entry"));
    if (entry.standing() != Standing.ENTERED) {
      throw new DecidedAlready();
    }
    return entry;
  }
}
