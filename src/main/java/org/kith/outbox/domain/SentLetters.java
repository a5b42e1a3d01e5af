package org.kith.outbox.domain;

import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.outbox.Message;
import org.kith.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters of sign-in hold links that let their reader in, so their words go once they are sent. */
@Component
class SentLetters implements Letters {
  private final Outbox outbox;

  SentLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letter letter) {
    outbox.send(
        Message.email(letter.to(), letter.purpose(), letter.subject(), letter.body()).secret());
  }
}
