package org.kith.backup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that is done to each table of a restore when all are filled and have been compared with
 * the backup, in the transaction that filled them: what throws here takes the whole restore back.
 * The place for what has to hold of restored rows though the backup is older, such as that whoever
 * was erased since stays erased.
 */
public interface AfterLoad {
  /**
   * @param owner in the restore's transaction; sees and may change every row of every area
   * @param table schema and table, such as {@code figures.statement}
   */
  void loaded(Connection owner, String table) throws SQLException;
}
