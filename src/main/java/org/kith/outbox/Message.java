package org.kith.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person or organisation, in plain text, worded already.
 *
 * @param recipient an e-mail address; for paper, name and postal address in two to eight lines
 * @param purpose what it is for, such as {@code return-reminder}: kept when the words are gone
 * @param template which wording it was made of; empty: none
 * @param once of several messages with the same key, however far apart, only the first is sent; it
 *     outlives the words, so it names records, never people. Null: always sent
 * @param notBefore null: as soon as may be
 * @param isSecret whether its words are erased as soon as it is sent, because who reads them could
 *     act on them
 */
public record Message(
    Channel channel,
    String recipient,
    String purpose,
    String template,
    String subject,
    String body,
    @Nullable String once,
    @Nullable Instant notBefore,
    boolean isSecret) {
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_BODY = 100_000;
  private static final int LONGEST_LINE = 100;

  public Message {
    recipient =
        switch (channel) {
          case EMAIL -> email(recipient);
          case PRINT -> postal(recipient);
        };
    subject = subject.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || body.length() > LONGEST_BODY) {
      throw new IllegalArgumentException("a subject or text without words, or with too many");
    }
    if (!purpose.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a purpose: " + purpose);
    }
  }

  public static Message email(String address, String purpose, String subject, String body) {
    return new Message(Channel.EMAIL, address, purpose, "", subject, body, null, null, false);
  }

  /** A letter on paper. */
  public static Message print(String nameAndAddress, String purpose, String subject, String body) {
    return new Message(
        Channel.PRINT, nameAndAddress, purpose, "", subject, body, null, null, false);
  }

  public Message of(String template) {
    return new Message(
        channel, recipient, purpose, template, subject, body, once, notBefore, isSecret);
  }

  public Message once(String key) {
    return new Message(
        channel, recipient, purpose, template, subject, body, key, notBefore, isSecret);
  }

  public Message notBefore(Instant time) {
    return new Message(channel, recipient, purpose, template, subject, body, once, time, isSecret);
  }

  public Message secret() {
    return new Message(channel, recipient, purpose, template, subject, body, once, notBefore, true);
  }

  /** Nothing of it may end up in a log. */
  @Override
  public String toString() {
    return "message for " + purpose;
  }

  private static String email(String text) {
    try {
      InternetAddress address = new InternetAddress(text.strip(), true);
      address.validate();
      if (address.getPersonal() == null
          && address.getAddress().contains("@")
          && text.chars().noneMatch(Character::isISOControl)) {
        return address.getAddress();
      }
    } catch (AddressException notOne) {
      // refused below
    }
    throw new NotAnAddress("This is not an e-mail address that a message can be sent to.");
  }

  private static String postal(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    if (lines.size() < 2
        || lines.size() > 8
        || lines.stream().anyMatch(line -> line.isEmpty() || line.length() > LONGEST_LINE)) {
      throw new NotAnAddress("A letter needs a name and a postal address, in two to eight lines.");
    }
    return String.join("\n", lines);
  }
}
