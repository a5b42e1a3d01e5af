package org.kith.figures.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.figures.FigureRefused;
import org.kith.figures.FoundContradiction.State;
import org.kith.figures.Settling;
import org.kith.figures.domain.Case.Severity;
import org.kith.figures.domain.CaseEvent.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team does about contradictions. Every verb says which version somebody saw: where
 * another change came between, it is refused with what is so now. A settled one has to be opened
 * again before it is settled otherwise.
 */
@Component
@Transactional
public class Settlements {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient database;
  private final Access access;
  private final Accounts accounts;
  private final Cases cases;
  private final Clock clock;

  Settlements(JdbcClient database, Access access, Accounts accounts, Cases cases, Clock clock) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.cases = cases;
    this.clock = clock;
  }

  /** Says how bad it is, and who deals with it. */
  public void assign(String reference, int version, Severity severity, @Nullable String owner) {
    access.require(Settling.CONTRADICT);
    Case seen = changing(reference, version);
    boolean isOther = !Objects.equals(owner, seen.owner());
    if (isOther && owner != null) {
      requireActive(owner);
    }
    database
        .sql(
            """
            update figures.finding set severity = :severity, owner = :owner, version = version + 1
            where id = :id
            """)
        .param("id", seen.id())
        .param("severity", severity.id())
        .param("owner", owner)
        .update();
    if (severity != seen.severity()) {
      note(seen, What.SEVERITY, severity.id(), "");
    }
    if (isOther) {
      note(seen, What.OWNER, owner == null ? "" : owner, "");
    }
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "severity or owner set");
  }

  /** Says which of its figures stands, and why. The others are kept as their sources state them. */
  public void resolve(String reference, int version, String stands, String why) {
    access.require(Settling.CONTRADICT);
    Case seen = unsettled(reference, version);
    if (!seen.finding().statements().contains(stands)) {
      throw new FigureRefused("Choose which of its figures stands.");
    }
    settle(seen, "resolved", null);
    note(seen, What.RESOLVED, stands, why);
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "resolved");
  }

  /** Lets all its figures stand, and says why. */
  public void accept(String reference, int version, String why) {
    access.require(Settling.CONTRADICT);
    Case seen = unsettled(reference, version);
    settle(seen, "accepted", null);
    note(seen, What.ACCEPTED, "", why);
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "accepted");
  }

  /** Puts it off until a day after today, on which it is open again. */
  public void defer(String reference, int version, LocalDate until, String why) {
    access.require(Settling.CONTRADICT);
    Case seen = unsettled(reference, version);
    if (!until.isAfter(LocalDate.now(clock.withZone(HERE)))) {
      throw new FigureRefused("Choose a day after today.");
    }
    settle(seen, "deferred", until);
    note(seen, What.DEFERRED, until.toString(), why);
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "deferred");
  }

  /** Opens it again. */
  public void reopen(String reference, int version, String why) {
    access.require(Settling.CONTRADICT);
    Case seen = changing(reference, version);
    if (seen.state() == State.OPEN) {
      throw new FigureRefused("It is open already.");
    }
    settle(seen, "open", null);
    note(seen, What.REOPENED, "", why);
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "opened again");
  }

  /** Keeps that a letter was made about it. */
  public void letterMade(String reference, String to) {
    access.require(Settling.CONTRADICT);
    Case seen = cases.byReference(reference).orElseThrow(Settlements::unknown);
    note(seen, What.LETTER, "", to);
    access.audit(Settling.CONTRADICT, "contradiction", seen.id(), "letter made");
  }

  private Case unsettled(String reference, int version) {
    Case seen = changing(reference, version);
    if (seen.state() == State.RESOLVED || seen.state() == State.ACCEPTED) {
      throw new FigureRefused("It is settled already: open it again first.");
    }
    return seen;
  }

  /** Waits for those who change figures at the same time: they look for contradictions anew. */
  private Case changing(String reference, int version) {
    access.contentChanged();
    database
        .sql("select from figures.finding where reference = :reference for update")
        .param("reference", reference)
        .query()
        .listOfRows();
    Case now = cases.byReference(reference).orElseThrow(Settlements::unknown);
    if (now.version() != version) {
      throw new FigureRefused(
          "Somebody changed this meanwhile: look at what is said now before you decide.");
    }
    return now;
  }

  private void settle(Case seen, String state, @Nullable LocalDate until) {
    database
        .sql(
            """
            update figures.finding set state = :state, deferred_until = :until,
              judged = case when :state in ('resolved', 'accepted') then fingerprint else '' end,
              version = version + 1
            where id = :id
            """)
        .param("id", seen.id())
        .param("state", state)
        .param("until", until)
        .update();
  }

  private void note(Case about, What what, String value, String reason) {
    database
        .sql(
            """
            insert into figures.finding_event (area_id, finding, actor, event, value, reason)
            values (:area, :finding, :actor, :event, :value, :reason)
            """)
        .param("area", access.area().value())
        .param("finding", about.id())
        .param("actor", access.who().name())
        .param("event", what.id())
        .param("value", value)
        .param("reason", reason.strip())
        .update();
  }

  private void requireActive(String account) {
    if (accounts
        .account(account)
        .filter(known -> known.state() == Account.State.ACTIVE)
        .isEmpty()) {
      throw new FigureRefused("Choose somebody who has an account.");
    }
  }

  private static FigureRefused unknown() {
    return new FigureRefused("There is no such contradiction.");
  }
}
