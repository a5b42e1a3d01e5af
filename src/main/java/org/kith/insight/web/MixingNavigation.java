package org.kith.insight.web;

import org.kith.access.TeamItem;
import org.kith.insight.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MixingNavigation {
  @Bean
  TeamItem mixingItem() {
    return new TeamItem(
        TeamItem.Part.FIGURES, 60, "insight.mixing", MixingController.PATH, Reach.COUNT);
  }
}
