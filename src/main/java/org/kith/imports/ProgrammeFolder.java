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

  private static final int MOST_FILES = 20_000;
  private static final long MOST_BYTES = 500L << 20;

  /** Refuses a path that is not there, a link that leaves the folder, and far too much. */
  public static ProgrammeFolder of(List<Path> paths) {
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NotFound(path);
      }
      try {
        addAll(path, sources);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ProgrammeFolder(sources.stream().distinct().toList());
  }

  private static void addAll(Path path, List<Source> sources) throws IOException {
    Path start = Files.isDirectory(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    Path root = rootOf(start);
    List<Path> found;
    try (Stream<Path> files = Files.walk(start)) {
      found = files.filter(ProgrammeFolder::holdsRecords).sorted().toList();
    }
    for (Path file : found) {
      if (Files.isSymbolicLink(file) && leaves(root, file)) {
        throw new LinkLeavesFolder(root.relativize(file));
      }
      if (Files.isRegularFile(file)) {
        sources.add(new Source(file, relative(root, file)));
      }
    }
    refuseTooMuch(sources);
  }

  private static boolean leaves(Path root, Path link) throws IOException {
    return Files.exists(link) && !link.toRealPath().startsWith(root.toRealPath());
  }

  private static void refuseTooMuch(List<Source> sources) throws IOException {
    long bytes = 0;
    for (Source source : sources) {
      bytes += Files.size(source.file());
    }
    if (sources.size() > MOST_FILES || bytes > MOST_BYTES) {
      throw new TooMuchAtOnce();
    }
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
