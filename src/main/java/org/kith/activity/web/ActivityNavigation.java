package org.kith.activity.web;

import org.kith.access.TeamItem;
import org.kith.activity.Activities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityNavigation {
  @Bean
  TeamItem sessionsItem() {
    return new TeamItem(
        TeamItem.Part.DELIVERY, 20, "activity.sessions", SessionsController.PATH, Activities.READ);
  }
}
