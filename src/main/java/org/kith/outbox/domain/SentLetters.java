package org.kith.outbox.domain;

import java.util.List;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.outbox.Channel;
import org.kith.outbox.Message;
import org.kith.outbox.Outbox;
import org.kith.outbox.Sender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters of sign-in hold links that let their reader in, so their words go once they are sent. */
@Component
class SentLetters implements Letters {
  private final Outbox outbox;
  private final List<Sender> senders;

  SentLetters(Outbox outbox, List<Sender> senders) {
    this.outbox = outbox;
    this.senders = senders;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letter letter) {
    outbox.send(
        Message.email(letter.to(), letter.purpose(), letter.subject(), letter.body()).secret());
  }

  @Override
  public boolean areSent() {
    return senders.stream()
        .anyMatch(sender -> sender.channel() == Channel.EMAIL && sender.isReady());
  }
}
