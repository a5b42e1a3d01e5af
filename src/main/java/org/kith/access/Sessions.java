package org.kith.access;

import org.kith.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in, wherever: sessions are in the database, so that any node can end them. */
@Component
class Sessions {
  private final JdbcClient database;

  Sessions(JdbcClient database) {
    this.database = database;
  }

  /** Signs an account out everywhere. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAll(AreaId area, String account) {
    database
        .sql("delete from access.session where principal_name = :name")
        .param("name", new SignedIn(area, account).getName())
        .update();
  }

  /** Signs an account out everywhere but here. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endOthers(AreaId area, String account, String session) {
    database
        .sql("delete from access.session where principal_name = :name and session_id <> :session")
        .param("name", new SignedIn(area, account).getName())
        .param("session", session)
        .update();
  }
}
