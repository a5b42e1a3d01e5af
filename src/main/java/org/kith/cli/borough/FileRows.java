package org.kith.cli.borough;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file for each table, which begins with the names of its columns. */
final class FileRows implements Rows {
  private final Path folder;

  FileRows(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (Table table : Table.values()) {
      Files.writeString(file(table), table.columns() + "\n");
    }
  }

  @Override
  public void write(Table table, CharSequence lines) throws IOException {
    Files.writeString(file(table), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private Path file(Table table) {
    return folder.resolve(table.place() + ".csv");
  }
}
