package org.kith.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's own files and their settings. Settings are written anew at each start, so that what
 * runs is what is written here.
 *
 * @param folder PostgreSQL's data directory
 */
record Cluster(Path folder) {
  private static final String SETTINGS =
      """
      # Written by Kith at each start; changes made here are lost.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 60
      password_encryption = 'scram-sha-256'

      # An acknowledged write is on the disk.
      fsync = on
      synchronous_commit = on
      full_page_writes = on

      # For two cores and a gigabyte or two beside the application.
      shared_buffers = '192MB'
      effective_cache_size = '1GB'
      work_mem = '8MB'
      maintenance_work_mem = '96MB'
      max_wal_size = '1GB'
      random_page_cost = 1.1
      max_worker_processes = 4
      max_parallel_workers = 2
      max_parallel_workers_per_gather = 1
      jit = off

      # Rows are counted again soon after they came: plans follow the counts.
      autovacuum_naptime = '5s'

      timezone = 'UTC'
      log_timezone = 'UTC'
      datestyle = 'ISO, DMY'
      lc_messages = 'C'
      default_text_search_config = 'pg_catalog.english'

      # A week of logs, without the statements and values of records about people.
      logging_collector = on
      log_directory = '../log'
      log_filename = 'postgresql-%%a.log'
      log_file_mode = 0600
      log_rotation_age = '1d'
      log_rotation_size = 0
      log_truncate_on_rotation = on
      log_checkpoints = off
      log_min_error_statement = panic
      log_error_verbosity = terse
      """;

  private static final String WHO_MAY_CONNECT =
      """
      # Written by Kith at each start: this machine only, and never without a password.
      host %1$s kith_owner,kith_app,kith_counter 127.0.0.1/32 scram-sha-256
      host %1$s,postgres %2$s 127.0.0.1/32 scram-sha-256
      """
          .formatted(Credentials.DATABASE, Credentials.SUPERUSER);

  /**
   * Makes the files if there are none: whole, or not at all. Refuses those of another version.
   * Letters are ordered by code point, so that order does not depend on the machine; yet all
   * scripts have letters and case (with plain C, trigram search sees no letter outside English).
   */
  void create(Binaries binaries, String superuserPassword) throws IOException {
    if (Files.isDirectory(folder)) {
      refuseAnotherVersion();
      return;
    }
    deleteDrafts();
    Path draft = Files.createTempDirectory(folder.getParent(), "draft", PrivateFiles.FOLDER);
    Path password = draft.resolve("password");
    PrivateFiles.write(password, superuserPassword + "\n");
    Path files = draft.resolve("cluster");
    Process initdb =
        Programs.process(
                Programs.command(
                    "KILL",
                    List.of(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + files,
                        "--username=" + Credentials.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth-local=scram-sha-256",
                        "--auth-host=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions")))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling("log").resolve("initdb.log").toFile())
            .start();
    if (!endsWell(initdb)) {
      throw new DatabaseUnavailable(
          "The database could not be made in "
              + folder
              + ": its log is "
              + folder.resolveSibling("log").resolve("initdb.log")
              + ".");
    }
    PrivateFiles.move(files, folder);
    PrivateFiles.delete(draft);
  }

  /** Writes the settings for the next start. */
  void configure(int port) throws IOException {
    PrivateFiles.write(folder.resolve("postgresql.conf"), SETTINGS.formatted(port));
    PrivateFiles.write(folder.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
  }

  private void refuseAnotherVersion() throws IOException {
    String version = Files.readString(folder.resolve("PG_VERSION")).strip();
    if (!version.equals(Binaries.MAJOR)) {
      throw new DatabaseUnavailable(
          "The database in %s is of PostgreSQL %s and this Kith runs %s: make a backup with the Kith that wrote it and restore that."
              .formatted(folder, version, Binaries.MAJOR));
    }
  }

  /** What starts that were killed have left, unless its last process still ends: then later. */
  private void deleteDrafts() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder.getParent(), "draft*")) {
      for (Path draft : drafts) {
        PrivateFiles.deleteIfPossible(draft);
      }
    }
  }

  private static boolean endsWell(Process process) {
    try {
      return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
