package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleDocumentsTest {
  private static final Path KEPT = Path.of("docs", "modules");

  @TempDir Path made;

  /** {@code ./kith docs} runs this test so that it writes what it otherwise compares. */
  @Test
  void theModulesAreDescribedAsTheyAre() throws IOException {
    if ("write".equals(System.getProperty("kith.docs"))) {
      ModuleDocuments.write(KEPT);
    }
    ModuleDocuments.write(made);

    assertThat(differing(ModuleDocuments.read(KEPT), ModuleDocuments.read(made)))
        .as("stale in docs/modules: run ./kith docs and commit what it wrote")
        .isEmpty();
  }

  private static Set<String> differing(Map<String, String> kept, Map<String, String> made) {
    Set<String> names = new TreeSet<>(kept.keySet());
    names.addAll(made.keySet());
    names.removeIf(name -> Objects.equals(kept.get(name), made.get(name)));
    return names;
  }
}
