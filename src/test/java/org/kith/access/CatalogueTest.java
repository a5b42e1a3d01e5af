package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.database.Connections;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database's own catalogue says about walls and rights: no table is forgotten. */
@KithTest
@Tag("postgresql")
class CatalogueTest {
  /** Schemas that hold anything of the application. */
  private static final String OURS =
      " n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'";

  /** Which migrations ran: the owner's alone, in a schema where nobody else may do anything. */
  private static final String HISTORY = "public.flyway_schema_history";

  /** A request's session is found before any area is known; a job runs in every area in turn. */
  private static final List<String> WITHOUT_AN_AREA =
      List.of("access.session", "outbox.scheduled_tasks");

  /** Names and hosts of all areas are public: a request's host name has to find its area first. */
  private static final List<String> POLICIES_OF_ITS_OWN = List.of("geography.area");

  private static final String UNPROTECTED =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f') and not (
          c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
        and\
      """
          + OURS;

  private static final String OTHER_POLICIES =
      """
      select n.nspname || '.' || c.relname || ' ' || p.polname
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where p.polpermissive and (
            (p.polname, p.polcmd, p.polroles) is distinct from ('area_rows', '*'::"char", '{0}'::oid[])
         or pg_get_expr(p.polqual, p.polrelid) is distinct from '(area_id = kith.area())'
         or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from '(area_id = kith.area())')
      """;

  private static final String WITHOUT_AREA =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not exists (
          select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'area_id' and a.attnotnull)
        and\
      """
          + OURS;

  private static final String KEYS_ACROSS =
      """
      select k.conrelid::regclass::text || ' ' || k.conname
      from pg_constraint k
      where k.contype = 'f' and not exists (
        select from pg_attribute a
        where a.attrelid = k.conrelid and a.attname = 'area_id' and a.attnum = any (k.conkey))
      """;

  private static final String UNIQUE_ACROSS =
      """
      select i.indexrelid::regclass::text
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where i.indisunique and c.relkind in ('r', 'p') and not exists (
          select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'area_id' and a.attnum = any (i.indkey))
        and not exists ( -- numbers that the server gives collide with nothing
          select from pg_attribute a
          where a.attrelid = c.oid and a.attidentity = 'a' and i.indkey[0] = a.attnum)
        and\
      """
          + OURS;

