package org.kith.outbox;

import java.util.UUID;

/** A way to send messages of one channel; a bean for each, the first that is ready is used. */
public interface Sender {
  Channel channel();

  /** Whether it is set up. Until it is, messages wait. */
  boolean isReady();

  /** Sends one message. Called again with the same id when nobody knows whether it arrived. */
  Delivery send(Outgoing message);

  /**
   * What is sent.
   *
   * @param id the same at every attempt, so that receivers can tell a second copy
   */
  record Outgoing(UUID id, String recipient, String subject, String body) {
    @Override
    public String toString() {
      return "message " + id;
    }
  }

  /** How it went. */
  sealed interface Delivery {
    /** It is on its way. */
    record Accepted() implements Delivery {}

    /** This message will never get through as it is. */
    record Refused(Problem problem) implements Delivery {}

    /** This message may get through later. */
    record Later(Problem problem) implements Delivery {}

    /** Nothing gets through at the moment, whatever the message. */
    record Unavailable(Problem problem) implements Delivery {}
  }

  /** Why a message was not sent; worded for the team. */
  enum Problem {
    UNREACHABLE,
    SIGN_IN,
    ADDRESS,
    MESSAGE,
    BUSY,
    UNEXPECTED
  }
}
