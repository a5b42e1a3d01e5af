package org.kith.governance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.governance.Governance;
import org.kith.governance.RegisterEntry;
import org.kith.governance.RegisterEntry.RegisterText;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Equality and data-protection registers. A review that is overdue reminds people and stops
 * nothing.
 */
@Component
public class Registers {
  /** What audit and history call an entry. */
  public static final String SUBJECT = "governance-register";

  private final JdbcClient database;
  private final Access access;

  Registers(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Those to be looked at soonest first. */
  @Transactional(readOnly = true)
  public List<RegisterEntry> all() {
    access.require(Governance.READ);
    return rows();
  }

  @Transactional(readOnly = true)
  public Optional<RegisterEntry> entry(UUID id) {
    return all().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** As {@link #all()}, for whoever has asked for permission already. */
  List<RegisterEntry> rows() {
    return database
        .sql(
            """
            select id, kind, title, about_kind, about_id, owner, dated, review_due, link, notes,
              outcome, version
            from governance.register order by review_due nulls last, title, id
            """)
        .query((row, number) ->
            new RegisterEntry(
                row.getObject("id", UUID.class),
                new RegisterText(
                    RegisterEntry.Kind.of(row.getString("kind")),
                    row.getString("title"),
                    Columns.subject(row),
                    row.getString("owner"),
                    row.getObject("dated", LocalDate.class),
                    Columns.day(row, "review_due"),
                    row.getString("link"),
                    row.getString("notes"),
                    row.getString("outcome")),
                row.getInt("version")))
        .list();
  }

  @Transactional
  public UUID add(RegisterText says) {
    access.require(Governance.REGISTER);
    UUID id = UUID.randomUUID();
    with(
            database
                .sql(
                    """
                    insert into governance.register (area_id, id, kind, title, about_kind, about_id,
                      owner, dated, review_due, link, notes, outcome)
                    values (:area, :id, :kind, :title, :aboutKind, :aboutId, :owner, :dated,
                      :review, :link, :notes, :outcome)
                    """)
                .param("area", access.area().value()),
            id,
            says)
        .update();
    access.audit(Governance.REGISTER, SUBJECT, id.toString(), "added");
    return id;
  }

  /**
   * @param version the one that was seen: another refuses with {@link ChangedMeanwhile}
   */
  @Transactional
  public void change(UUID id, int version, RegisterText says) {
    access.require(Governance.REGISTER);
    int changed =
        with(
                database
                    .sql(
                        """
                        update governance.register set kind = :kind, title = :title,
                          about_kind = :aboutKind, about_id = :aboutId, owner = :owner,
                          dated = :dated, review_due = :review, link = :link, notes = :notes,
                          outcome = :outcome, version = version + 1
                        where id = :id and version = :version
                        """)
                    .param("version", version),
                id,
                says)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
    access.audit(Governance.REGISTER, SUBJECT, id.toString(), "changed");
  }

  private static StatementSpec with(StatementSpec statement, UUID id, RegisterText says) {
    return statement
        .param("id", id)
        .param("kind", says.kind().id())
        .param("title", says.title())
        .param("aboutKind", Columns.kindOf(says.about()))
        .param("aboutId", Columns.idOf(says.about()))
        .param("owner", says.owner())
        .param("dated", says.dated())
        .param("review", says.reviewDue())
        .param("link", says.link())
        .param("notes", says.notes())
        .param("outcome", says.outcome());
  }
}
