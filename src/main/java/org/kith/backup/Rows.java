package org.kith.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A table's rows on their way out of the database or into it, counted and summed up. */
record Rows(long count, String sha256) {

  /** Reads every row of a table. */
  static Rows read(Connection owner, Table table, OutputStream to)
      throws SQLException, IOException {
    DigestOutputStream summed = new DigestOutputStream(to, digest());
    long count = copying(owner).copyOut(table.reads(), summed);
    return new Rows(count, hex(summed.getMessageDigest()));
  }

  /** Writes rows as they were read. */
  static Rows write(Connection owner, Table table, InputStream from)
      throws SQLException, IOException {
    DigestInputStream summed = new DigestInputStream(from, digest());
    long count = copying(owner).copyIn(table.writes(), summed);
    return new Rows(count, hex(summed.getMessageDigest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  boolean are(Manifest.Part part) {
    return count == part.rows() && sha256.equals(part.sha256());
  }

  private static CopyManager copying(Connection owner) throws SQLException {
    return owner.unwrap(PGConnection.class).getCopyAPI();
  }
}
