package org.kith.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is told by letter what waits for them, and what they were told last. */
@Component
public class Notices {
  /** Tells people what waits for them: the system itself does. */
  static final Action TELL = new Action("access.tell-work");

  private final JdbcClient database;
  private final Access access;

  Notices(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Whether the current actor is told; everybody is who has not said otherwise. */
  @Transactional(readOnly = true)
  public boolean areWanted() {
    return last(access.who().name()).map(Last::isWanted).orElse(true);
  }

  /** The current actor's own wish. */
  @Transactional
  public void want(boolean isWanted) {
    database
        .sql(
            """
            insert into access.notice (area_id, account, is_wanted)
            values (:area, :account, :wanted)
            on conflict (area_id, account) do update set is_wanted = excluded.is_wanted
            """)
        .param("area", access.area().value())
        .param("account", access.who().name())
        .param("wanted", isWanted)
        .update();
  }

  /**
   * What somebody was told last.
   *
   * @param on null: nothing yet
   */
  record Last(boolean isWanted, Set<String> told, @Nullable LocalDate on) {}

  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Last> last(String account) {
    return database
        .sql("select is_wanted, told, told_on from access.notice where account = :account")
        .param("account", account)
        .query((row, number) ->
            new Last(
                row.getBoolean("is_wanted"),
                Set.of((String[]) row.getArray("told").getArray()),
                row.getObject("told_on", LocalDate.class)))
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void told(String account, List<String> fingerprints, LocalDate on) {
    access.require(TELL);
    database
        .sql(
            """
            insert into access.notice (area_id, account, told, told_on)
            values (:area, :account, :told, :on)
            on conflict (area_id, account) do update
              set told = excluded.told, told_on = excluded.told_on
            """)
        .param("area", access.area().value())
        .param("account", account)
        .param("told", fingerprints.toArray(String[]::new))
        .param("on", on)
        .update();
    access.audit(TELL, "account", account, fingerprints.size() + " waiting");
  }
}
