package org.kith.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.kernel.AreaId;

/**
 * The files that a person asks to load: a whole programme folder, or some files of one. The
 * folder's root is where {@code area.yaml} stands; without one, the given folder, or the file's
 * own.
 */
public final class ProgrammeFolder {
  private static final Set<String> NOT_RECORDS = Set.of("readme.md", "licence.md", "license.md");

  /** A file to read. The path is relative to the root, with forward slashes. */
  record Source(Path file, String path) {}

  private final List<Source> sources;

  private ProgrammeFolder(List<Source> sources) {
    this.sources = sources;
  }

  /** Refuses a path that is not there, in a sentence. */
  public static ProgrammeFolder of(List<Path> paths) {
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NotFound(path);
      }
      Path root = rootOf(path.toAbsolutePath().normalize());
      try (Stream<Path> files = Files.walk(path.toAbsolutePath().normalize())) {
        files
            .filter(Files::isRegularFile)
            .filter(ProgrammeFolder::holdsRecords)
            .sorted()
            .forEach(file -> sources.add(new Source(file, relative(root, file))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ProgrammeFolder(sources.stream().distinct().toList());
  }

  /** The area that the folder's {@code area.yaml} names; empty where it has none. */
  public Optional<AreaId> area() {
    return sources.stream()
        .filter(source -> source.path().equals("area.yaml"))
        .flatMap(source -> Reader.read(source, new Notes()).stream())
        .flatMap(mapping -> Optional.ofNullable(mapping.fields().get("id")).stream())
        .flatMap(ProgrammeFolder::areaId)
        .findFirst();
  }

  List<Source> sources() {
    return sources;
  }

  private static Stream<AreaId> areaId(Value value) {
    try {
      return value instanceof Value.Scalar(String id, int line)
          ? Stream.of(new AreaId(id.strip()))
          : Stream.empty();
    } catch (IllegalArgumentException notAnId) {
      return Stream.empty();
    }
  }

  private static boolean holdsRecords(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && !NOT_RECORDS.contains(name);
  }

  private static Path rootOf(Path path) {
    Path start = Files.isDirectory(path) ? path : path.resolveSibling(".").normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("area.yaml"))) {
        return folder;
      }
    }
    return start;
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
