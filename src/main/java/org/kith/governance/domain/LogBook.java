package org.kith.governance.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.governance.Governance;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.LogEvent.What;
import org.kith.governance.LogKind;
import org.kith.governance.LogText;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of risks, issues and decisions, with the history of every rating. */
@Component
public class LogBook {
  /** What audit and history call an entry. */
  public static final String SUBJECT = "governance-log";

  private final Access access;
  private final LogRows rows;
  private final Clock clock;

  LogBook(Access access, LogRows rows, Clock clock) {
    this.access = access;
    this.rows = rows;
    this.clock = clock;
  }

  /** Everything, most pressing first. */
  @Transactional(readOnly = true)
  public List<LogEntry> all() {
    access.require(Governance.READ);
    return rows.all();
  }

  @Transactional(readOnly = true)
  public Optional<LogEntry> entry(UUID id) {
    access.require(Governance.READ);
    return rows.entry(id);
  }

  /** How its ratings came about, latest first. */
  @Transactional(readOnly = true)
  public List<LogEvent> history(UUID id) {
    access.require(Governance.READ);
    return rows.events(id).reversed();
  }

  @Transactional
  public UUID raise(LogKind kind, LogText says) {
    access.require(Governance.LOG);
    UUID id = UUID.randomUUID();
    rows.add(id, kind, checked(kind, says));
    rows.addEvent(id, event(What.RAISED, says, says.ratingReason()));
    access.audit(Governance.LOG, SUBJECT, id.toString(), "raised");
    return id;
  }

  /**
   * @param version the one that was seen: another refuses with {@link ChangedMeanwhile}
   */
  @Transactional
  public void change(UUID id, int version, LogText says) {
    access.require(Governance.LOG);
    LogEntry before = open(id);
    if (!rows.change(id, version, checked(before.kind(), says))) {
      throw new ChangedMeanwhile();
    }
    boolean isRated =
        before.says().rating() != says.rating()
            || !before.says().ratingReason().equals(says.ratingReason());
    if (isRated) {
      rows.addEvent(id, event(What.RATED, says, says.ratingReason()));
    }
    access.audit(Governance.LOG, SUBJECT, id.toString(), isRated ? "rated" : "changed");
  }

  /**
   * @param happened what became of it; for a decision, what was decided
   */
  @Transactional
  public void close(UUID id, int version, String happened) {
    access.require(Governance.LOG);
    LogEntry entry = open(id);
    if (!rows.close(id, version, today(), happened)) {
      throw new ChangedMeanwhile();
    }
    rows.addEvent(id, event(What.CLOSED, entry.says(), happened));
    access.audit(Governance.LOG, SUBJECT, id.toString(), "closed");
  }

  /** Opens a closed entry again. */
  @Transactional
  public void reopen(UUID id, int version, String reason) {
    access.require(Governance.LOG);
    LogEntry entry = rows.entry(id).orElseThrow(NoSuchRecord::new);
    if (entry.isOpen() || !rows.reopen(id, version)) {
      throw new ChangedMeanwhile();
    }
    rows.addEvent(id, event(What.REOPENED, entry.says(), reason));
    access.audit(Governance.LOG, SUBJECT, id.toString(), "reopened");
  }

  private LogEntry open(UUID id) {
    LogEntry entry = rows.entry(id).orElseThrow(NoSuchRecord::new);
    if (!entry.isOpen()) {
      throw new ClosedAlready();
    }
    return entry;
  }

  private static LogText checked(LogKind kind, LogText says) {
    if ((kind == LogKind.RISK) != (says.chance() != null)) {
      throw new IllegalArgumentException("a risk, and nothing else, has likelihood and impact");
    }
    return says;
  }

  private LogEvent event(What what, LogText says, String reason) {
    return new LogEvent(what, says.rating(), reason, clock.instant(), access.who().name());
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
