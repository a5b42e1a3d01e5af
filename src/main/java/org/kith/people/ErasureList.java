package org.kith.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.database.Keys;
import org.kith.database.PrivateFiles;
import org.kith.kernel.Refusal;

/**
 * Who was erased, in a file outside of what a backup overwrites: ids, and nothing of who they were.
 * Whatever is restored from an older copy is erased again by it.
 */
public record ErasureList(List<Line> lines) {
  /** Of the list in the data folder, and of the one beside a backup. */
  public static final String FILE_NAME = "erasures.csv";

  private static final String HEAD = "area,record,stand_in,cluster,erased_at";

  /**
   * One record that was erased.
   *
   * @param area id
   * @param standIn the id under which what is only counted stays
   * @param cluster of the stand-in
   */
  public record Line(String area, UUID record, UUID standIn, UUID cluster, Instant at) {
    private String written() {
      return String.join(
          ",", area, record.toString(), standIn.toString(), cluster.toString(), at.toString());
    }

    private static Line parse(String line) {
      String[] words = line.split(",", -1);
      return new Line(
          words[0],
          UUID.fromString(words[1]),
          UUID.fromString(words[2]),
          UUID.fromString(words[3]),
          Instant.parse(words[4]));
    }
  }

  public ErasureList {
    lines = List.copyOf(lines);
  }

  /** Where an installation keeps its list: in the data folder, beside the keys' own. */
  public static Path of(Keys keys) {
    return keys.folder().toAbsolutePath().resolveSibling(FILE_NAME);
  }

  /**
   * What a file holds; nothing where there is none.
   *
   * @throws Refusal where it is not such a list
   */
  public static ErasureList read(Path file) {
    if (!Files.exists(file)) {
      return new ErasureList(List.of());
    }
    try {
      List<String> lines = Files.readAllLines(file, UTF_8);
      if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
        throw new NoErasureList(file);
      }
      return new ErasureList(
          lines.stream().skip(1).filter(line -> !line.isBlank()).map(Line::parse).toList());
    } catch (IOException
        | IllegalArgumentException
        | DateTimeParseException
        | IndexOutOfBoundsException unreadable) {
      throw new NoErasureList(file);
    }
  }

  /** Everything that the database knows, of all areas; nothing where it has no such table yet. */
  public static ErasureList of(Connection owner) throws SQLException {
    try (Statement question = owner.createStatement()) {
      try (ResultSet there = question.executeQuery("select to_regclass('people.erased')")) {
        there.next();
        if (there.getString(1) == null) {
          return new ErasureList(List.of());
        }
      }
      List<Line> lines = new ArrayList<>();
      try (ResultSet row =
          question.executeQuery(
              """
              select area_id, record_id, stand_in, cluster_id, erased_at from people.erased
              order by erased_at, area_id, record_id
              """)) {
        while (row.next()) {
          lines.add(
              new Line(
                  row.getString(1),
                  row.getObject(2, UUID.class),
                  row.getObject(3, UUID.class),
                  row.getObject(4, UUID.class),
                  row.getTimestamp(5).toInstant()));
        }
      }
      return new ErasureList(lines);
    }
  }

  /**
   * Adds these to a file, which only its owner may read; what it has, it keeps. Whole or not at
   * all; where two processes do so at once, one may have to add its own once more.
   */
  public static synchronized void keep(Path file, Collection<Line> lines) {
    Path target = file.toAbsolutePath();
    List<Line> known = read(target).lines();
    List<Line> all = Stream.concat(known.stream(), lines.stream()).distinct().toList();
    if (all.size() == known.size() && Files.exists(target)) {
      return;
    }
    try {
      PrivateFiles.makeFolder(target.resolveSibling(""));
      PrivateFiles.write(
          target,
          all.stream()
              .map(line -> line.written() + "\n")
              .collect(Collectors.joining("", HEAD + "\n", "")));
    } catch (IOException failure) {
      throw new ListNotWritten(file);
    }
  }

  /** The list cannot be written where it should be. */
  private static final class ListNotWritten extends Refusal {
    ListNotWritten(Path file) {
      super("The list of erasures " + file + " cannot be written.");
    }
  }

  /** A file that should be a list of erasures is none. */
  private static final class NoErasureList extends Refusal {
    NoErasureList(Path file) {
      super(file + " is not a list of erasures that Kith wrote, or is not whole.");
    }
  }
}
