package org.kith.insight.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.insight.Dimension;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads what persons answered, of records that are known already. */
final class AnswersRead {
  private static final int ROWS_AT_ONCE = 5_000;

  /** In the order of the columns. */
  private static final Dimension[] ASKED = {
    Dimension.ETHNICITY, Dimension.RELIGION, Dimension.DISABILITY, Dimension.SEX, Dimension.LANGUAGE
  };

  private static final int FIRST = 4;

  /** What was answered on a day; of one day the higher id is later. */
  private record Answer(LocalDate on, long id, String[] said) {}

  private final Projection projection;
  private final Map<Integer, List<Answer>> ofSeveral = new HashMap<>();
  private int[] recordsOf = new int[0];
  private int person = -1;
  private List<Answer> told = new ArrayList<>();

  AnswersRead(Projection projection) {
    this.projection = projection;
  }

  /**
   * @param statement asks for record, day, id and answers, in the order of records, days and ids
   */
  void read(StatementSpec statement) {
    recordsOf = projection.recordsOfEach();
    statement.withFetchSize(ROWS_AT_ONCE).query(this::add);
    done();
    ofSeveral.forEach((of, answers) -> {
      answers.sort(Comparator.comparing(Answer::on).thenComparingLong(Answer::id));
      tell(of, answers);
    });
  }

  private void add(ResultSet row) throws SQLException {
    int record = projection.findRecord(row.getObject(1, UUID.class));
    if (record < 0) {
      return; // of nobody whom this viewpoint sees
    }
    int of = projection.personOf(record);
    String[] said = new String[ASKED.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = row.getString(FIRST + i);
    }
    Answer answer = new Answer(row.getObject(2, LocalDate.class), row.getLong(3), said);
    if (recordsOf[of] > 1) {
      ofSeveral.computeIfAbsent(of, one -> new ArrayList<>()).add(answer);
      return;
    }
    if (of != person) {
      done();
      person = of;
    }
    told.add(answer);
  }

  private void done() {
    if (!told.isEmpty()) {
      tell(person, told);
      told = new ArrayList<>();
    }
  }

  private void tell(int of, List<Answer> answers) {
    for (int i = 0; i < ASKED.length; i++) {
      Timeline timeline = new Timeline();
      for (Answer answer : answers) {
        timeline.add(Quarter.of(answer.on()).index(), answer.said()[i]);
      }
      projection.traits().set(of, ASKED[i], timeline);
    }
  }
}
