package org.kith.governance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.governance.Governance;
import org.kith.governance.Meeting;
import org.kith.governance.Meeting.MeetingText;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the board and of working groups. */
@Component
public class Meetings {
  /** What audit and history call a meeting. */
  public static final String SUBJECT = "meeting";

  private final JdbcClient database;
  private final Access access;
  private final Minutes minutes;

  Meetings(JdbcClient database, Access access, Minutes minutes) {
    this.database = database;
    this.access = access;
    this.minutes = minutes;
  }

  /** Latest first. */
  @Transactional(readOnly = true)
  public List<Meeting> all() {
    access.require(Governance.READ);
    return database
        .sql(
            """
            select id, kind, title, held_on, attendance, agenda, minutes, version
            from governance.meeting order by held_on desc, title, id
            """)
        .query((row, number) ->
            new Meeting(
                row.getObject("id", UUID.class),
                new MeetingText(
                    Meeting.Kind.of(row.getString("kind")),
                    row.getString("title"),
                    row.getObject("held_on", LocalDate.class),
                    row.getString("attendance"),
                    row.getString("agenda"),
                    row.getString("minutes")),
                row.getInt("version")))
        .list();
  }

  /** There are few: a board meets some times a year. */
  @Transactional(readOnly = true)
  public Optional<Meeting> meeting(UUID id) {
    return all().stream().filter(meeting -> meeting.id().equals(id)).findFirst();
  }

  /** Refuses minutes that are no Markdown as documents have it. */
  @Transactional
  public UUID add(MeetingText says) {
    minutes.read(says.minutes());
    access.require(Governance.MEET);
    UUID id = UUID.randomUUID();
    with(
            database
                .sql(
                    """
                    insert into governance.meeting
                      (area_id, id, kind, title, held_on, attendance, agenda, minutes)
                    values (:area, :id, :kind, :title, :on, :attendance, :agenda, :minutes)
                    """)
                .param("area", access.area().value()),
            id,
            says)
        .update();
    access.audit(Governance.MEET, SUBJECT, id.toString(), "added");
    return id;
  }

  /**
   * @param version the one that was seen: another refuses with {@link ChangedMeanwhile}
   */
  @Transactional
  public void change(UUID id, int version, MeetingText says) {
    minutes.read(says.minutes());
    access.require(Governance.MEET);
    int changed =
        with(
                database
                    .sql(
                        """
                        update governance.meeting set kind = :kind, title = :title,
                          held_on = :on, attendance = :attendance, agenda = :agenda,
                          minutes = :minutes, version = version + 1
                        where id = :id and version = :version
                        """)
                    .param("version", version),
                id,
                says)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
    access.audit(Governance.MEET, SUBJECT, id.toString(), "changed");
  }

  private static StatementSpec with(StatementSpec statement, UUID id, MeetingText says) {
    return statement
        .param("id", id)
        .param("kind", says.kind().id())
        .param("title", says.title())
        .param("on", says.heldOn())
        .param("attendance", says.attendance())
        .param("agenda", says.agenda())
        .param("minutes", says.minutes());
  }
}
