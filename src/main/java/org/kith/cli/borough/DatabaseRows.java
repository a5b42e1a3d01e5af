package org.kith.cli.borough;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The tables of an installation, through its owner, whom policies let in. */
final class DatabaseRows implements Rows {
  private final Connection owner;

  DatabaseRows(Connection owner) throws SQLException {
    this.owner = owner;
    try (Statement statement = owner.createStatement()) {
      // Whoever could lose these rows can make them again.
      statement.execute("set synchronous_commit = off");
    }
  }

  @Override
  public void write(Table table, CharSequence lines) throws IOException, SQLException {
    owner
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy " + table.place() + " (" + table.columns() + ") from stdin (format csv)",
            new StringReader(lines.toString()));
  }

  @Override
  public void done() throws SQLException {
    owner.commit();
  }
}
