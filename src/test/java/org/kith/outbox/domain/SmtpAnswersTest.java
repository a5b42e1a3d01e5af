package org.kith.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.outbox.Sender.Delivery;
import org.kith.outbox.Sender.Outgoing;
import org.kith.outbox.Sender.Problem;

/** What a mail server's answers mean (RFC 5321, 4.2.1). */
class SmtpAnswersTest {
  private static final Outgoing HELLO =
      new Outgoing(UUID.randomUUID(), "amina@example.org", "Hello", "Hello Amina");

  @ParameterizedTest
  @CsvSource({
    "rcpt, 550 no such person amina@example.org, ADDRESS",
    "mail, 550 not from there, MESSAGE",
    "done, 554 looks like spam, MESSAGE"
  })
  void aRefusalForGoodIsOne(String command, String answer, Problem problem) throws IOException {
    assertThat(delivered(Map.of(command, answer))).isEqualTo(new Delivery.Refused(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "rcpt, 421 closing",
    "rcpt, 450 mailbox busy",
    "mail, 451 later",
    "done, 452 no room"
  })
  void aRefusalForNowIsTriedAgain(String command, String answer) throws IOException {
    assertThat(delivered(Map.of(command, answer))).isEqualTo(new Delivery.Later(Problem.BUSY));
  }

  @ParameterizedTest
  @CsvSource({"hello, 421 closing", "hello, 554 nobody here", "hello, ''", "ehlo, ''"})
  void aServerThatLetsNobodyInSaysNothingAboutTheMessage(String command, String answer)
      throws IOException {
    assertThat(delivered(Map.of(command, answer)))
        .isEqualTo(new Delivery.Unavailable(Problem.UNREACHABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail", "rcpt", "data", "done"})
  void aServerThatHangsUpOverAMessageIsAskedAgainAfterTheOthers(String command) throws IOException {
    assertThat(delivered(Map.of(command, ""))).isEqualTo(new Delivery.Later(Problem.UNREACHABLE));
  }

  @Test
  void aServerThatHangsUpAfterItTookTheMessageHasTakenIt() throws IOException {
    assertThat(delivered(Map.of("quit", ""))).isEqualTo(new Delivery.Accepted());
  }

  @Test
  void aServerThatTakesItTakesIt() throws IOException {
    assertThat(delivered(Map.of())).isEqualTo(new Delivery.Accepted());
  }

  @Test
  void aLoginThatIsNotAcceptedIsNotTheMessagesFault() throws IOException {
    try (ScriptedServer server =
        new ScriptedServer(
            Map.of("ehlo", "250-hello\r\n250 AUTH PLAIN", "auth", "535 who are you"))) {
      assertThat(send("smtp://kith:wrong@127.0.0.1:" + server.port()))
          .isEqualTo(new Delivery.Unavailable(Problem.SIGN_IN));
    }
  }

  private static Delivery delivered(Map<String, String> answers) throws IOException {
    try (ScriptedServer server = new ScriptedServer(answers)) {
      return send("smtp://127.0.0.1:" + server.port());
    }
  }

  private static Delivery send(String url) {
    return new SmtpSender(
            SmtpAddress.parse(url).connection(),
            MailIdentity.of("", "https://kith.test"),
            Clock.systemUTC())
        .send(HELLO);
  }
}
