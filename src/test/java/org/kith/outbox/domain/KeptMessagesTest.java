package org.kith.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Letter;
import org.kith.access.Letters;
import org.kith.kernel.AreaId;
import org.kith.outbox.Message;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of a message before and after it is on its way. */
@KithTest
@Tag("postgresql")
class KeptMessagesTest {
  private static final Message HELLO =
      Message.email("amina@example.org", "return-reminder", "Cześć – your return", "Dear Amina…");

  private final Mailroom mail;
  private final Letters letters;
  private final StoredMessages messages;
  private final Access access;
  private final PlatformTransactionManager manager;

  KeptMessagesTest(
      TestAreas areas,
      Letters letters,
      StoredMessages messages,
      Access access,
      PlatformTransactionManager manager,
      BeanFactory beans) {
    this.mail = new Mailroom(areas.create(), beans);
    this.letters = letters;
    this.messages = messages;
    this.access = access;
    this.manager = manager;
  }

  @AfterEach
  void closeTheServer() {
    mail.server().stop();
  }

  @Test
  void whatIsTakenBackIsNeverSent() {
    mail.server().start();
    mail.inside(() ->
        mail.transactions()
            .execute(running -> {
              mail.outbox().send(HELLO);
              running.setRollbackOnly();
              return true;
            }));

    mail.run(mail.smtp());

    assertThat(mail.server().getReceivedMessages()).isEmpty();
  }

  @Test
  void outsideATransactionNothingIsTaken() {
    assertThatThrownBy(() -> mail.inside(() -> mail.outbox().send(HELLO)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theSameKeyTwiceIsSentOnce() throws MessagingException {
    mail.server().start();
    assertThat(mail.in(() -> mail.outbox().send(HELLO.once("reminder:return-7")))).isTrue();
    assertThat(mail.in(() -> mail.outbox().send(HELLO.once("reminder:return-7")))).isFalse();
    mail.run(mail.smtp());
    assertThat(mail.in(() -> mail.outbox().send(HELLO.once("reminder:return-7")))).isFalse();

    mail.run(mail.smtp());

    assertThat(mail.only()).isNotNull();
  }

  @Test
  void aVisitorMayCauseAMessageWithoutSeeingAny() {
    Actor visitor = Actor.visitor(mail.area().id());
    Supplier<Boolean> send = () -> mail.outbox().send(HELLO.once("reset:7"));

    assertThat(mail.as(visitor, send)).isTrue();
    assertThat(mail.as(visitor, send)).isFalse();
    assertThat(mail.as(visitor, mail::count)).isZero();
    assertThat(mail.in(mail::count)).isEqualTo(1);
  }

  @Test
  void aMessageWaitsForItsTime() {
    mail.server().start();
    mail.in(
        () -> mail.outbox().send(HELLO.notBefore(mail.clock().instant().plus(Duration.ofDays(2)))));
    mail.run(mail.smtp());
    assertThat(mail.server().getReceivedMessages()).isEmpty();

    mail.clock().goOn(Duration.ofDays(3));
    mail.run(mail.smtp());

    assertThat(mail.server().getReceivedMessages()).hasSize(1);
  }

  @Test
  void theWordsOfALetterThatLetsSomebodyInGoAsSoonAsItIsSent()
      throws IOException, MessagingException {
    mail.server().start();
    mail.in(() -> {
      letters.send(new Letter("amina@example.org", "Your way in", "link", "invitation"));
      return true;
    });
    mail.run(mail.smtp());

    assertThat(mail.only().getContent()).asString().startsWith("link");
    assertThat(mail.value("recipient") + mail.value("subject") + mail.value("body"))
        .isEqualTo("nullnullnull");
    assertThat(mail.value("purpose")).isEqualTo("invitation");
  }

  @Test
  void wordsAndAddressAreErasedAfterThirtyDaysAndTheRecordStays() {
    mail.server().start();
    mail.in(() -> mail.outbox().send(HELLO));
    mail.run(mail.smtp());
    EraseMessages erasing = new EraseMessages(messages, access, manager, mail.clock(), 30);

    mail.clock().goOn(Duration.ofDays(30));
    mail.run(erasing);
    assertThat(mail.value("recipient")).isEqualTo("amina@example.org");
    mail.clock().goOn(Duration.ofMinutes(1));
    mail.run(erasing);

    assertThat(mail.value("recipient") + mail.value("subject") + mail.value("body"))
        .isEqualTo("nullnullnull");
    assertThat(mail.value("state")).isEqualTo("sent");
  }

  @Test
  void anotherAreasMessagesAreNotSentAlong() {
    mail.server().start();
    mail.in(() -> mail.outbox().send(HELLO));
    SendMessages job = mail.smtp();
    Actor elsewhere = Actor.system("test", "test", new AreaId("elsewhere"), job.actions());
    ActingAs.<Boolean, RuntimeException>actingAs(
        elsewhere,
        () -> {
          job.run();
          return true;
        });

    assertThat(mail.server().getReceivedMessages()).isEmpty();
  }
}
