package org.kith.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {
  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.org, mail.example.org, 25, '', ''",
    "smtp://kith:p%40ss+word@mail.example.org, mail.example.org, 587, kith, p@ss+word",
    "smtps://kith:secret@mail.example.org, mail.example.org, 465, kith, secret",
    "smtp://localhost:3025, localhost, 3025, '', ''"
  })
  void anAddressNamesServerPortAndLogin(
      String url, String host, int port, String user, String password) {
    SmtpAddress address = SmtpAddress.parse(url);

    assertThat(address.host()).isEqualTo(host);
    assertThat(address.port()).isEqualTo(port);
    assertThat(address.user()).isEqualTo(user);
    assertThat(address.password()).isEqualTo(password);
    assertThat(address.toString()).doesNotContain("ss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://a:100%@b",
        "x y"
      })
  void whatNamesNoServerIsRefusedWithoutRepeatingAPassword(String url) {
    assertThatThrownBy(() -> SmtpAddress.parse(url))
        .isInstanceOf(SmtpAddressUnusable.class)
        .hasMessageNotContaining("100%");
  }

  @Test
  void aPasswordNeverCrossesTheNetworkInClear() {
    assertThat(properties("smtp://kith:secret@mail.example.org"))
        .containsEntry("mail.smtp.starttls.required", "true");
    assertThat(properties("smtp://mail.example.org"))
        .containsEntry("mail.smtp.starttls.required", "false");
    assertThat(properties("smtps://kith:secret@mail.example.org"))
        .containsEntry("mail.smtps.ssl.checkserveridentity", "true");
  }

  @Test
  void nobodyWaitsForAServerForEver() {
    assertThat(properties("smtp://mail.example.org"))
        .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
  }

  @Test
  void mailComesFromTheInstallationUnlessItSaysOtherwise() {
    MailIdentity own = MailIdentity.of("", "https://together.example.org");
    assertThat(own.from().getAddress()).isEqualTo("no-reply@together.example.org");
    assertThat(own.domain()).isEqualTo("together.example.org");
    MailIdentity said = MailIdentity.of("Together <hello@example.org>", "https://t.example.org");
    assertThat(said.from().getPersonal()).isEqualTo("Together");
    assertThatThrownBy(() -> MailIdentity.of("not an address", ""))
        .hasMessageContaining("KITH_MAIL_FROM");
  }

  private static Properties properties(String url) {
    return SmtpAddress.parse(url).connection().getJavaMailProperties();
  }
}
