package org.kith.casework.web;

import org.kith.access.TeamItem;
import org.kith.casework.Concerns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkNavigation {
  @Bean
  TeamItem concernsItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 80, "casework.concerns", ConcernsController.PATH, Concerns.LEAD);
  }

  @Bean
  TeamItem worriedItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 85, "casework.raise", RaiseController.NEW, Concerns.RAISE);
  }

  @Bean
  TeamItem whoToRingItem() {
    return new TeamItem(
        TeamItem.Part.SETTINGS, 60, "casework.ring", WhoToRingController.PATH, Concerns.SET);
  }
}
