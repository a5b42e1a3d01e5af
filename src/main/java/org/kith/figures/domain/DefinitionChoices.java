package org.kith.figures.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is counted about subjects. */
@Component
@Transactional(readOnly = true)
public class DefinitionChoices {
  private final JdbcClient database;

  DefinitionChoices(JdbcClient database) {
    this.database = database;
  }

  /** Labels by key, from A to Z; counts of list items left out. */
  public Map<String, String> of(String subject) {
    Map<String, String> labels = new LinkedHashMap<>();
    database
        .sql(
            """
            select definition, label from figures.definition
            where subject = :subject and prominence <> 'count'
            order by lower(label), definition
            """)
        .param("subject", subject)
        .query(row -> {
          labels.put(row.getString("definition"), row.getString("label"));
        });
    return labels;
  }
}
