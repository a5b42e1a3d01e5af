package org.kith.geography.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Areas;
import org.kith.imports.LoadRefused;

@KithTest
@Tag("postgresql")
class AreaHostsTest {
  private final TestAreas tests;
  private final Areas areas;

  AreaHostsTest(TestAreas tests, Areas areas) {
    this.tests = tests;
    this.areas = areas;
  }

  @Test
  void aHostNameIsTheSameInCapitalsAndWithADotAtItsEnd() {
    TestArea area = tests.loaded();
    tests.loaded();
    String shouted = area.host().toUpperCase(Locale.ROOT);

    assertThat(areas.forHost(area.host())).contains(area.id());
    assertThat(areas.forHost(shouted)).contains(area.id());
    assertThat(areas.forHost(shouted + ".")).contains(area.id());
    assertThat(areas.forHost(area.host() + "..")).isEmpty();
  }

  @Test
  void aHostThatAnotherAreaClaimsIsRefused() {
    TestArea first = tests.loaded();
    TestArea second = tests.create();
    claim(second, second.host() + ", " + first.host());

    assertThat(refusal(second).problems())
        .extracting(problem -> problem.field() + " " + problem.value() + ": " + problem.expected())
        .containsExactly(
            "hosts %s: a host name of its own: the area %s has it"
                .formatted(first.host(), first.id()));
    assertThat(areas.forHost(first.host())).contains(first.id());
  }

  @Test
  void anAreaKeepsItsOwnHost() {
    TestArea area = tests.loaded();
    claim(area, area.host() + ", www." + area.host());

    assertThat(area.load().changedAnything()).isTrue();
    assertThat(areas.forHost("www." + area.host())).contains(area.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kith.example", "kith.example."})
  void hostsAreWrittenInLowerCaseWithoutADotAtTheEnd(String host) {
    TestArea area = tests.create();
    claim(area, host);

    assertThat(refusal(area).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.expected()).startsWith("host names in lower case"));
  }

  private static void claim(TestArea area, String hosts) {
    area.files()
        .file(
            "area.yaml",
            "{id: %s, name: Exampleton, kind: borough, subject: %s, hosts: [%s]}\n"
                .formatted(area.id(), area.subject(), hosts));
  }

  private static LoadRefused refusal(TestArea area) {
    return catchThrowableOfType(LoadRefused.class, area::load);
  }
}
