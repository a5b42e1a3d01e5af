package org.kith.governance.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.governance.Governance;
import org.kith.governance.MeetingAction;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings agreed that somebody does. */
@Component
public class MeetingActions {
  private static final String SUBJECT = "meeting-action";

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  MeetingActions(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** By the day that each is due, outstanding ones first. */
  @Transactional(readOnly = true)
  public List<MeetingAction> all() {
    access.require(Governance.READ);
    return rows();
  }

  @Transactional(readOnly = true)
  public Optional<MeetingAction> action(UUID id) {
    return all().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /** As {@link #all()}, for whoever has asked for permission already. */
  List<MeetingAction> rows() {
    return database
        .sql(
            """
            select id, meeting, words, owner, due, done_on, done_how, version
            from governance.action order by done_on is not null, due, id
            """)
        .query((row, number) ->
            new MeetingAction(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getString("words"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                Columns.day(row, "done_on"),
                row.getString("done_how"),
                row.getInt("version")))
        .list();
  }

  @Transactional
  public UUID agree(UUID meeting, String words, String owner, LocalDate due) {
    access.require(Governance.MEET);
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into governance.action (area_id, id, meeting, words, owner, due)
            values (:area, :id, :meeting, :words, :owner, :due)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("meeting", meeting)
        .param("words", words)
        .param("owner", owner)
        .param("due", due)
        .update();
    access.audit(Governance.MEET, SUBJECT, id.toString(), "agreed");
    return id;
  }

  /** Changes an outstanding action; another version refuses with {@link ChangedMeanwhile}. */
  @Transactional
  public void change(UUID id, int version, String words, String owner, LocalDate due) {
    access.require(Governance.MEET);
    outstanding(id);
    int changed =
        database
            .sql(
                """
                update governance.action
                set words = :words, owner = :owner, due = :due, version = version + 1
                where id = :id and version = :version
                """)
            .param("words", words)
            .param("owner", owner)
            .param("due", due)
            .param("id", id)
            .param("version", version)
            .update();
    refuseUnchanged(changed);
    access.audit(Governance.MEET, SUBJECT, id.toString(), "changed");
  }

  /**
   * @param how what was done; may be empty
   */
  @Transactional
  public void done(UUID id, int version, String how) {
    access.require(Governance.MEET);
    outstanding(id);
    int changed =
        database
            .sql(
                """
                update governance.action
                set done_on = :today, done_how = :how, version = version + 1
                where id = :id and version = :version
                """)
            .param("today", Days.today(clock))
            .param("how", how)
            .param("id", id)
            .param("version", version)
            .update();
    refuseUnchanged(changed);
    access.audit(Governance.MEET, SUBJECT, id.toString(), "done");
  }

  private void outstanding(UUID id) {
    MeetingAction action =
        rows().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NoSuchRecord::new);
    if (!action.isOutstanding()) {
      throw new DoneAlready();
    }
  }

  private static void refuseUnchanged(int changed) {
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
  }
}
