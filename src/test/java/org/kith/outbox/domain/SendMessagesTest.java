package org.kith.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.outbox.Message;
import org.kith.outbox.Outbox;
import org.kith.outbox.Sender;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;

/** Mail on its way, over a real mail server's protocol. */
@KithTest
@Tag("postgresql")
class SendMessagesTest {
  private static final Message HELLO =
      Message.email("amina@example.org", "return-reminder", "Cześć – your return", "Dear Amina…");

  private final Mailroom mail;
  private final FailedMessages failed;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  SendMessagesTest(TestAreas areas, FailedMessages failed, BeanFactory beans) {
    this.mail = new Mailroom(areas.create(), beans);
    this.failed = failed;
  }

  @BeforeEach
  void watchTheLog() {
    log.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
  }

  @AfterEach
  void nobodyIsNamedInTheLog() {
    mail.server().stop();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    assertThat(log.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .allSatisfy(event ->
            assertThat(event.getFormattedMessage()).doesNotContain("amina@", "Dear Amina"));
  }

  @Test
  void aMessageArrivesWithItsOwnIdAndWords() throws MessagingException, IOException {
    mail.server().start();
    mail.in(() -> mail.outbox().send(HELLO));

    mail.run(mail.smtp());

    MimeMessage received = mail.only();
    assertThat(received.getSubject()).isEqualTo("Cześć – your return");
    assertThat(received.getContent()).asString().startsWith("Dear Amina…");
    assertThat(received.getMessageID()).isEqualTo("<" + mail.value("id") + "@kith.test>");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.value("state")).isEqualTo("sent");
  }

  @Test
  void whileTheServerIsDownMessagesWaitAndThenArriveOnce() throws MessagingException {
    SendMessages job = mail.smtp();
    mail.in(() -> mail.outbox().send(HELLO));
    for (int i = 0; i < 50; i++) {
      mail.run(job);
      mail.clock().goOn(Duration.ofMinutes(10));
    }
    assertThat(mail.value("state")).isEqualTo("waiting");
    assertThat(mail.value("problem")).isEqualTo("unreachable");
    assertThat(mail.value("attempts")).isEqualTo("0");

    mail.server().start();
    mail.run(job);
    mail.run(job);

    assertThat(mail.only().getAllRecipients()).hasSize(1);
    assertThat(mail.value("problem")).isEqualTo("null");
  }

  @Test
  void withoutAMailServerMessagesWait() {
    mail.in(() -> mail.outbox().send(HELLO));

    mail.run(mail.job(new SmtpSender(null, MailIdentity.of("", ""), mail.clock())));

    assertThat(mail.value("state")).isEqualTo("waiting");
  }

  @Test
  void twoNodesSendNoMessageTwice() throws InterruptedException {
    mail.server().start();
    IntStream.range(0, 40).forEach(number -> mail.in(() -> mail.outbox().send(HELLO)));
    List<Thread> nodes = new ArrayList<>();
    for (int node = 0; node < 3; node++) {
      SendMessages job = mail.smtp();
      nodes.add(Thread.ofPlatform().start(() -> mail.run(job)));
    }
    for (Thread node : nodes) {
      node.join();
    }

    assertThat(mail.ids()).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void aNodeThatEndsBeforeItCouldMarkAMessageLeavesItToBeSentAgain() {
    mail.server().start();
    mail.in(() -> mail.outbox().send(HELLO));
    Sender real = mail.sender();
    Sender cutOff =
        mail.sender(message -> {
          real.send(message);
          throw new Error("killed");
        });

    assertThatThrownBy(() -> mail.run(mail.job(cutOff))).hasMessage("killed");
    mail.run(mail.smtp());

    List<String> ids = mail.ids();
    assertThat(ids).hasSize(2);
    assertThat(new HashSet<>(ids)).hasSize(1);
  }

  @Test
  void aMessageThatIsTurnedDownIsTriedLessAndLessOftenAndThenShown() {
    mail.in(() -> mail.outbox().send(HELLO));
    SendMessages job =
        mail.job(mail.sender(message -> new Sender.Delivery.Later(Sender.Problem.BUSY)));

    mail.run(job);
    mail.run(job);
    assertThat(mail.value("attempts")).isEqualTo("1");
    for (int i = 1; i < Patience.MOST_ATTEMPTS; i++) {
      assertThat(mail.value("state")).isEqualTo("waiting");
      mail.clock().goOn(Duration.ofHours(6));
      mail.run(job);
    }

    assertThat(mail.value("state")).isEqualTo("failed");
    assertThat(mail.value("problem")).isEqualTo("busy");
  }

  @Test
  void aRefusedMessageKeepsNoOtherFromItsTurnAndCanBeTriedAgain() {
    mail.server().start();
    mail.in(() -> mail.outbox().send(HELLO));
    mail.run(mail.job(mail.sender(message -> new Sender.Delivery.Refused(Sender.Problem.ADDRESS))));
    assertThat(mail.value("state")).isEqualTo("failed");
    mail.run(mail.smtp());
    assertThat(mail.server().getReceivedMessages()).isEmpty();

    var id = UUID.fromString(mail.value("id"));
    mail.area()
        .acting(
            () -> {
              failed.tryAgain(id);
              return true;
            },
            Outbox.MANAGE);
    mail.run(mail.smtp());

    assertThat(mail.server().getReceivedMessages()).hasSize(1);
    assertThatThrownBy(() ->
            mail.area()
                .acting(
                    () -> {
                      failed.tryAgain(id);
                      return true;
                    },
                    Outbox.MANAGE))
        .isInstanceOf(NothingToDo.class);
  }

  @Test
  void aDefectInASenderStopsNoOtherMessage() {
    mail.in(() -> mail.outbox().send(HELLO));
    mail.in(() -> mail.outbox().send(HELLO));
    mail.run(
        mail.job(
            mail.sender(message -> {
              throw new IllegalStateException("amina@example.org is odd");
            })));

    assertThat(mail.column("problem")).containsOnly("unexpected");
    assertThat(mail.column("attempts")).containsOnly("1");
  }
}
