package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amina",
        "amina@",
        "amina@example.org, joan@example.org",
        "amina@example.org\nBcc: joan@example.org",
        "Amina <amina@example.org>",
        "amina@exa mple.org"
      })
  void whatIsNoSingleAddressIsRefusedWithoutRepeatingIt(String address) {
    assertThatThrownBy(() -> Message.email(address, "invitation", "Hello", "Hello"))
        .isInstanceOf(NotAnAddress.class)
        .hasMessageNotContaining("amina");
  }

  @Test
  void spacesAroundAnAddressAreNoMistake() {
    assertThat(Message.email(" amina@example.org ", "invitation", "Hello", "Hi").recipient())
        .isEqualTo("amina@example.org");
  }

  @Test
  void aSubjectIsOneLine() {
    assertThat(
            Message.email("amina@example.org", "invitation", " Hello\r\nBcc: joan ", "Hi")
                .subject())
        .isEqualTo("Hello Bcc: joan");
  }

  @Test
  void aLetterNeedsANameAndAnAddress() {
    assertThat(
            Message.print("Amina Khan \n 1 High Street\nTown", "letter", "Hello", "Hi").recipient())
        .isEqualTo("Amina Khan\n1 High Street\nTown");
    assertThatThrownBy(() -> Message.print("Amina Khan", "letter", "Hello", "Hi"))
        .isInstanceOf(NotAnAddress.class);
    assertThatThrownBy(() -> Message.print("Amina\n\nTown", "letter", "Hello", "Hi"))
        .isInstanceOf(NotAnAddress.class);
  }

  @Test
  void nothingOfAMessageShowsWhereItIsPutIntoText() {
    Message message = Message.email("amina@example.org", "invitation", "Dear Amina", "A secret");

    assertThat(message).hasToString("message for invitation");
  }
}
