package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModularityTest {
  @Test
  void modulesUseOnlyWhatTheyDeclareAndNeverEachOtherInACircle() {
    Modules.ALL.verify();
  }

  /** A test's package-info stands before the code's on the class path, and hides what it says. */
  @Test
  void noTestHidesWhatAModuleDeclares() throws IOException {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
      assertThat(tests.filter(test -> test.endsWith("package-info.java")))
          .noneMatch(test ->
              Files.exists(
                  Path.of("src/main/java").resolve(Path.of("src/test/java").relativize(test))));
    }
  }

  @Test
  void arrowsOnlyPointDown() {
    assertThat(Modules.uses()).containsKeys("kernel", "figures", "cli");
    assertThat(Floors.faults(Modules.uses())).isEmpty();
  }

  @Test
  void anArrowThatPointsUpOrAcrossIsFound() {
    assertThat(Floors.faults(Map.of("figures", List.of("programme"))))
        .containsExactly("figures uses programme");
    assertThat(Floors.faults(Map.of("imports", List.of("geography"))))
        .containsExactly("imports uses geography");
    assertThat(Floors.faults(Map.of("fund", List.of("esol")))).containsExactly("fund uses esol");
    assertThat(Floors.faults(Map.of("cellar", List.of())))
        .containsExactly("cellar stands on no floor");
    assertThat(
            Floors.faults(
                Map.of(
                    "programme", List.of("organisations", "kernel"),
                    "fund", List.of("programme"),
                    "geography", List.of("imports"))))
        .isEmpty();
  }
}
