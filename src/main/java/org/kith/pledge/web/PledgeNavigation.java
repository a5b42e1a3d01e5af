package org.kith.pledge.web;

import org.kith.access.TeamItem;
import org.kith.pledge.Pledges;
import org.kith.ui.EveryLanguage;
import org.kith.ui.FooterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PledgeNavigation {
  @Bean
  EveryLanguage pledgeLanguages() {
    return new EveryLanguage(PledgeController.PATH, "pledge");
  }

  @Bean
  FooterLink pledgeLink() {
    return new FooterLink(14, "pledge.title", PledgeController.PATH);
  }

  @Bean
  TeamItem pledgesItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 55, "pledge.title", TeamPledgesController.PATH, Pledges.READ);
  }
}
