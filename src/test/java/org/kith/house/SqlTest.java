package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlTest {
  private static final Set<String> SCHEMAS =
      Source.in(Source.MIGRATIONS, ".sql").stream()
          .map(Source::module)
          .filter(module -> !module.equals("__root"))
          .collect(Collectors.toSet());
  private static final SqlRules RULES = new SqlRules(SCHEMAS, new ConstantTexts(JavaFile.all()));

  @Test
  void aModulesSqlStaysInItsOwnSchemaAndIsNeverBuilt() {
    List<JavaFile> files = JavaFile.all();

    assertThat(files).hasSizeGreaterThan(100);
    assertThat(files.stream().flatMap(file -> RULES.faultsIn(file).stream())).isEmpty();
  }

  @Test
  void aMigrationStaysInItsOwnSchema() {
    assertThat(SCHEMAS).contains("figures", "access", "imports", "geography");
    assertThat(
            Source.in(Source.MIGRATIONS, ".sql").stream()
                .flatMap(migration -> RULES.faultsIn(migration).stream()))
        .isEmpty();
  }

  @Test
  void anotherModulesTableIsFoundInCode() {
    assertThat(faults("geography", "database.sql(\"select low from figures.statement\")"))
        .containsExactly("geography/Some.java:1 names figures.statement");
    assertThat(faults("geography", "\" join figures.statement s using (id)\""))
        .containsExactly("geography/Some.java:1 names figures.statement");
  }

  @Test
  void ownTablesReportViewsAndThePoliciesSchemaAreNoFault() {
    assertThat(faults("figures", "database.sql(\"select low from figures.statement s\")"))
        .isEmpty();
    assertThat(faults("geography", "database.sql(\"select 1 from figures.report_reach\")"))
        .isEmpty();
    assertThat(faults("geography", "database.sql(\"select kith.area() from geography.ward\")"))
        .isEmpty();
  }

  @Test
  void aSentenceIsNotSql() {
    assertThat(faults("geography", "say(\"See figures.csv for more\")")).isEmpty();
  }

  @Test
  void sqlThatIsBuiltIsFound() {
    assertThat(faults("figures", "database.sql(query())")).hasSize(1);
    assertThat(faults("figures", "database.sql(query)")).hasSize(1);
    assertThat(faults("figures", "database.sql(handedOver)")).isEmpty();
    assertThat(faults("figures", "\"select \" + column + \" from figures.statement\""))
        .isNotEmpty();
    assertThat(faults("figures", "\"select %s from figures.statement\".formatted(column)"))
        .hasSize(1);
    assertThat(faults("figures", "database.sql(\"select 1\" + \" from figures.statement\")"))
        .isEmpty();
  }

  @Test
  void anotherModulesTableIsFoundInAMigration() {
    assertThat(
            RULES.faultsIn(
                new Source(
                    "geography/V2__more.sql",
                    "-- like figures.statement\nalter table figures.statement add x int;")))
        .containsExactly("geography/V2__more.sql names figures.statement");
  }

  private static List<String> faults(String module, String expression) {
    String text = "class Some { Object made(String handedOver) { return " + expression + "; } }";
    return RULES.faultsIn(JavaFile.of(new Source(module + "/Some.java", text)));
  }
}
