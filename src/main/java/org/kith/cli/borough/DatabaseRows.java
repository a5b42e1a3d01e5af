package org.kith.cli.borough;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The tables of an installation, through its owner, whom policies let in. */
final class DatabaseRows implements Rows {
  private final Connection owner;

  DatabaseRows(Connection owner, String area) throws SQLException {
    this.owner = owner;
    try (Statement statement = owner.createStatement()) {
      // Whoever could lose these rows can make them again.
      statement.execute("set synchronous_commit = off");
    }
    announce(area);
    owner.commit();
  }

  /** Tables tell what changed, such as to what is kept in memory, where they know whose it is. */
  private void announce(String area) throws SQLException {
    try (PreparedStatement statement =
        owner.prepareStatement("select set_config('kith.area', ?, false)")) {
      statement.setString(1, area);
      statement.execute();
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

  @Override
  public void close() throws SQLException {
    owner.rollback();
    announce("");
    owner.commit();
  }
}
