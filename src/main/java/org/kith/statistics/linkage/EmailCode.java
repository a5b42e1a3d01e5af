package org.kith.statistics.linkage;

import java.util.Locale;

/** E-mail addresses as numbers of 64 bits. Only capitals and spaces around them do not count. */
final class EmailCode {
  static final long UNKNOWN = 0;

  private EmailCode() {}

  static long read(String written) {
    String address = written.strip().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    return at < 1 || at == address.length() - 1 ? UNKNOWN : Hashes.of(address);
  }
}
