package org.kith.access;

import java.time.Instant;
import java.util.HexFormat;

/** One row of the chain over the audit trail. */
record AuditSeal(int number, long through, int entries, Instant at, String keyMark, byte[] seal) {
  /** Before the first, which covers everything up to its end. */
  static final AuditSeal NONE = new AuditSeal(0, Long.MIN_VALUE, 0, Instant.EPOCH, "", new byte[0]);

  String hex() {
    return HexFormat.of().formatHex(seal);
  }
}
