package org.kith.cli.borough;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * People who do not exist, organisations' records of them, activities, sessions and registers of
 * the example's programme. At scale 1 they add up to what its documents published ( {@code
 * docs/synthetic-borough.md}); at scale 100 there are a million people and ten million attendances.
 * The same seed and scale always give the same bytes.
 */
public final class SyntheticBorough {
  /** How much there is. */
  public record Written(long activities, long sessions, long records, long attendances) {}

  private final Path folder;
  private final long seed;
  private final double scale;

  private SyntheticBorough(Path folder, long seed, double scale) {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("a scale is above 0: " + scale);
    }
    this.folder = folder;
    this.seed = seed;
    this.scale = scale;
  }

  /**
   * @param folder the example's programme folder, whose census it follows
   */
  public static SyntheticBorough of(Path folder, long seed, double scale) {
    return new SyntheticBorough(folder, seed, scale);
  }

  /** Comma-separated files, one a table, in a folder. */
  public Written write(Path out) throws IOException {
    try (Rows rows = new FileRows(out)) {
      return write("walsall", rows);
    } catch (SQLException impossible) {
      throw new IOException(impossible);
    }
  }

  /**
   * Into an area's tables, beside what is there; memory does not grow with the scale. Statistics of
   * the tables are the caller's to renew.
   *
   * @param owner a connection of the database's owner; what is written is committed
   */
  public Written write(Connection owner, String area) throws SQLException {
    owner.setAutoCommit(false);
    try (Rows rows = new DatabaseRows(owner, area)) {
      return write(area, rows);
    } catch (IOException failed) {
      throw new SQLException(failed);
    } finally {
      owner.setAutoCommit(true);
    }
  }

  private Written write(String area, Rows rows) throws IOException, SQLException {
    Names names = new Names();
    Residents residents = new Residents(new Homes(folder), names);
    List<Series> series = Series.all();
    Written written = new Written(0, 0, 0, 0);
    int copies = (int) Math.ceil(scale - 1e-9);
    for (int number = 0; number < copies; number++) {
      double part = Math.min(1, scale - number);
      SplittableRandom chance =
          new SplittableRandom(new SplittableRandom(seed).nextLong() + number).split();
      BoroughCopy copy = new BoroughCopy(area, number, residents, names, chance);
      for (Series one : series) {
        copy.run(one.part(part));
      }
      for (Table table : Table.values()) {
        rows.write(table, copy.sheet().of(table));
      }
      rows.done();
      written = sum(written, copy.sheet());
    }
    return written;
  }

  private static Written sum(Written before, Sheet sheet) {
    return new Written(
        before.activities() + lines(sheet, Table.ACTIVITY),
        before.sessions() + lines(sheet, Table.SESSION),
        before.records() + lines(sheet, Table.RECORD),
        before.attendances() + lines(sheet, Table.ATTENDANCE));
  }

  private static long lines(Sheet sheet, Table table) {
    return sheet.of(table).chars().filter(letter -> letter == '\n').count();
  }
}
