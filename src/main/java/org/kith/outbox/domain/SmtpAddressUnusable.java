package org.kith.outbox.domain;

import org.kith.kernel.Refusal;

/**
 * {@code KITH_SMTP_URL} names no mail server. The sentence does not repeat it: it holds a password.
 */
final class SmtpAddressUnusable extends Refusal {
  SmtpAddressUnusable() {
    super(
        "KITH_SMTP_URL has to look like smtp://user:password@mail.example.org:587 or smtps://…,"
            + " with % codes for special characters in the password.");
  }
}
