package org.kith.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.funding.Budget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BudgetStore {
  private final JdbcClient database;
  private final Access access;

  BudgetStore(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  List<Budget> all() {
    return database
        .sql("select * from funding.budget order by year, name, id")
        .query(BudgetStore::budget)
        .list();
  }

  Optional<Budget> find(String id) {
    return database
        .sql("select * from funding.budget where id = :id")
        .param("id", id)
        .query(BudgetStore::budget)
        .optional();
  }

  /** Adds the budget, or makes it what it is given as. */
  void save(Budget budget) {
    database
        .sql(
            """
            insert into funding.budget (area_id, id, name, funder, year, priority, note)
            values (:area, :id, :name, :funder, :year, :priority, :note)
            on conflict (area_id, id) do update set name = excluded.name,
              funder = excluded.funder, year = excluded.year, priority = excluded.priority,
              note = excluded.note, version = funding.budget.version + 1
            """)
        .param("area", access.area().value())
        .param("id", budget.id())
        .param("name", budget.name())
        .param("funder", budget.funder())
        .param("year", budget.year().words())
        .param("priority", budget.priority())
        .param("note", budget.note())
        .update();
  }

  private static Budget budget(ResultSet row, int number) throws SQLException {
    return new Budget(
        row.getString("id"),
        row.getString("name"),
        row.getString("funder"),
        Columns.period(row, "year"),
        row.getString("priority"),
        row.getString("note"),
        row.getInt("version"));
  }
}
