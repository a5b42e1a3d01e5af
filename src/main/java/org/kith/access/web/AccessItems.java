package org.kith.access.web;

import org.kith.access.Accounts;
import org.kith.access.TeamItem;
import org.kith.access.retention.Retention;
import org.kith.ui.FooterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessItems {
  @Bean
  FooterLink signInLink() {
    return new FooterLink(90, "access.footer", "/sign-in");
  }

  @Bean
  TeamItem accountsItem() {
    return new TeamItem(
        TeamItem.Part.SETTINGS, 90, "access.accounts", "/team/accounts", Accounts.SEE);
  }

  @Bean
  TeamItem retentionItem() {
    return new TeamItem(
        TeamItem.Part.GOVERNANCE,
        67,
        "access.retention",
        RetentionController.PATH,
        Retention.DISPOSE);
  }
}
