package org.kith.outbox.domain;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.kith.kernel.Refusal;

/**
 * As whom the installation writes.
 *
 * @param domain what Message-IDs end in: this installation's own name on the web
 */
record MailIdentity(InternetAddress from, String domain) {

  /**
   * @param from {@code KITH_MAIL_FROM}, such as {@code Walsall for All <hello@example.org>}; empty:
   *     no-reply at the public address
   */
  static MailIdentity of(String from, String publicUrl) {
    String domain = domain(publicUrl);
    try {
      return new MailIdentity(
          new InternetAddress(from.isBlank() ? "no-reply@" + domain : from.strip(), true), domain);
    } catch (AddressException notOne) {
      throw new FromUnusable();
    }
  }

  private static String domain(String publicUrl) {
    try {
      String host = URI.create(publicUrl).getHost();
      return host == null ? "localhost" : host;
    } catch (IllegalArgumentException notAnAddress) {
      return "localhost";
    }
  }

  /** {@code KITH_MAIL_FROM} is no e-mail address. */
  static final class FromUnusable extends Refusal {
    FromUnusable() {
      super("KITH_MAIL_FROM has to be an e-mail address, such as hello@example.org.");
    }
  }
}
