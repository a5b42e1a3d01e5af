package org.kith.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.database.Connections;
import org.kith.database.Login;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second wall, with the first one away: SQL that forgets the area, as the application's login.
 */
@KithTest
@Tag("postgresql")
class AreasApartTest {
  private final TestAreas areas;
  private final JdbcTemplate sql;
  private final TransactionTemplate transactions;
  private final Connections connections;

  AreasApartTest(
      TestAreas areas,
      DataSource application,
      PlatformTransactionManager transactions,
      Connections connections) {
    this.areas = areas;
    this.sql = new JdbcTemplate(application);
    this.transactions = new TransactionTemplate(transactions);
    this.connections = connections;
  }

  @Test
  void sqlThatForgetsTheAreaSeesOnlyTheAreaOfItsTransaction() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();

    assertThat(in(one, () -> areasIn("figures.statement"))).containsOnly(one.id().value());
    assertThat(in(other, () -> areasIn("figures.statement"))).containsOnly(other.id().value());
  }

  @Test
  void noTableShowsRowsOfAnotherArea() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();
    List<String> tables = tablesWithAreas();

    assertThat(tables).contains("access.audit", "figures.definition", "imports.loaded");
    assertThat(tables)
        .allSatisfy(
            table -> assertThat(in(one, () -> areasIn(table))).doesNotContain(other.id().value()));
  }

  @Test
  void withoutAnAnnouncedAreaThereAreNoRows() {
    areas.loaded();

    assertThat(tablesWithAreas())
        .allSatisfy(table -> assertThat(inATransactionOfNobody(table)).isEmpty());
    assertThat(tablesWithAreas()).allSatisfy(table -> assertThat(areasIn(table)).isEmpty());
  }

  @Test
  void aRowOfAnotherAreaCannotBeWritten() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();

    assertThatThrownBy(() -> in(one, () -> writeSource(other.id().value())))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> in(one, () -> moveSourceTo(other.id().value())))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> transactions.execute(running -> writeSource(one.id().value())))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void aRowOfAnotherAreaCannotBeChanged() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();

    int changed =
        in(
            one,
            () ->
                sql.update(
                    "update figures.source set title = 'Mine now' where area_id = ?",
                    other.id().value()));

    assertThat(changed).isZero();
  }

  @Test
  void anActorOfAnotherAreaInsideARunningTransactionWritesNothing() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();

    assertThatThrownBy(() -> in(one, () -> other.acting(() -> writeSource(other.id().value()))))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access.audit set reason = 'nothing to see'",
        "delete from access.audit",
        "delete from figures.statement",
        "truncate figures.statement",
        "alter table figures.statement disable row level security",
        "drop policy area_rows on figures.statement",
        "create table figures.copy (area_id text)",
        "create table public.copy (area_id text)",
        "create temporary table copy (area_id text)",
        "create schema mine",
        "copy figures.statement to program 'cat'",
        "call kith.protect('figures.statement', 'delete')",
        "select * from public.flyway_schema_history"
      })
  void theApplicationMayNot(String statement) {
    TestArea area = areas.loaded();

    assertThatThrownBy(() -> in(area, () -> run(statement)))
        .rootCause()
        .message()
        .matches("(?s).*(permission denied|must be owner|must be superuser).*");
  }

  @Test
  void theApplicationCannotBecomeTheOwnerOrStepAroundThePolicies() {
    TestArea area = areas.loaded();

    assertThatThrownBy(() -> in(area, () -> run("set role " + connections.owner().user())))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> in(area, () -> run("set session authorization " + connections.owner().user())))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() ->
            in(
                area,
                () -> {
                  run("set local row_security = off");
                  return areasIn("figures.statement");
                }))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  /** But what erasure left of people: every column of it is counted, and nobody is behind it. */
  @Test
  void theCounterReadsNoTable() {
    JdbcTemplate counter = new JdbcTemplate(unpooled(requireNonNull(connections.counter())));

    assertThat(tablesWithAreas())
        .filteredOn(table -> !table.equals("people.stand_in"))
        .allSatisfy(table ->
            assertThatThrownBy(() -> counter.queryForList("select * from " + table))
                .rootCause()
                .hasStackTraceContaining("permission denied"));
  }

  @Test
  void theAreaIsForgottenWhenItsTransactionEnds() {
    TestArea area = areas.loaded();
    Login app = connections.app();
    try (HikariDataSource one = new HikariDataSource()) {
      one.setJdbcUrl(app.url());
      one.setUsername(app.user());
      one.setPassword(app.password());
      one.setMaximumPoolSize(1);
      JdbcTemplate onlyConnection = new JdbcTemplate(one);
      TransactionTemplate ofIt = new TransactionTemplate(new AreaTransactionManager(one));
      Supplier<String> backend =
          () ->
              requireNonNull(
                  onlyConnection.queryForObject(
                      "select pg_backend_pid()::text || ' ' || coalesce(kith.area(), 'none')",
                      String.class));

      String during = area.acting(() -> requireNonNull(ofIt.execute(running -> backend.get())));
      String rolledBack =
          area.acting(() ->
              requireNonNull(
                  ofIt.execute(running -> {
                    running.setRollbackOnly();
                    return backend.get();
                  })));
      String nextTransaction = requireNonNull(ofIt.execute(running -> backend.get()));
      String noTransaction = backend.get();

      String process = during.substring(0, during.indexOf(' '));
      assertThat(during).isEqualTo(process + " " + area.id());
      assertThat(rolledBack).isEqualTo(during);
      assertThat(nextTransaction).isEqualTo(process + " none");
      assertThat(noTransaction).isEqualTo(process + " none");
    }
  }

  private <R> R in(TestArea area, Supplier<R> work) {
    return requireNonNull(
        area.acting(() -> transactions.execute(running -> requireNonNull(work.get()))));
  }

  private List<String> inATransactionOfNobody(String table) {
    return requireNonNull(transactions.execute(running -> areasIn(table)));
  }

  private List<String> areasIn(String table) {
    return sql.query("select area_id from " + table, (row, number) -> row.getString(1));
  }

  private boolean run(String statement) {
    sql.execute(statement);
    return true;
  }

  private int writeSource(String area) {
    return sql.update(
        """
        insert into figures.source (area_id, id, title, publisher, published, kind)
        values (?, 'forged', 'Forged', 'Nobody', 'unstated', 'report')
        """,
        area);
  }

  private int moveSourceTo(String area) {
    return sql.update("update figures.source set area_id = ?, id = 'moved'", area);
  }

  private List<String> tablesWithAreas() {
    return sql.query(
        """
        select n.nspname || '.' || c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id'
        where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
          and has_column_privilege(c.oid, a.attnum, 'select')
        order by 1
        """,
        (row, number) -> row.getString(1));
  }

  private static DataSource unpooled(Login login) {
    return new SimpleDriverDataSource(new Driver(), login.url(), login.user(), login.password());
  }
}
