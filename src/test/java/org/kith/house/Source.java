package org.kith.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file of the project.
 *
 * @param path relative to the folder that was searched, with forward slashes
 */
record Source(String path, String text) {
  static final Path JAVA = Path.of("src/main/java/org/kith");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  static final Path MESSAGES = Path.of("src/main/resources/messages");

  /** All files below a folder whose names end like this, in the order of their paths. */
  static List<Source> in(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .map(
              file -> new Source(folder.relativize(file).toString().replace('\\', '/'), read(file)))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The first folder of the path: the module that the file belongs to; empty: of none. */
  String module() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
