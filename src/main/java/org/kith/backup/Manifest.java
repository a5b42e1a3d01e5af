package org.kith.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself; its last part, as only then everything is known.
 *
 * @param format of the file; this program writes and reads 1
 * @param kith the version of the program that made it
 * @param madeAt the instant from which all tables are seen
 * @param schema by module, the number of its last migration
 * @param tables in the order in which they can be filled
 * @param sequences by qualified name, the last number given out
 * @param keys names of the secret keys it carries
 * @param leftOut tables that it does not carry, and why
 */
public record Manifest(
    int format,
    String kith,
    String madeAt,
    Map<String, Integer> schema,
    List<Part> tables,
    Map<String, Long> sequences,
    List<String> keys,
    Map<String, String> leftOut) {

  static final int FORMAT = 1;

  /**
   * One table's rows.
   *
   * @param sha256 of the rows as PostgreSQL's COPY writes them, in the order of the primary key
   */
  public record Part(String table, List<String> columns, long rows, String sha256) {}

  /** Of all tables together. */
  public long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }
}
