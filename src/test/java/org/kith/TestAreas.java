package org.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.kith.access.SignIn;
import org.kith.imports.Loader;
import org.kith.kernel.AreaId;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Makes areas for tests: each its own, so that tests share a database without meeting. */
public final class TestAreas {
  private final Loader loader;
  private final SignIn signIn;
  private final MockMvcTester pages;

  TestAreas(Loader loader, SignIn signIn, MockMvcTester pages) {
    this.loader = loader;
    this.signIn = signIn;
    this.pages = pages;
  }

  /**
   * A new area with an {@code area.yaml} that is not loaded yet: add files, then {@link
   * TestArea#load()}.
   */
  public TestArea create() {
    AreaId id = new AreaId("test-" + UUID.randomUUID().toString().substring(0, 13));
    return new TestArea(id, ProgrammeFiles.of(id, folder(id)), loader, signIn, pages);
  }

  /** An area with one figure, loaded: 120 people learned English, says the final report. */
  public TestArea loaded() {
    TestArea area = create();
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("learners-in-report").about(area.subject(), "learners").people(120));
    area.load();
    return area;
  }

  private static Path folder(AreaId id) {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target/test-files")), id + "-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
