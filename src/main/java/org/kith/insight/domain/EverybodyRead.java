package org.kith.insight.domain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Reads all records at once: those that are alike in home and birth come together as ids alone, so
 * that a million records are a few hundred rows.
 */
final class EverybodyRead {
  private static final int ROWS_AT_ONCE = 100;

  /** What records of a row have in common. */
  private record Alike(@Nullable String locality, @Nullable String ward, int bornIn) {}

  private final Projection projection;
  private final List<Alike> kinds = new ArrayList<>();
  private int[] kindOf = new int[64];
  private int size;

  EverybodyRead(Projection projection) {
    this.projection = projection;
  }

  /**
   * @param statement asks for locality, ward, year of birth, and the ids of records, each with its
   *     cluster's
   */
  void read(StatementSpec statement) {
    statement
        .withFetchSize(ROWS_AT_ONCE)
        .query(row -> {
          kinds.add(new Alike(row.getString(1), row.getString(2), row.getInt(3)));
          ByteBuffer ids = ByteBuffer.wrap(row.getBytes(4));
          while (ids.hasRemaining()) {
            note(
                projection.record(ids.getLong(), ids.getLong(), ids.getLong(), ids.getLong()),
                kinds.size() - 1);
          }
        });
    tell();
  }

  private void note(int record, int kind) {
    if (record >= kindOf.length) {
      kindOf = Arrays.copyOf(kindOf, Math.max(record + 1, kindOf.length * 2));
    }
    kindOf[record] = kind;
    size = Math.max(size, record + 1);
  }

  /** Of several records of one person the last one that says something counts. */
  private void tell() {
    int[] recordsOf = projection.recordsOfEach();
    List<Integer> several = new ArrayList<>();
    for (int record = 0; record < size; record++) {
      if (recordsOf[projection.personOf(record)] > 1) {
        several.add(record);
      } else {
        tell(record);
      }
    }
    several.sort(projection::inOrderOfIds);
    several.forEach(this::tell);
  }

  private void tell(int record) {
    Alike known = kinds.get(kindOf[record]);
    int person = projection.personOf(record);
    projection.traits().born(person, known.bornIn());
    projection.traits().home(person, known.locality(), known.ward());
  }
}
