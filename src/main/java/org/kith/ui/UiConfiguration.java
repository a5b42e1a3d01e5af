package org.kith.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UiConfiguration {
  @Bean
  Languages languages() {
    return Languages.shipped();
  }

  @Bean
  Messages messages(Languages languages) {
    return Messages.load(languages);
  }
}
