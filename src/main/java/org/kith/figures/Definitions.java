package org.kith.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What quantities are called, before and after anything is stated of them. */
@Component
public class Definitions {
  private final JdbcClient database;
  private final Access access;

  Definitions(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** What is counted of a subject, in plain English, by the key of the quantity. */
  @Transactional(readOnly = true)
  public Map<String, String> labels(Subject subject) {
    Map<String, String> labels = new LinkedHashMap<>();
    database
        .sql("select definition, label from figures.definition where subject = :subject")
        .param("subject", subject.id())
        .query(row -> {
          labels.put(row.getString("definition"), row.getString("label"));
        });
    return labels;
  }

  /** What is counted of every subject, by subject and key of the quantity. */
  @Transactional(readOnly = true)
  public Map<String, Map<String, String>> labels() {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    database
        .sql("select subject, definition, label from figures.definition")
        .query(row -> {
          labels
              .computeIfAbsent(row.getString("subject"), subject -> new LinkedHashMap<>())
              .put(row.getString("definition"), row.getString("label"));
        });
    return labels;
  }

  /**
   * Makes a quantity known in the running transaction; one that is known stays as it is.
   *
   * @return whether it was not known before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean define(Quantity quantity, String label, Prominence prominence) {
    return database
            .sql(
                """
                insert into figures.definition (area_id, subject, definition, label, prominence)
                values (:area, :subject, :definition, :label, :prominence)
                on conflict (area_id, subject, definition) do nothing
                """)
            .param("area", access.area().value())
            .param("subject", quantity.subject().id())
            .param("definition", quantity.definition())
            .param("label", label)
            .param("prominence", prominence.id())
            .update()
        == 1;
  }
}
