package org.kith.outbox.domain;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.kith.outbox.Sender.Delivery;
import org.kith.outbox.Sender.Problem;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failure to send means (RFC 5321, 4.2.1): codes of the five hundreds are for good, those of
 * the four hundreds for now. Only a server that did not let us in is away for every message: one
 * that hangs up over a message might do so each time, and the others must not wait for it. The
 * server's own words are not kept: they repeat the address.
 */
final class SmtpAnswers {
  private SmtpAnswers() {}

  static Delivery delivery(MailException failure) {
    return switch (failure) {
      case MailAuthenticationException login -> new Delivery.Unavailable(Problem.SIGN_IN);
      case MailSendException sending -> delivery(sending);
      default -> new Delivery.Later(Problem.UNEXPECTED);
    };
  }

  private static Delivery delivery(MailSendException failure) {
    Exception[] failures = failure.getMessageExceptions();
    if (failures.length == 0) {
      return new Delivery.Accepted(); // only saying goodbye failed
    }
    return failures[0] == failure.getCause()
        ? new Delivery.Unavailable(Problem.UNREACHABLE)
        : answered(failures);
  }

  private static Delivery answered(Exception... failures) {
    Deque<Exception> causes = new ArrayDeque<>(Arrays.asList(failures));
    while (!causes.isEmpty()) {
      Exception cause = causes.remove();
      OptionalInt code = code(cause);
      if (code.isPresent() && code.getAsInt() >= 500) {
        boolean isAboutAddress = cause instanceof SMTPAddressFailedException;
        return new Delivery.Refused(isAboutAddress ? Problem.ADDRESS : Problem.MESSAGE);
      }
      if (code.isPresent() && code.getAsInt() > 0) {
        return new Delivery.Later(Problem.BUSY);
      }
      if (cause instanceof MessagingException more && more.getNextException() != null) {
        causes.add(more.getNextException());
      }
    }
    // it hung up: nobody knows whether the message arrived, so it is sent again
    return new Delivery.Later(Problem.UNREACHABLE);
  }

  private static OptionalInt code(Exception cause) {
    return switch (cause) {
      case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
      case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
      case SMTPSendFailedException send -> OptionalInt.of(send.getReturnCode());
      default -> OptionalInt.empty();
    };
  }
}
