package org.kith.imports.domain;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.TableImport;
import org.kith.imports.TableProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was wrong in a table; what is written there may be names, so it does not stay for long. */
@Component
class StoredProblems {
  private final JdbcClient database;
  private final Access access;

  StoredProblems(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  void replace(TableImport one, List<TableProblem> problems) {
    forget(one.id());
    database
        .sql(
            """
            insert into imports.problem
              (area_id, import_id, number, holder, is_note, sheet, cell, value, sentence)
            select :area, :id, number, :holder, is_note, sheet, cell, value, sentence
            from unnest(:notes, :sheets, :cells, :values, :sentences) with ordinality
              as found (is_note, sheet, cell, value, sentence, number)
            """)
        .param("area", access.area().value())
        .param("id", one.id())
        .param("holder", one.subject().holder())
        .param("notes", problems.stream().map(TableProblem::isNote).toArray(Boolean[]::new))
        .param("sheets", problems.stream().map(TableProblem::sheet).toArray(String[]::new))
        .param("cells", problems.stream().map(TableProblem::cell).toArray(String[]::new))
        .param("values", problems.stream().map(TableProblem::value).toArray(String[]::new))
        .param("sentences", problems.stream().map(TableProblem::sentence).toArray(String[]::new))
        .update();
  }

  /** Problems first, then notes, each in the order of the file. */
  List<TableProblem> of(UUID id, int most) {
    return database
        .sql(
            """
            select is_note, sheet, cell, value, sentence from imports.problem
            where import_id = :id order by is_note, number limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query((row, number) ->
            new TableProblem(
                row.getBoolean("is_note"),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("value"),
                row.getString("sentence")))
        .list();
  }

  void forget(UUID id) {
    database.sql("delete from imports.problem where import_id = :id").param("id", id).update();
  }
}
