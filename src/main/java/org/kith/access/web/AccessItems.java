package org.kith.access.web;

import org.kith.access.Accounts;
import org.kith.access.TeamItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessItems {
  @Bean
  TeamItem accountsItem() {
    return new TeamItem(90, "access.accounts", "/team/accounts", Accounts.SEE);
  }
}
