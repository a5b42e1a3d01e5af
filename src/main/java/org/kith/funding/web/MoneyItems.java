package org.kith.funding.web;

import org.kith.access.TeamItem;
import org.kith.funding.Funding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MoneyItems {
  @Bean
  TeamItem moneyItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 30, "funding.money", MoneyPaths.MONEY, Funding.READ);
  }
}
