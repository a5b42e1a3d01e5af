package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept in memory (KeptUntilChanged.ofRecords) is made from tables that tell changes. */
@KithTest
@Tag("postgresql")
class ChangesToldTest {
  private static final String TELLING =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_trigger t on t.tgrelid = c.oid
      where t.tgname = 'change_told' and t.tgenabled = 'O' and t.tginitdeferred
      """;
  private static final String WHOLLY_KEPT =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('programme', 'funding', 'organisations')
      """;

  private final JdbcClient catalogue;

  ChangesToldTest(JdbcClient catalogue) {
    this.catalogue = catalogue;
  }

  @Test
  void everyTableThatSomethingIsKeptFromTellsItsChanges() {
    List<String> telling = names(TELLING);

    assertThat(telling)
        .contains(
            "figures.source",
            "figures.definition",
            "figures.statement",
            "figures.finding",
            "geography.area");
    assertThat(names(WHOLLY_KEPT)).isNotEmpty().isSubsetOf(telling);
  }

  private List<String> names(String sql) {
    return catalogue.sql(sql).query((row, number) -> row.getString(1)).list();
  }
}
