package org.kith.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kith.TestArea;
import org.kith.TestAreas;

/** The example's places, census and deprivation, as those of a test's own area. */
public final class WalsallGeography {
  private static final Path EXAMPLE = Path.of("examples", "walsall");

  private WalsallGeography() {}

  public static TestArea loaded(TestAreas areas) {
    TestArea walsall = areas.create();
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve("geography"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> walsall.files().file(EXAMPLE.relativize(file).toString(), text(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    walsall
        .files()
        .file(
            "area.yaml",
            text(walsall.files().folder().resolve("area.yaml"))
                + """
                  - {id: east, name: East}
                  - {id: west, name: West}
                attribution: Open Government Licence v3.0
                """);
    walsall.load();
    return walsall;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
