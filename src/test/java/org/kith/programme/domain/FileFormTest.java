package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A project written as its file would have it, and read again, is the same project. */
@KithTest
class FileFormTest {
  private static final String CIRCLE =
      """
      id: circle
      name: Circle
      priority: cross-cutting
      part-of: school
      partners:
        - {organisation: college, role: Teaches}
      localities: [north, borough-wide]
      mode: [online]
      starts: 2019/20
      ends: unstated
      summary: "A circle: small, for {{promise}} people."
      about: |
        First paragraph.

        Second one.
      methods: [Forms]
      states:
        - {state: promised, from: unstated, source: report}
        - {state: running, from: 2019-04, to: 2020-01, note: It ran., source: own-record}
      outputs:
        - definition: learners
          targets:
            - {figure: promise, date: 2019, agreed: Board}
            - figure: agreed-2
              unit: people
              low: "90"
              high: "110"
              words: about
              due: "2020-03-31"
              date: "2019-11-05"
              reason: Rooms were closed.
              agreed: Programme board
        - definition: groups
      outcomes:
        - {text: Fewer are lonely., measures: [lonely], source: report}
      legacy:
        - {text: It goes on., source: own-record}
      contributes-to: [school]
      """;

  private final TestAreas areas;
  private final ProjectEntries entries;
  private final TransactionTemplate transactions;

  FileFormTest(TestAreas areas, ProjectEntries entries, TransactionTemplate transactions) {
    this.areas = areas;
    this.entries = entries;
    this.transactions = transactions;
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    ProjectEntry loaded = loaded(CIRCLE);

    Map<String, Object> form = FileForm.of(loaded);
    // JSON is YAML
    ProjectEntry again = loaded(JsonMapper.builder().build().writeValueAsString(form));

    assertThat(again).isEqualTo(loaded);
    assertThat(FileForm.changes(loaded, again)).isEmpty();
  }

  @Test
  void onlyWhatDiffersIsAChange() {
    ProjectEntry loaded = loaded(CIRCLE);

    assertThat(FileForm.changes(loaded, loaded(CIRCLE.replace("It ran.", "It ran well."))))
        .containsOnlyKeys("states");
  }

  private ProjectEntry loaded(String circle) {
    TestArea area = areas.create();
    area.files()
        .source("report", "Final report")
        .definition("circle", "learners", "People who learned")
        .definition("circle", "groups", "Groups")
        .figure(org.kith.Figure.of("promise").about("circle", "learners").people(300))
        .file(
            "organisations.yaml",
            "- {id: college, name: College, sector: education, footprint: borough-wide}")
        .file("measures.yaml", "- {id: lonely, name: Feeling lonely, priorities: []}")
        .file(
            "projects/school.yaml",
            """
            id: school
            name: School
            priority: cross-cutting
            summary: Lessons.
            states: [{state: running, from: 2019, source: report}]
            """)
        .file("projects/circle.yaml", circle);
    area.load();
    return area.acting(() -> transactions.execute(status -> entries.find("circle").orElseThrow()));
  }
}
