package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.stream.Stream;

/**
 * The folder that holds everything an installation keeps outside its own server, readable by its
 * owner alone. A mark in it tells it from any other folder, so that a mistyped path never has a
 * database put into it.
 *
 * @param path as given; need not exist yet
 */
public record DataFolder(Path path) {
  private static final String MARK = "kith-data-folder";
  private static final String MARK_WORDS =
      "This folder holds the data of a Kith installation. Keep it whole, and keep it private.\n";

  /** The part that belongs to the embedded database. */
  Path database() {
    return path.resolve("database");
  }

  /**
   * Makes the folder if it is not there, and gives its real path. Refuses a file, a folder with
   * other things in it, one of another user, and one that cannot be written.
   */
  DataFolder prepared() {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FolderUnusable(
          folder + " is not a folder: name the data folder with --data FOLDER.");
    }
    try {
      PrivateFiles.makeFolder(folder);
      folder = folder.toRealPath();
      refuseAnotherUsers(folder);
      if (!Files.exists(folder.resolve(MARK))) {
        refuseOtherThings(folder);
        PrivateFiles.write(folder.resolve(MARK), MARK_WORDS);
      }
      if (Files.getOwner(folder).equals(me())) { // a mounted disk may be lent to this user
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      DataFolder prepared = new DataFolder(folder);
      PrivateFiles.makeFolder(prepared.database());
      PrivateFiles.makeFolder(prepared.database().resolve("locks"));
      return prepared;
    } catch (IOException unwritable) {
      throw new FolderUnusable(
          "This user cannot write to the data folder "
              + folder
              + ": run Kith as the folder's owner, or name another with --data FOLDER.");
    }
  }

  private static void refuseAnotherUsers(Path folder) throws IOException {
    Path mark = folder.resolve(MARK);
    if (Files.exists(mark) && !Files.getOwner(mark).equals(me())) {
      throw new FolderUnusable(
          "The data folder "
              + folder
              + " belongs to the user "
              + Files.getOwner(mark).getName()
              + ": run Kith as that user, or name another folder with --data FOLDER.");
    }
  }

  private static UserPrincipal me() throws IOException {
    return Files.getOwner(Path.of("/proc/self"));
  }

  private static void refuseOtherThings(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      // The mark comes first: another process may have made the folder meanwhile.
      if (entries.anyMatch(DataFolder::isOtherThing) && !Files.exists(folder.resolve(MARK))) {
        throw new FolderUnusable(
            folder
                + " holds other files and is not a Kith data folder: name an empty or a new folder"
                + " with --data FOLDER.");
      }
    }
  }

  /** Hidden files, a disk's own folder, and data folders inside this one (data/demo) are none. */
  private static boolean isOtherThing(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".")
        && !name.equals("lost+found")
        && !Files.exists(entry.resolve(MARK));
  }
}
