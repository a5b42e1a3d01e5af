package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.LoadReport.Counts;

/** Files that hold something else than they seem to, and more than can be read. */
@KithTest
@Tag("postgresql")
class RefusedFilesTest {
  private final TestArea area;

  RefusedFilesTest(TestAreas areas) {
    area = areas.create();
    area.files().source("report", "Final report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[401000, 298000], [402000, 298000], [402000, 299000], [401000, 298000] | WGS 84",
        "[-1.9, 52.5], [-1.9, 91], [-1.8, 52.5], [-1.9, 52.5] | WGS 84",
        "[0, 0], [1, 1], [1, 0], [0, 1], [0, 0] | does not cross or touch itself"
      })
  void aBoundaryThatCannotBeDrawnIsRefusedWithTheNumberOfItsFeature(String ring, String why) {
    area.files()
        .file(
            "geography/wards.geojson",
            "{\"features\": [%s, %s]}"
                .formatted(
                    ward("E05001301", "[0, 0], [1, 0], [1, 1], [0, 0]"), ward("E05001302", ring)));

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("geography/wards.geojson:1: feature 2, geometry: ")
        .contains(why);
  }

  @Test
  void fieldsOfANarrativeEndWithALineAndTheBodyIsNotAmongThem() {
    area.files()
        .file("narratives/home.md", "---\ntitle: Home\n\nWelcome\n")
        .file("narratives/about.md", "---\nbody: Hidden\n---\nShown\n");

    assertThat(problems())
        .containsExactly(
            "narratives/about.md:2: body: \"\": expected no such field: what follows --- is the body",
            "narratives/home.md:1: file: \"\": expected a line --- after the fields");
  }

  @Test
  void aNarrativeInALanguageThatNoPageIsShownInIsRefused() {
    area.files().file("narratives/home.pl.md", "Witamy\n").file("narratives/home.xx.md", "?\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("narratives/home.xx.md:1: file: \"xx\": expected a language");
  }

  @Test
  void aLargeYamlFileIsRead() {
    area.files().append("sources.yaml", "# as many words as it takes\n".repeat(200_000));

    assertThat(area.load().types().get("source")).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() {
    area.files()
        .file("sources.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000))
        .file("narratives/home.md", "> ".repeat(20_000) + "deep\n");

    assertThat(problems())
        .filteredOn(problem -> problem.contains("nested too deeply"))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly("narratives/home.md", "sources.yaml");
  }

  private static String ward(String code, String ring) {
    return """
    {"properties": {"code": "%s", "name": "A ward"},
     "geometry": {"type": "Polygon", "coordinates": [[%s]]}}
    """
        .formatted(code, ring);
  }

  private List<String> problems() {
    return catchThrowableOfType(LoadRefused.class, area::load).problems().stream()
        .map(Problem::toString)
        .sorted()
        .toList();
  }
}
