package org.kith.returns.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Access;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.returns.PartnerReturn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed and not sent yet: every box as it was left, right or wrong. */
@Component
class Drafts {
  private static final int LONGEST = 20_000;

  private final JdbcClient database;
  private final Access access;

  Drafts(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  Map<String, String> of(String id) {
    Map<String, String> draft = new LinkedHashMap<>();
    database
        .sql("select field, typed from returns.draft where request = :id order by field")
        .param("id", id)
        .query(row -> {
          draft.put(row.getString("field"), row.getString("typed"));
        });
    return draft;
  }

  /** Replaces the draft; refused where somebody saved another one meanwhile. */
  void save(PartnerReturn one, int draftVersion, Map<String, String> typed) {
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update returns.request set draft_version = draft_version + 1
                where id = :id and draft_version = :version
                """)
            .param("id", one.id())
            .param("version", draftVersion)
            .update());
    forget(one.id());
    typed.forEach((field, text) -> {
      if (!text.isBlank()) {
        insert(one, field, keepable(text));
      }
    });
  }

  void forget(String id) {
    database.sql("delete from returns.draft where request = :id").param("id", id).update();
  }

  private void insert(PartnerReturn one, String field, String text) {
    database
        .sql(
            """
            insert into returns.draft (area_id, request, organisation, field, typed)
            values (:area, :id, :organisation, :field, :typed)
            """)
        .param("area", access.area().value())
        .param("id", one.id())
        .param("organisation", one.organisation())
        .param("field", field)
        .param("typed", text)
        .update();
  }

  /** Without the one character that the database does not take, and no longer than a book. */
  private static String keepable(String text) {
    String kept = text.replace("\0", "");
    return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
  }
}
