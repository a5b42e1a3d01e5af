package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.Figures;
import org.kith.imports.LoadReport.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A record that somebody made in the browser, and that a file then has too. */
@KithTest
@Tag("postgresql")
class RecordMadeInTheBrowserTest {
  private final TestAreas areas;
  private final Figures figures;
  private final EditedFields edits;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private TestArea area;
  private EditedSources source;

  RecordMadeInTheBrowserTest(
      TestAreas areas,
      Figures figures,
      EditedFields edits,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.areas = areas;
    this.figures = figures;
    this.edits = edits;
    this.database = database;
    this.transactions = transactions;
    this.area = areas.create();
    this.source = new EditedSources(area, edits, database, transactions);
  }

  @BeforeEach
  void anAreaWithOneSource() {
    area = areas.create();
    source = new EditedSources(area, edits, database, transactions);
    source.file("Final report", "Council", "");
    area.load();
  }

  @Test
  void aRecordMadeInTheBrowserIsRefusedFromAFileThatSaysSomethingElse() {
    area.files().file("sources.yaml", "");
    source.create("leaflet", Map.of("title", "A leaflet", "publisher", "Us", "kind", "report"));
    area.files()
        .file(
            "sources.yaml",
            """
            - id: leaflet
              title: The leaflet
              publisher: Us
              published: 2022-06
              kind: report
            """);

    assertThat(source.problems())
        .containsExactly(
            "sources.yaml:2: title: \"The leaflet\": expected \"A leaflet\", as the record was made"
                + " in the browser on "
                + EditedSources.TODAY,
            "sources.yaml:4: published: \"2022-06\": expected \"\", as the record was made in the"
                + " browser on "
                + EditedSources.TODAY);
    assertThat(area.acting(figures::sources))
        .hasSize(2)
        .anyMatch(source -> source.title().equals("A leaflet"));
  }

  @Test
  void aRecordMadeInTheBrowserThatAFileSaysTheSameOfIsTheFilesFromThenOn() {
    source.create(
        "leaflet",
        Map.of("title", "A leaflet", "publisher", "Us", "published", "2022-06", "kind", "report"));
    String leaflet =
        """
        - id: leaflet
          title: A leaflet
          publisher: Us
          published: 2022-06
          kind: report
        """;
    area.files().file("sources.yaml", leaflet);

    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 0, 1));
    area.files().file("sources.yaml", leaflet.replace("Us", "The friends"));
    assertThat(area.load().types().get("source")).isEqualTo(new Counts(0, 1, 0));
    assertThat(area.acting(figures::sources))
        .anyMatch(source -> source.publisher().equals("The friends"));
  }
}
