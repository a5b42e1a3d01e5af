package org.kith.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Purpose;
import org.kith.geography.Postcodes;
import org.kith.geography.UnreadableDirectory;
import org.kith.people.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "postcodes",
    description = "Loads the area's part of an ONS Postcode Directory, to tell where people live.",
    mixinStandardHelpOptions = true)
final class PostcodesCommand implements Callable<Integer> {
  @Mixin private Data data = new Data();

  @Parameters(paramLabel = "FILE", description = "the directory as CSV; may cover the country")
  private Path file = Path.of("");

  @Option(
      names = "--edition",
      required = true,
      description = "year and month of the directory, such as 2026-02")
  private String edition = "";

  @Option(names = "--area", description = "the area, where the installation holds several")
  private @Nullable String area;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableDirectory("There is no file " + file + ".");
    }
    try (Application application = Application.command(data.open(Purpose.COMMAND), data.folder)) {
      int loaded =
          application.inArea(
              area,
              "load postcodes",
              Set.of(Postcodes.LOAD, People.READ, People.RECORD),
              running -> load(running.bean(Postcodes.class)));
      application.countRows();
      System.out.printf("%,d postcodes of the area, edition %s%n", loaded, edition);
    }
    return Kith.DONE;
  }

  private int load(Postcodes postcodes) {
    try (Reader directory = Files.newBufferedReader(file)) {
      return postcodes.load(edition, directory);
    } catch (IOException unreadable) {
      throw new UnreadableDirectory("The file " + file + " cannot be read as text in UTF-8.");
    }
  }
}
