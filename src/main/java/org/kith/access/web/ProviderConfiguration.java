package org.kith.access.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The organisation's own provider, where {@code KITH_OIDC_ISSUER} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProviderConfiguration {
  @Bean
  Provider provider(Environment settings, Clock clock) {
    return new Provider(ProviderSettings.of(settings), clock);
  }
}