  private static final String VIEWS_OF_THE_OWNER =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where (c.relkind = 'm'
          or c.relkind = 'v' and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}')))
        and\
      """
          + OURS;

  private static final String LENDING_FUNCTIONS =
      """
      select n.nspname || '.' || f.proname
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace
      where f.prosecdef and\
      """
          + OURS;

  private final JdbcClient catalogue;
  private final Connections connections;

  CatalogueTest(DataSource application, Connections connections) {
    this.catalogue = JdbcClient.create(application);
    this.connections = connections;
  }

  @Test
  void everyTableHasRowLevelSecurityAndAPolicy() {
    assertThat(tables()).contains("figures.statement", "access.audit", "geography.area");
    assertThat(names(UNPROTECTED)).allMatch(CatalogueTest::belongsToNoArea);
  }

  @Test
  void everyPolicyIsTheOneThatKeepsAreasApart() {
    assertThat(names(OTHER_POLICIES))
        .allMatch(policy -> POLICIES_OF_ITS_OWN.contains(policy.substring(0, policy.indexOf(' '))));
  }

  @Test
  void everyRowSaysItsArea() {
    assertThat(names(WITHOUT_AREA))
        .allMatch(table -> belongsToNoArea(table) || POLICIES_OF_ITS_OWN.contains(table));
  }

  /**
   * The server checks foreign keys without policies: one that left the area out would see across.
   */
  @Test
  void noForeignKeyReachesIntoAnotherArea() {
    assertThat(names(KEYS_ACROSS))
        .allMatch(key -> belongsToNoArea(key.substring(0, key.indexOf(' '))));
  }

  private static boolean belongsToNoArea(String name) {
    return name.startsWith(HISTORY) || WITHOUT_AN_AREA.stream().anyMatch(name::startsWith);
  }

  /** A refused duplicate would tell one area what another holds. */
  @Test
  void whatIsUniqueIsUniqueWithinAnArea() {
    assertThat(names(UNIQUE_ACROSS))
        .allMatch(index ->
            belongsToNoArea(index)
                || index.contains("flyway_schema_history")
                || index.equals("geography.area_pkey"));
  }

  @Test
  void viewsAreReadWithTheReadersOwnRights() {
    assertThat(names(VIEWS_OF_THE_OWNER)).isEmpty();
  }

  @Test
  void noFunctionLendsItsOwnersRights() {
    assertThat(names(LENDING_FUNCTIONS)).isEmpty();
  }

  @Test
  void applicationAndCounterStandBelowThePolicies() {
    for (String login : List.of(app(), counter())) {
      assertThat(
              catalogue
                  .sql(
                      """
                      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                      from pg_roles where rolname = :login
                      """)
                  .param("login", login)
                  .query(Boolean.class)
                  .single())
          .as(login)
          .isFalse();
      assertThat(
              names(
                  """
                  select r.rolname::text from pg_auth_members m
                  join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
                  where l.rolname = :login
                  """,
                  login))
          .as("roles that %s could become", login)
          .isEmpty();
      assertThat(
              names(
                  """
                  select c.oid::regclass::text from pg_class c join pg_roles l on l.oid = c.relowner
                  where l.rolname = :login
                  union all
                  select n.nspname::text from pg_namespace n join pg_roles l on l.oid = n.nspowner
                  where l.rolname = :login
                  union all
                  select f.oid::regprocedure::text from pg_proc f join pg_roles l on l.oid = f.proowner
                  where l.rolname = :login
                  """,
                  login))
          .as("what %s owns", login)
          .isEmpty();
      assertThat(
              names(
                  """
                  select n.nspname::text from pg_namespace n
                  where has_schema_privilege(:login, n.oid, 'create')
                  union all
                  select d.datname::text from pg_database d
                  where d.datname = current_database()
                    and (has_database_privilege(:login, d.oid, 'create')
                      or has_database_privilege(:login, d.oid, 'temporary'))
                  """,
                  login))
          .as("where %s may make things", login)
          .isEmpty();
    }
  }

  @Test
  void theApplicationHasNoRightThatPoliciesDoNotRule() {
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v')
                  and has_table_privilege(:login, c.oid, 'truncate, references, trigger')
                  and\
                """
                    + OURS,
                app()))
        .isEmpty();
    assertThat(
            names(
                """
                select c.oid::regclass::text from pg_class c
                where c.relname like 'flyway_schema_history%'
                  and has_any_column_privilege(:login, c.oid, 'select, insert, update, references')
                """,
                app()))
        .isEmpty();
  }

  @Test
  void theAuditTrailIsOnlyEverAddedTo() {
    assertThat(
            names(
                """
                select privilege from unnest(array['select', 'insert', 'update', 'delete']) privilege
                where has_table_privilege(:login, 'access.audit', privilege)
                """,
                app()))
        .containsExactly("select", "insert");
  }

  @Test
  void nothingIsGrantedToEverybody() {
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                  aclexplode(c.relacl) granted
                where granted.grantee = 0 and\
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void theCounterReadsExactlyWhatReportViewsUse() {
    List<String> used =
        owner()
            .sql(
                """
                select distinct table_schema || '.' || table_name || '.' || column_name
                from information_schema.view_column_usage
                where view_name like 'report\\_%'
                union
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns
                where table_name like 'report\\_%'
                """)
            .query((row, number) -> row.getString(1))
            .list();

    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relkind in ('r', 'p', 'v')
                  and has_column_privilege(:login, c.oid, a.attnum, 'select')
                  and\
                """
                    + OURS,
                counter()))
        .containsExactlyInAnyOrderElementsOf(used);
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v')
                  and (has_table_privilege(:login, c.oid, 'delete, truncate, trigger')
                    or has_any_column_privilege(:login, c.oid, 'insert, update, references'))
                  and\
                """
                    + OURS,
                counter()))
        .isEmpty();
  }

  /** What the questions above are worth: a migration that forgets everything, taken back. */
  @Test
  void aTableThatAMigrationForgotIsFound() throws SQLException {
    var owner = connections.owner();
    try (var connection =
        DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
      connection.setAutoCommit(false);
      JdbcClient migration = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      try {
        migration
            .sql(
                """
                create table figures.forgotten (id text primary key, of text references geography.area);
                create table figures.lenient (area_id text not null);
                alter table figures.lenient enable row level security;
                create policy everybody on figures.lenient using (true);
                create view figures.peephole as select * from figures.statement;
                create function figures.lent() returns int language sql security definer as 'select 1';
                """)
            .update();

        assertThat(names(migration, UNPROTECTED)).contains("figures.forgotten");
        assertThat(names(migration, OTHER_POLICIES)).contains("figures.lenient everybody");
        assertThat(names(migration, WITHOUT_AREA)).contains("figures.forgotten");
        assertThat(names(migration, KEYS_ACROSS)).contains("figures.forgotten forgotten_of_fkey");
        assertThat(names(migration, UNIQUE_ACROSS)).contains("figures.forgotten_pkey");
        assertThat(names(migration, VIEWS_OF_THE_OWNER)).containsExactly("figures.peephole");
        assertThat(names(migration, LENDING_FUNCTIONS)).containsExactly("figures.lent");
      } finally {
        connection.rollback();
      }
    }
  }

  private List<String> tables() {
    return names(
        """
        select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and\
        """
            + OURS);
  }

  private List<String> names(String question) {
    return names(catalogue, question);
  }

  private static List<String> names(JdbcClient catalogue, String question) {
    return catalogue.sql(question).query((row, number) -> row.getString(1)).list();
  }

  private List<String> names(String question, String login) {
    return catalogue
        .sql(question)
        .param("login", login)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private JdbcClient owner() {
    var owner = connections.owner();
    return JdbcClient.create(
        new SimpleDriverDataSource(new Driver(), owner.url(), owner.user(), owner.password()));
  }

  private String app() {
    return connections.app().user();
  }

  private String counter() {
    return Objects.requireNonNull(connections.counter(), "the tests need a counter").user();
  }
}
