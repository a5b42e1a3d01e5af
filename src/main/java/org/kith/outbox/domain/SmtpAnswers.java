package org.kith.outbox.domain;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayDeque;
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
 * the four hundreds for now. The server's own words are not kept: they repeat the address.
 */
final class SmtpAnswers {
  private SmtpAnswers() {}

  static Delivery delivery(MailException failure) {
    if (failure instanceof MailAuthenticationException) {
      return new Delivery.Unavailable(Problem.SIGN_IN);
    }
    boolean reachedServer =
        failure instanceof MailSendException send && send.getMessageExceptions().length > 0;
    return reachedServer
        ? answered((MailSendException) failure)
        : new Delivery.Unavailable(Problem.UNREACHABLE);
  }

  private static Delivery answered(MailSendException failure) {
    Deque<Exception> causes = new ArrayDeque<>();
    for (Exception each : failure.getMessageExceptions()) {
      causes.add(each);
    }
    boolean wasHeard = false;
    while (!causes.isEmpty()) {
      Exception cause = causes.remove();
      if (cause instanceof AuthenticationFailedException) {
        return new Delivery.Unavailable(Problem.SIGN_IN);
      }
      wasHeard = wasHeard || cause instanceof SendFailedException;
      OptionalInt code = code(cause);
      if (code.isPresent()) {
        return delivery(code.getAsInt(), cause instanceof SMTPAddressFailedException);
      }
      if (cause instanceof MessagingException more && more.getNextException() != null) {
        causes.add(more.getNextException());
      }
    }
    // the connection broke: nobody knows whether the message arrived, so it is sent again
    return wasHeard
        ? new Delivery.Later(Problem.MESSAGE)
        : new Delivery.Unavailable(Problem.UNREACHABLE);
  }

  private static OptionalInt code(Exception cause) {
    return switch (cause) {
      case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
      case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
      case SMTPSendFailedException send when send.getReturnCode() > 0 ->
          OptionalInt.of(send.getReturnCode());
      default -> OptionalInt.empty();
    };
  }

  private static Delivery delivery(int code, boolean isAboutAddress) {
    if (code == 421) {
      return new Delivery.Unavailable(Problem.BUSY); // it is closing down
    }
    if (code >= 500) {
      return new Delivery.Refused(isAboutAddress ? Problem.ADDRESS : Problem.MESSAGE);
    }
    return new Delivery.Later(Problem.BUSY);
  }
}
