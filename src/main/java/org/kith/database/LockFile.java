package org.kith.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock between processes that the system takes back when its holder dies, however it dies. Such
 * locks belong to the process, and closing the file anywhere in it loses them: so one object per
 * file and process, kept by {@link FolderLocks}.
 */
final class LockFile {
  enum Way {
    SHARED,
    EXCLUSIVE
  }

  private final Path file;
  private @Nullable FileChannel channel;

  LockFile(Path file) {
    this.file = file;
  }

  void lock(Way way) throws IOException {
    try {
      opened().lock(0, Long.MAX_VALUE, way == Way.SHARED);
    } catch (IOException failure) {
      release();
      throw failure;
    }
  }

  boolean tryLock(Way way) throws IOException {
    if (opened().tryLock(0, Long.MAX_VALUE, way == Way.SHARED) != null) {
      return true;
    }
    release();
    return false;
  }

  /** Whether nobody else holds it in a way that keeps this one out; leaves nothing held. */
  boolean isFree(Way way) throws IOException {
    boolean free = tryLock(way);
    release();
    return free;
  }

  void release() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }

  private FileChannel opened() throws IOException {
    if (channel != null) {
      throw new IllegalStateException(file + " is held by this process already");
    }
    channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE), PrivateFiles.FILE);
    return channel;
  }
}
