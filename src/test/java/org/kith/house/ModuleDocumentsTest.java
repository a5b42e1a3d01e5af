package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

    assertThat(ModuleDocuments.read(KEPT))
        .as("docs/modules is stale: run ./kith docs and commit what it wrote")
        .isEqualTo(ModuleDocuments.read(made));
  }
}
