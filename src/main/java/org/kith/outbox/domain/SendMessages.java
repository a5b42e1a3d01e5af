package org.kith.outbox.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.outbox.Channel;
import org.kith.outbox.Sender;
import org.kith.outbox.Sender.Delivery;
import org.kith.outbox.Sender.Outgoing;
import org.kith.outbox.Sender.Problem;
import org.kith.outbox.domain.StoredMessages.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mail that waits. Each message is held, sent and marked in one transaction: two nodes
 * never send the same one, and one that ends in between leaves it waiting. A server that is not
 * there is asked again after a while, and no message is the worse for it.
 */
@Component
class SendMessages implements Job {
  static final Action SEND = new Action("outbox.send");

  private static final Logger LOG = LoggerFactory.getLogger(SendMessages.class);

  /** In one go and one area, so that areas with much mail leave others their turn. */
  private static final int MOST_AT_ONCE = 200;

  private final List<Sender> senders;
  private final StoredMessages messages;
  private final Access access;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Pause pause;

  @Autowired
  SendMessages(
      ObjectProvider<Sender> senders,
      StoredMessages messages,
      Access access,
      PlatformTransactionManager transactions,
      Clock clock) {
    this(senders.orderedStream().toList(), messages, access, transactions, clock);
  }

  SendMessages(
      List<Sender> senders,
      StoredMessages messages,
      Access access,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.senders = List.copyOf(senders);
    this.messages = messages;
    this.access = access;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
    this.pause = new Pause();
  }

  @Override
  public String name() {
    return "send-messages";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(SEND);
  }

  @Override
  public void run() {
    access.require(SEND);
    senders.stream()
        .filter(sender -> sender.channel() == Channel.EMAIL && sender.isReady())
        .findFirst()
        .ifPresent(this::send);
  }

  private void send(Sender sender) {
    int sent = 0;
    while (sent < MOST_AT_ONCE && !pause.holdsAt(clock.instant()) && sendNext(sender)) {
      sent++;
    }
  }

  /** Whether there was one. */
  private boolean sendNext(Sender sender) {
    return Boolean.TRUE.equals(
        transactions.execute(running -> {
          Optional<Due> due = messages.next(sender.channel(), clock.instant());
          due.ifPresent(message -> mark(message, delivered(sender, message.message())));
          return due.isPresent();
        }));
  }

  private static Delivery delivered(Sender sender, Outgoing message) {
    try {
      return sender.send(message);
    } catch (RuntimeException failure) {
      // its own words may hold an address
      LOG.error("{} could not be sent: {}", message, failure.getClass().getName());
      return new Delivery.Later(Problem.UNEXPECTED);
    }
  }

  private void mark(Due due, Delivery delivery) {
    Instant now = clock.instant();
    int attempts = due.attempts() + 1;
    switch (delivery) {
      case Delivery.Accepted() -> {
        pause.end();
        messages.sent(due.message().id(), now);
      }
      case Delivery.Refused(Problem problem) -> messages.failed(due.message().id(), problem, now);
      case Delivery.Later(Problem problem) when Patience.isAtItsEnd(attempts) ->
          messages.failed(due.message().id(), problem, now);
      case Delivery.Later(Problem problem) ->
          messages.later(due.message().id(), problem, now.plus(Patience.after(attempts)));
      case Delivery.Unavailable(Problem problem) -> {
        pause.begin(now);
        messages.stillWaiting(due.message().id(), problem);
      }
    }
  }
}
