package org.kith.outbox.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.kith.outbox.Channel;
import org.kith.outbox.Sender;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends e-mail through a mail server. The Message-ID is the message's own id, so that a second copy
 * is known for one.
 */
final class SmtpSender implements Sender {
  private final @Nullable JavaMailSender mail;
  private final MailIdentity identity;
  private final Clock clock;

  /**
   * @param mail null: no server is set up
   */
  SmtpSender(@Nullable JavaMailSender mail, MailIdentity identity, Clock clock) {
    this.mail = mail;
    this.identity = identity;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean isReady() {
    return mail != null;
  }

  @Override
  public Delivery send(Outgoing message) {
    if (mail == null) {
      return new Delivery.Unavailable(Problem.UNREACHABLE);
    }
    try {
      mail.send(written(message, mail));
      return new Delivery.Accepted();
    } catch (MailException turnedDown) {
      return SmtpAnswers.delivery(turnedDown);
    } catch (MessagingException unwritable) {
      return new Delivery.Refused(Problem.MESSAGE);
    }
  }

  private MimeMessage written(Outgoing message, JavaMailSender mail) throws MessagingException {
    MimeMessage mime = mail.createMimeMessage();
    mime.setFrom(identity.from());
    mime.setRecipient(
        jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
    String utf8 = StandardCharsets.UTF_8.name();
    mime.setSubject(message.subject(), utf8);
    mime.setText(message.body(), utf8);
    mime.setSentDate(Date.from(clock.instant()));
    mime.setHeader("Message-ID", "<" + message.id() + "@" + identity.domain() + ">");
    // RFC 3834: no "out of office" comes back
    mime.setHeader("Auto-Submitted", "auto-generated");
    return mime;
  }
}
