package org.kith.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.database.Keys;
import org.kith.database.PrivateFiles;
import org.kith.kernel.AreaId;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The last seal of each area's audit trail, kept beside the key and outside the database: whoever
 * cuts the end off the trail, seals and all, cannot change it here. It may lag behind, and is then
 * still a seal that the chain has to have.
 */
@Component
public class AuditHeads {
  /**
   * @param seal in hexadecimal digits
   */
  record Head(int number, String seal) {}

  private final Path folder;

  AuditHeads(Keys keys) {
    this.folder = folder(keys);
  }

  /** Areas that have been sealed here, whether or not the database still knows them. */
  public List<AreaId> areas() {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .map(AreaId::new)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Forgets them all: an older state was restored on purpose, and is where the trail goes on. */
  public static void forget(Keys keys) {
    try {
      FileSystemUtils.deleteRecursively(folder(keys));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Optional<Head> of(AreaId area) {
    Path file = folder.resolve(area.value());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String[] words = Files.readString(file).strip().split(" ", 2);
      return Optional.of(new Head(Integer.parseInt(words[0]), words[1]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Never goes back to an earlier seal. */
  void keep(AreaId area, AuditSeal last) {
    Head head = new Head(last.number(), last.hex());
    if (last == AuditSeal.NONE
        || of(area).filter(known -> known.number() >= head.number()).isPresent()) {
      return;
    }
    try {
      PrivateFiles.makeFolder(folder);
      PrivateFiles.write(folder.resolve(area.value()), head.number() + " " + head.seal() + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path folder(Keys keys) {
    return keys.folder().resolve("audit-heads");
  }
}
