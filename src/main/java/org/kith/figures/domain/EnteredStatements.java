package org.kith.figures.domain;

import java.util.List;
import org.kith.figures.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for approval. */
@Component
class EnteredStatements {
  private final JdbcClient database;
  private final Subjects subjects;

  EnteredStatements(JdbcClient database, Subjects subjects) {
    this.database = database;
    this.subjects = subjects;
  }

  List<Statement> waiting() {
    return database
        .sql(
            "select "
                + StatementMapper.COLUMNS
                + """
                from figures.statement s join figures.definition d using (area_id, subject, definition)
                where s.state = 'entered' and s.superseded_by is null
                order by s.entered_at, s.id
                """)
        .query(new StatementMapper(subjects.byId()))
        .list();
  }
}
