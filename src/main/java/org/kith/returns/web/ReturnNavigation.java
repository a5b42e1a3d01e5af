package org.kith.returns.web;

import org.kith.access.TeamItem;
import org.kith.returns.Returns;
import org.kith.ui.SecretAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReturnNavigation {
  @Bean
  SecretAddresses returnAddress() {
    return SecretAddresses.below("/return");
  }

  @Bean
  TeamItem teamReturns() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 28, "returns.team", ReturnPaths.RETURNS, Returns.READ);
  }
}
