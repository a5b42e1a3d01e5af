package org.kith.outbox.domain;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.outbox.Sender;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server: {@code KITH_SMTP_URL}, or Spring's own settings; none is fine too. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
  @Bean
  Sender smtp(
      @Value("${kith.smtp-url:}") String url,
      @Value("${kith.mail.from:}") String from,
      @Value("${kith.public-url:}") String publicUrl,
      ObjectProvider<JavaMailSender> springs,
      Clock clock) {
    @Nullable JavaMailSender mail =
        url.isBlank() ? springs.getIfAvailable() : SmtpAddress.parse(url).connection();
    return new SmtpSender(mail, MailIdentity.of(from, publicUrl), clock);
  }
}
