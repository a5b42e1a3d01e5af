package org.kith.cli.borough;

import java.io.IOException;
import java.sql.SQLException;

/** Where the synthetic borough is written to. */
interface Rows extends AutoCloseable {
  /** Some lines of comma-separated text, each with the table's columns. */
  void write(Table table, CharSequence lines) throws IOException, SQLException;

  /** What was written until now belongs together. */
  default void done() throws SQLException {}

  /** Leaves things as they were, but for what was written. */
  @Override
  default void close() throws SQLException {}
}
