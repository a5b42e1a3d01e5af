package org.kith.access;

import java.util.function.Supplier;
import org.kith.ui.forms.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes each form once. A second click on its button, or a reload of the answer, leads to what the
 * first one led to; the same form with other words in it is another.
 */
@Component
public class Submissions {
  private final Access access;
  private final JdbcClient database;

  Submissions(Access access, JdbcClient database) {
    this.access = access;
    this.database = database;
  }

  /**
   * Does the work, in one transaction with the note that it was done; where it fails, the form may
   * be sent again.
   *
   * @param work saves what the form says and tells the path to go on to
   * @return that path, or the one that the first sending came to
   */
  @Transactional
  public String once(Form form, Supplier<String> work) {
    String fingerprint = form.fingerprint();
    if (!note(fingerprint)) {
      return path(fingerprint);
    }
    String path = work.get();
    database
        .sql(
            """
            update access.submission set path = :path
            where area_id = :area and actor = :actor and fingerprint = :fingerprint
            """)
        .param("path", path)
        .param("area", access.area().value())
        .param("actor", access.who().name())
        .param("fingerprint", fingerprint)
        .update();
    forgetOld();
    return path;
  }

  /** Waits while the same form is being taken; false where it has been. */
  private boolean note(String fingerprint) {
    return database
            .sql(
                """
                insert into access.submission (area_id, actor, fingerprint)
                values (:area, :actor, :fingerprint)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("actor", access.who().name())
            .param("fingerprint", fingerprint)
            .update()
        == 1;
  }

  private String path(String fingerprint) {
    return database
        .sql(
            """
            select path from access.submission
            where area_id = :area and actor = :actor and fingerprint = :fingerprint
            """)
        .param("area", access.area().value())
        .param("actor", access.who().name())
        .param("fingerprint", fingerprint)
        .query(String.class)
        .single();
  }

  private void forgetOld() {
    database
        .sql(
            """
            delete from access.submission
            where (area_id, actor, fingerprint) in (
              select area_id, actor, fingerprint from access.submission
              where area_id = :area and at < now() - interval '1 day'
              limit 100 for update skip locked)
            """)
        .param("area", access.area().value())
        .update();
  }
}
