package org.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** The shipped example's records, as those of a test's own area. */
public final class WalsallExample {
  private static final Path FOLDER = Path.of("examples", "walsall");

  private WalsallExample() {}

  /** A new area with the example loaded, but for its maps and news. */
  public static TestArea loaded(TestAreas areas) {
    return loaded(areas, "area.yaml|README.md|(geography|news)/.*");
  }

  /** The same, with its wards and neighbourhoods. */
  public static TestArea withWards(TestAreas areas) {
    return loaded(
        areas,
        "area.yaml|README.md|news/.*|geography/(?!wards\\.|ward-localities|lsoas\\.|msoas).*");
  }

  /** The same, and which ethnic groups live there. */
  public static TestArea withResidents(TestAreas areas) {
    return loaded(
        areas,
        "area.yaml|README.md|news/.*|geography/(?!wards\\.|ward-|lsoas\\.|msoas|census-2021/ethnic).*");
  }

  private static TestArea loaded(TestAreas areas, String without) {
    TestArea area = areas.create();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> path(file).matches(".*\\.(yaml|csv|md|geojson)"))
          .filter(file -> !path(file).matches(without))
          .forEach(file -> area.files().file(path(file), text(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    area.files()
        .file(
            "area.yaml",
            text(FOLDER.resolve("area.yaml"))
                .replaceFirst("(?m)^id: .*$", "id: " + area.id())
                .replaceFirst("(?m)^hosts:.*(\\n[ -].*)*$", "hosts: [" + area.host() + "]"));
    area.load();
    countRows();
    return area;
  }

  /** As the load command does: a database that takes its tables for empty is slow for a minute. */
  private static void countRows() {
    try (Connection owner = TestInstallation.connections().owner().connect();
        Statement statement = owner.createStatement()) {
      statement.execute("analyze");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String path(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
